package org.kanmon.criteria.file;

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
                "org.kanmon.criteria.problems",
                locale,
                ProblemMessages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The messages for a language: Japanese, or English for every other. */
    public static ProblemMessages in(Locale locale) {
        return new ProblemMessages(locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH);
    }

    /** The place, then what was found, what was expected and what to do. */
    public String sentence(Problem problem) {
        return problem.place() + ": " + text(problem);
    }

    /** What was found, what was expected and what to do, without the place. */
    public String text(Problem problem) {
        return new MessageFormat(bundle.getString(problem.code()), locale)
                .format(problem.arguments().toArray());
    }
}
