package org.kanmon.sdc.source.recognition;

import java.util.regex.Pattern;

/** What a single field looks like by itself. */
enum FieldKind {
    BLANK,
    /** A whole number from 0. */
    NUMBER,
    /** A number with decimals, or a negative one. */
    DECIMAL,
    /** A sign or two such as stands in place of a figure. */
    MARK,
    TEXT;

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_MARK = 12;
    private static final String FOOTNOTE = "(?:[*†‡]+|[(\\[]?(?:注|※)?\\d{0,2}[)\\]]|(?:注|※)\\d{0,2})?";
    private static final String DIGITS = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)";
    private static final Pattern WHOLE = Pattern.compile(DIGITS + "(?:人|名|件|回|例|施設|か所|カ所)?" + FOOTNOTE);
    private static final Pattern OTHER = Pattern.compile(
            "[-+△▲]?" + DIGITS + "(?:\\.[0-9]*)?(?:人|名|件|回|例|施設|円|点|%|‰)?" + FOOTNOTE + "|[-+△▲]?\\.[0-9]+%?");
    private static final Pattern MARKS =
            Pattern.compile("[-*x#/・･.…‥×●○〇＿_]+|[(\\[][-*x…][)\\]]|n/?a|n\\.a\\.?|秘|秘匿|非公表|非表示|不詳|不明|null|nan");
    private static final Pattern CLASS =
            Pattern.compile("[<≤≦]=?[0-9]+|[0-9]+(?:人|件)?未満|[0-9]+(?:人|件)?以下|[0-9]+(?:人|件)?[~-][0-9]+(?:人|件)?");

    static FieldKind of(String text) {
        String plain = Plain.of(text);
        if (plain.isEmpty()) {
            return BLANK;
        }
        if (isDigits(plain)) {
            return NUMBER;
        }
        if (plain.length() > LONGEST_NUMBER) {
            return TEXT;
        }
        if (WHOLE.matcher(plain).matches()) {
            return NUMBER;
        }
        String dashed = Plain.mark(plain);
        if (OTHER.matcher(dashed).matches()) {
            return DECIMAL;
        }
        return dashed.length() <= LONGEST_MARK && MARKS.matcher(dashed).matches() ? MARK : TEXT;
    }

    /** Whether a text tells a range of figures, such as "under 10". */
    static boolean isClass(String text) {
        String dashed = Plain.mark(text);
        return dashed.length() <= LONGEST_MARK && CLASS.matcher(dashed).matches();
    }

    boolean isFigure() {
        return this == NUMBER || this == DECIMAL;
    }

    private static boolean isDigits(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) < '0' || plain.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
