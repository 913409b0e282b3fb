package org.kanmon.criteria.region;

import java.text.Normalizer;

/** Folds the usual spellings of a region's name into one: width, white space, small and large kana, old and new characters. */
final class RegionSpelling {

    private static final String VARIANTS = "ヶケヵカノのッツ檮梼惠恵龍竜鰺鯵竈釜竃釜曾曽澤沢濱浜廣広國国嶋島邊辺邉辺渕淵讚讃瀧滝鷗鴎蘂蕊壹壱驒騨髙高﨑崎條条";

    /** Compatibility characters and half-width kana stand between these and the end of the plane; few labels have any. */
    private static final char COMPATIBILITY = '\uF900';

    private RegionSpelling() {}

    /** The label with half-width digits and without variation selectors, white space kept as a plain blank. */
    static String plain(String label) {
        StringBuilder plain = new StringBuilder(label.length());
        String composed = needsComposing(label) ? Normalizer.normalize(label, Normalizer.Form.NFKC) : label;
        composed.codePoints().filter(RegionSpelling::isSeen).forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            plain.appendCodePoint(blank ? ' ' : c);
        });
        return plain.toString().strip();
    }

    /** The key under which a name is found. */
    static String key(String plain) {
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != ' ') {
                int at = VARIANTS.indexOf(c);
                key.append(at >= 0 && at % 2 == 0 ? VARIANTS.charAt(at + 1) : c);
            }
        }
        return key.toString();
    }

    private static boolean needsComposing(String label) {
        return label.chars().anyMatch(c -> c >= COMPATIBILITY || c == '\u3099' || c == '\u309A');
    }

    /** Whether a character is no variation selector (of either plane) and no mark without width. */
    private static boolean isSeen(int c) {
        return !(c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || c >= 0x200B && c <= 0x200D
                || c == 0xFEFF);
    }
}
