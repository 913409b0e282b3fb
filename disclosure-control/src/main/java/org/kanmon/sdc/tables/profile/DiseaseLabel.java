package org.kanmon.sdc.tables.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes that nest by their first letters, such as those of ICD-10 and ATC: {@code C34}, {@code C34.1}, {@code C341}, {@code C00-C97},
 * {@code 悪性新生物（C00-D48）}, {@code C34 肺の悪性新生物}.
 */
final class DiseaseLabel {

    private static final String CODE = "([a-z]\\d[0-9a-z](?:\\.?[0-9a-z]{1,4})?)(?:\\.?[-x])?";
    private static final Pattern CODES = Pattern.compile("(?<![a-z0-9.])" + CODE + "(?:-" + CODE + ")?(?![a-z0-9])");
    private static final int LENGTH = 7;
    private static final int BASE = 36;

    private DiseaseLabel() {}

    /** The codes that a label names; of several that it lists, from the first to the last. */
    static Optional<LabelRange> of(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‐‑‒–—―−ー〜～~]", "-")
                .replaceAll("\\s*-\\s*", "-");
        Matcher codes = CODES.matcher(plain);
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        while (codes.find()) {
            String last = codes.group(2) == null ? codes.group(1) : codes.group(2);
            from = Math.min(from, number(codes.group(1), 0));
            to = Math.max(to, number(last, 1));
        }
        return from < to ? Optional.of(new LabelRange(from, to)) : Optional.empty();
    }

    /** The code as a number of fixed length; with 1 the first number behind all codes that begin with it. */
    private static long number(String code, int behind) {
        String plain = code.replace(".", "");
        plain = plain.length() > 3 && plain.endsWith("x") ? plain.substring(0, plain.length() - 1) : plain;
        long number = 0;
        for (int i = 0; i < plain.length(); i++) {
            number = number * BASE + Character.digit(plain.charAt(i), BASE);
        }
        number += behind;
        for (int i = plain.length(); i < LENGTH; i++) {
            number *= BASE;
        }
        return number;
    }
}
