package org.kanmon.sdc.source.recognition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which texts of a file are compared with words. */
final class Plain {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2043\\u2212\\u2500\\u2501\\uFE58\\uFE63]");

    private Plain() {}

    /** Compatibility forms folded, small letters, no white space. */
    static String of(String text) {
        if (isPlainAscii(text)) {
            return text;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPACE.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The same with all dashes alike. A long vowel mark alone is a dash, too. */
    static String mark(String text) {
        String plain = DASH.matcher(of(text)).replaceAll("-");
        return plain.equals("ー") ? "-" : plain;
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7F || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }
}
