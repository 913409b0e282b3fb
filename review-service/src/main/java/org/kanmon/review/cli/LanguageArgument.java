package org.kanmon.review.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language of the command line: Japanese or English. */
final class LanguageArgument implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String text) {
        return switch (text) {
            case "ja" -> Locale.JAPANESE;
            case "en" -> Locale.ENGLISH;
            default ->
                throw new TypeConversionException(
                        "\"" + text + "\" is no language of Kanmon's; expected ja or en / ja か en を指定してください");
        };
    }

    /** The language where none was asked for: Japanese where the system speaks it, else English. */
    static Locale ofSystem() {
        return Locale.getDefault().getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
