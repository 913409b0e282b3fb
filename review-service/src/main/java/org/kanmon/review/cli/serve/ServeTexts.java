package org.kanmon.review.cli.serve;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What {@code serve} says, in one language. */
public final class ServeTexts {

    private final ResourceBundle bundle;
    private final Locale language;

    private ServeTexts(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "org.kanmon.review.cli.serve.texts",
                language,
                ServeTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Japanese, or English for every other language. */
    public static ServeTexts in(Locale locale) {
        return new ServeTexts(locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH);
    }

    /** Why the service cannot run, and what to do. */
    public String sentence(CannotServe problem) {
        return sentence(problem.key(), problem.arguments().toArray());
    }

    /** That the service is being started, and where its log is. */
    public String starting(DataFolder folder) {
        return sentence("starting", folder.path().toString(), folder.logFile().toString());
    }

    /** That others can reach the service. */
    public String exposed(ListenAddress address) {
        return sentence("exposed", address.address().getHostAddress());
    }

    private String sentence(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
