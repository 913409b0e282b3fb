package org.kanmon.sdc.source;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Makes sentences of problems, in Japanese or English. */
public final class ProblemMessages {

    private static final List<String> TEXTS =
            List.of("layout-", "yaml-", "schema-", "records-", "generalizations-", "recode-");

    private final ResourceBundle bundle;
    private final Locale locale;

    private ProblemMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.kanmon.sdc.source.problems",
                locale,
                ProblemMessages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The messages for a language: Japanese, or English for every other. */
    public static ProblemMessages in(Locale locale) {
        return new ProblemMessages(locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH);
    }

    /** Where it is, what was found, what was expected and what to do, in one or two sentences. */
    public String sentence(Problem problem) {
        return place(problem) + format(problem.code(), problem.arguments());
    }

    /** Texts have lines; tables have rows, which a spreadsheet numbers in the same way. */
    private String place(Problem problem) {
        String where = TEXTS.stream().anyMatch(problem.code()::startsWith) ? "line" : "row";
        String key = problem.row() == 0 ? "file" : problem.column() == 0 ? where : where + "-and-column";
        return format(
                "place." + key,
                List.of(problem.file(), Integer.toString(problem.row()), Integer.toString(problem.column())));
    }

    private String format(String key, List<String> arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments.toArray());
    }
}
