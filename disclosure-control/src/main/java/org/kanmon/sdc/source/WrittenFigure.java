package org.kanmon.sdc.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure as people write it into a table: with the unit that it counts behind it, and with references to notes. */
final class WrittenFigure {

    /** Longer than any figure with its unit and notes. */
    private static final int LONGEST = 100;

    /**
     * Small raised or encircled signs are references, and never digits of the figure; so they go before compatibility forms are
     * folded, which would make 121 of 12¹.
     */
    private static final Pattern SMALL_SIGNS =
            Pattern.compile("[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079\\u2080-\\u2089\\u2460-\\u24FF\\u2776-\\u2793†‡§]+$");

    /** A number in parentheses alone is none: it may be another figure, as in 12 (5). */
    private static final Pattern REFERENCE =
            Pattern.compile("(?:[（(]?(?:注|※|＊|\\*)[ 　]?[0-9０-９]*[)）]?|[ 　]+[0-9０-９]{1,2}[)）])$");

    private static final Pattern UNIT =
            Pattern.compile("(?<=[0-9０-９])[ 　]*(?:人|名|件|例|枚|回|箇所|か所|ヶ所|カ所|ヵ所|施設|機関|医療機関|病院|診療所|事業所|薬局|保険者)$");

    private WrittenFigure() {}

    /** The text without unit and references behind it; as it is if nothing but these is in it. */
    static String number(String text) {
        String rest = text.strip();
        if (rest.length() > LONGEST) {
            return rest;
        }
        String before;
        do {
            before = rest;
            rest = without(REFERENCE, without(SMALL_SIGNS, rest));
        } while (!rest.equals(before));
        return without(UNIT, rest);
    }

    /** Whether a text ends in raised or encircled signs, which folding would make digits of. */
    static boolean hasSmallSigns(String text) {
        return SMALL_SIGNS.matcher(text).find();
    }

    private static String without(Pattern end, String text) {
        Matcher matcher = end.matcher(text);
        return matcher.find() && matcher.start() > 0
                ? text.substring(0, matcher.start()).strip()
                : text;
    }
}
