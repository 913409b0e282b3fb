package org.kanmon.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problems;
import org.kanmon.criteria.file.YamlFile;

/** Reads the list of databases. */
final class Databases {

    static final String FILE = "databases.yaml";

    private Databases() {}

    /** The databases in the order of the file; what is wrong with it is among the problems. */
    static List<Database> read(FileTree tree, Problems problems) {
        return YamlFile.read(tree, FILE, problems)
                .map(fields -> databases(fields, problems))
                .orElse(List.of());
    }

    private static List<Database> databases(Fields fields, Problems problems) {
        List<Database> databases = new ArrayList<>();
        for (Fields entry : fields.list("databases")) {
            database(entry, problems).ifPresent(database -> {
                if (databases.stream().anyMatch(other -> other.id().equals(database.id()))) {
                    problems.add("duplicate-code", entry.placeOf("id"), database.id());
                }
                databases.add(database);
            });
        }
        fields.end();
        return databases;
    }

    private static Optional<Database> database(Fields fields, Problems problems) {
        Optional<String> id = fields.text("id");
        Optional<Text> name = Texts.required(fields, "name");
        Optional<Text> custodian = Texts.required(fields, "custodian");
        List<String> languages = fields.texts("languages");
        List<String> sets = fields.has("sets") ? fields.texts("sets") : List.of();
        fields.end();
        if (id.isPresent() && (!Paths.isIdentifier(id.get()) || id.get().contains("/"))) {
            problems.add("bad-identifier", fields.placeOf("id"), id.get());
            return Optional.empty();
        }
        return id.isPresent() && name.isPresent() && custodian.isPresent()
                ? Optional.of(new Database(id.get(), name.get(), custodian.get(), languages, sets))
                : Optional.empty();
    }
}
