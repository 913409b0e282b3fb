package org.kanmon.criteria;

import java.util.Optional;
import org.kanmon.criteria.file.Fields;

/** Reads texts in both languages: {@code {ja: …, en: …}}. */
final class Texts {

    private Texts() {}

    static Optional<Text> required(Fields fields, String name) {
        return fields.fields(name).flatMap(Texts::of);
    }

    static Text optional(Fields fields, String name) {
        return fields.optionalFields(name).flatMap(Texts::of).orElse(Text.EMPTY);
    }

    private static Optional<Text> of(Fields fields) {
        Optional<String> ja = fields.text("ja");
        Optional<String> en = fields.text("en");
        fields.end();
        return ja.flatMap(japanese -> en.map(english -> new Text(japanese, english)));
    }
}
