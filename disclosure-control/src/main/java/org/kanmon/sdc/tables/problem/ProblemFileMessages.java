package org.kanmon.sdc.tables.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kanmon.sdc.source.Problem;

/** Makes sentences of what is wrong with a problem file, in Japanese or English. */
final class ProblemFileMessages {

    private final ResourceBundle bundle;
    private final Locale locale;

    private ProblemFileMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.kanmon.sdc.tables.problem.problems",
                locale,
                ProblemFileMessages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static ProblemFileMessages in(Locale locale) {
        return new ProblemFileMessages(locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH);
    }

    String sentence(Problem problem) {
        String place = problem.row() == 0 ? "place.file" : problem.column() == 0 ? "place.row" : "place.cell";
        return format(place, problem.file(), Integer.toString(problem.row()), Integer.toString(problem.column()))
                + format(problem.code(), problem.arguments().toArray());
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
