package org.kanmon.rules.lint;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something that a rule file may not contain.
 *
 * @param code the message's key, for example {@code number}
 * @param line the 1-based line of the rule, or 1 for the file as a whole
 * @param column the 1-based column
 * @param arguments what was found, in the order of the message's placeholders
 */
public record RuleProblem(String code, String file, int line, int column, List<String> arguments) {

    public RuleProblem {
        arguments = List.copyOf(arguments);
    }

    /** What is wrong and what to do, without the place. */
    public String text(Locale locale) {
        Locale language = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.kanmon.rules.messages.lint",
                language,
                RuleProblem.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(code), language).format(arguments.toArray());
    }

    /** The place and the text. */
    public String sentence(Locale locale) {
        return file + ":" + line + ":" + column + ": " + text(locale);
    }
}
