package org.kanmon.sdc.microdata.roles;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Makes sentences of proposals, in Japanese or English. */
public final class RoleMessages {

    private final ResourceBundle bundle;
    private final Locale locale;

    private RoleMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.kanmon.sdc.microdata.roles.roles",
                locale,
                RoleMessages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Sentences in Japanese, or in English for any other language. */
    public static RoleMessages in(Locale locale) {
        return new RoleMessages(locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH);
    }

    /** Why a role is proposed. */
    public String sentence(Reason reason) {
        return new MessageFormat(bundle.getString("reason." + reason.kind().key()), locale).format(new Object[] {
            reason.meaning().map(this::word).orElse(""), reason.found(), Math.floor(reason.share() * 100)
        });
    }

    /** What a column seems to be. */
    public String word(ColumnMeaning meaning) {
        return bundle.getString("meaning." + meaning.word());
    }

    /** How well founded a proposal is. */
    public String word(Certainty certainty) {
        return bundle.getString("certainty." + certainty.name().toLowerCase(Locale.ROOT));
    }

    /** What is to be said with every proposal. */
    public String confirm() {
        return bundle.getString("confirm");
    }
}
