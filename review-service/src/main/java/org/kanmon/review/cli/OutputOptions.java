package org.kanmon.review.cli;

import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** How a command answers: form and language. */
final class OutputOptions {

    /** The form of the answer on standard output. */
    enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|json",
            description = "${COMPLETION-CANDIDATES}: for reading, or exactly one JSON document (default: text)")
    private Format format;

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            converter = LanguageArgument.class,
            description = "language of messages (default: from the locale)")
    private Locale language = LanguageArgument.ofSystem();

    boolean isJson() {
        return format == Format.json;
    }

    /** Japanese or English; the locale decides where nothing was asked for. */
    Locale locale() {
        return language;
    }

    /** The language asked for on a command line that has not been run. */
    static Locale locale(ParseResult parsed) {
        ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        return innermost.matchedOptionValue("--lang", LanguageArgument.ofSystem());
    }
}
