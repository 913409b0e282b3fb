package org.kanmon.sdc.source;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Makes sentences of problems, in Japanese or English. */
public final class ProblemMessages {

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
        String text = new MessageFormat(bundle.getString(problem.code()), locale)
                .format(problem.arguments().toArray());
        return place(problem) + text;
    }

    private String place(Problem problem) {
        if (problem.row() == 0) {
            return bundle.getString("place.file").replace("{0}", problem.file());
        }
        String key = problem.column() == 0 ? "place.row" : "place.cell";
        return bundle.getString(key)
                .replace("{0}", problem.file())
                .replace("{1}", Integer.toString(problem.row()))
                .replace("{2}", Integer.toString(problem.column()));
    }
}
