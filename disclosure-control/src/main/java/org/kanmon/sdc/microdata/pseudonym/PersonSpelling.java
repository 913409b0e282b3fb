package org.kanmon.sdc.microdata.pseudonym;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for what identifies a person, whoever wrote it: half-width and full-width kana, small kana, hiragana, spaces and
 * separators between names, sexes as words or codes, dates with or without separators.
 */
final class PersonSpelling {

    private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';
    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";

    /** Marks for a long vowel that files mix up: minus signs, dashes and the mark itself. */
    private static final String LONG = "-‐‑‒–—―−ー";

    private static final Map<String, String> SEXES = Map.of(
            "男", "1", "男性", "1", "m", "1", "male", "1", "1", "1", "女", "2", "女性", "2", "f", "2", "female", "2", "2",
            "2");

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?");

    private PersonSpelling() {}

    /** A name in full-width katakana without spaces and small letters; empty if there is anything else in it, or nothing. */
    static Optional<String> kana(String name) {
        StringBuilder spelled = new StringBuilder();
        for (char letter : Normalizer.normalize(name, Normalizer.Form.NFKC).toCharArray()) {
            if (Character.isWhitespace(letter) || letter == '・' || letter == '･' || letter == '　') {
                continue;
            }
            char katakana = letter >= 'ぁ' && letter <= 'ゖ' ? (char) (letter + HIRAGANA_TO_KATAKANA) : letter;
            if (LONG.indexOf(katakana) >= 0) {
                spelled.append('ー');
            } else if (katakana >= 'ァ' && katakana <= 'ヺ') {
                int small = SMALL.indexOf(katakana);
                spelled.append(small < 0 ? katakana : LARGE.charAt(small));
            } else {
                return Optional.empty();
            }
        }
        return spelled.isEmpty() ? Optional.empty() : Optional.of(spelled.toString());
    }

    /** 1 for men, 2 for women; empty for anything else. */
    static Optional<String> sex(String sex) {
        String spelled = Normalizer.normalize(sex, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(SEXES.get(spelled));
    }

    /** A day as year, month and day; empty if there is no such day. */
    static Optional<String> day(String date) {
        Matcher matcher =
                DAY.matcher(Normalizer.normalize(date, Normalizer.Form.NFKC).strip());
        boolean unclear = !matcher.matches()
                || matcher.group().chars().allMatch(Character::isDigit)
                        && matcher.group().length() != 8;
        if (unclear) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A number or code with neither spaces nor hyphens, in half-width letters; empty if nothing is left. */
    static Optional<String> number(String number) {
        String spelled = Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("[\\s" + LONG + "]", "")
                .toUpperCase(Locale.ROOT);
        return spelled.isEmpty() ? Optional.empty() : Optional.of(spelled);
    }
}
