package org.kanmon.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problems;
import org.kanmon.criteria.file.YamlFile;

/** The cited documents, one file each; read when they are first cited. */
final class Sources {

    private static final String FOLDER = "sources";

    /** A year, a month or a day. */
    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?");

    private final FileTree tree;
    private final Problems problems;
    private final List<String> ids;
    private final Map<String, Optional<Source>> read = new TreeMap<>();

    Sources(FileTree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
        this.ids = Paths.identifiersBelow(tree, FOLDER, problems);
    }

    /** All identifiers, sorted. */
    List<String> ids() {
        return ids;
    }

    /** The document of an identifier that a field holds; reports one that is not known. */
    Optional<Source> cited(Fields citation, String name) {
        Optional<String> id = citation.text(name);
        if (id.isPresent() && !ids.contains(id.get())) {
            problems.addUnknown("unknown-source", citation.placeOf(name), id.get(), ids, id.get());
        }
        return id.filter(ids::contains).flatMap(this::find);
    }

    /** The document of a known identifier; empty if its file cannot be used. */
    Optional<Source> find(String id) {
        return read.computeIfAbsent(id, this::read);
    }

    private Optional<Source> read(String id) {
        return YamlFile.read(tree, FOLDER + "/" + id + Paths.EXTENSION, problems)
                .flatMap(fields -> source(id, fields));
    }

    private Optional<Source> source(String id, Fields fields) {
        Optional<String> title = fields.text("title");
        Optional<String> issuer = fields.text("issuer");
        String issued = period(fields, "issued");
        String effective = period(fields, "effective");
        Optional<String> found = fields.text("found");
        String copy = fields.optionalText("copy").orElse("");
        Optional<String> extent = fields.text("read");
        fields.end();
        if (title.isEmpty() || issuer.isEmpty() || found.isEmpty() || extent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Source(id, title.get(), issuer.get(), issued, effective, found.get(), copy, extent.get()));
    }

    private String period(Fields fields, String name) {
        Optional<String> period = fields.optionalText(name);
        if (period.isPresent() && !PERIOD.matcher(period.get()).matches()) {
            problems.add("bad-period", fields.placeOf(name), name, period.get());
        }
        return period.orElse("");
    }
}
