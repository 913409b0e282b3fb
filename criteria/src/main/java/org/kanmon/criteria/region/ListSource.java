package org.kanmon.criteria.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.FileTree;
import org.kanmon.criteria.file.Problems;
import org.kanmon.criteria.file.YamlFile;

/** Where a list comes from: the YAML file beside it. */
record ListSource(String titleJa, String titleEn, LocalDate referenceDate, String attribution) {

    private static final List<String> FOR_THE_READER = List.of("publisher", "address", "terms", "made", "checked");

    /** Reads the file; empty if something is wrong with it, and what is among the problems. */
    static Optional<ListSource> read(FileTree tree, String path, Problems problems) {
        return YamlFile.read(tree, path, problems).flatMap(ListSource::of);
    }

    private static Optional<ListSource> of(Fields fields) {
        Optional<Fields> title = fields.fields("title");
        Optional<String> ja = title.flatMap(texts -> texts.text("ja"));
        Optional<String> en = title.flatMap(texts -> texts.text("en"));
        title.ifPresent(Fields::end);
        Optional<LocalDate> referenceDate = fields.date("reference-date");
        Optional<String> attribution = fields.text("attribution");
        FOR_THE_READER.forEach(fields::text);
        fields.end();
        return ja.isPresent() && en.isPresent() && referenceDate.isPresent() && attribution.isPresent()
                ? Optional.of(new ListSource(ja.get(), en.get(), referenceDate.get(), attribution.get()))
                : Optional.empty();
    }
}
