package org.kanmon.review.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One reason why a file is no application that can be screened.
 *
 * @param code the message's key, for example {@code required}
 * @param file the file's name as its user knows it, with the line of a file of many
 * @param pointer the place, as a JSON Pointer; empty for the file as a whole
 * @param titleJa the field's Japanese title; empty where it has none
 * @param titleEn the field's English title; empty where it has none
 * @param arguments what was found, what was expected, in the order of the message's placeholders
 */
public record ApplicationProblem(
        String code, String file, String pointer, String titleJa, String titleEn, List<String> arguments) {

    public ApplicationProblem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of a file as a whole. */
    public static ApplicationProblem of(String code, String file, String... arguments) {
        return new ApplicationProblem(code, file, "", "", "", List.of(arguments));
    }

    /** Where it is, what was found, what was expected. */
    public String sentence(Locale locale) {
        return file + ": " + text(locale);
    }

    /** The same without the file. */
    public String text(Locale locale) {
        Locale language = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.kanmon.review.intake.problems",
                language,
                ApplicationProblem.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String text = new MessageFormat(bundle.getString(code), language).format(arguments.toArray());
        if (pointer.isEmpty()) {
            return text;
        }
        String title = language.equals(Locale.JAPANESE) ? titleJa : titleEn;
        String place = title.isEmpty() ? pointer : title + " (" + pointer + ")";
        return place + ": " + text;
    }
}
