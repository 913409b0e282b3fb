package org.kanmon.sdc.source;

import java.util.Locale;

/** Tells whether the columns of a file are separated by commas or by tabs. */
final class Separator {

    private static final byte COMMA = ',';
    private static final byte TAB = '\t';
    private static final int LOOKED_AT = 65_536;

    private Separator() {}

    /** The one that the header line has more of outside quotation marks; the file's name decides where it has as many. */
    static byte of(EncodedText text) {
        byte[] bytes = text.bytes();
        int commas = 0;
        int tabs = 0;
        boolean quoted = false;
        int stop = Math.min(bytes.length, text.start() + LOOKED_AT);
        for (int i = text.start(); i < stop && (quoted || bytes[i] != '\n' && bytes[i] != '\r'); i++) {
            quoted ^= bytes[i] == '"';
            commas += !quoted && bytes[i] == COMMA ? 1 : 0;
            tabs += !quoted && bytes[i] == TAB ? 1 : 0;
        }
        if (commas != tabs) {
            return commas > tabs ? COMMA : TAB;
        }
        String name = text.fileName().toLowerCase(Locale.ROOT);
        return name.endsWith(".tsv") || name.endsWith(".tab") ? TAB : COMMA;
    }
}
