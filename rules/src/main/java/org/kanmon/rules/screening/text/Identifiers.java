package org.kanmon.rules.screening.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what names or numbers a person in free text: surnames of a list before an honorific, telephone numbers, e-mail addresses, and
 * numbers whose check digits are right. What was found is told in part only, so that an answer does not spread it.
 */
public final class Identifiers {

    private static final Map<String, Pattern> PATTERNS = patterns();

    private Identifiers() {}

    /**
     * Something found.
     *
     * @param kind {@code name}, {@code phone}, {@code e-mail}, {@code insurer-number} or {@code individual-number}
     * @param shown its first characters
     */
    public record Found(String kind, String shown) {}

    /** Everything found in a text, in the order of the kinds. */
    public static List<Found> in(String text) {
        String plain = WordList.plain(text);
        List<Found> found = new ArrayList<>();
        PATTERNS.forEach((kind, pattern) -> {
            Matcher matcher = pattern.matcher(plain);
            while (matcher.find()) {
                if (isRight(kind, matcher.group().replaceAll("\\D", ""))) {
                    found.add(new Found(kind, matcher.group().substring(0, 2) + "…"));
                }
            }
        });
        return found;
    }

    private static boolean isRight(String kind, String digits) {
        return switch (kind) {
            case "individual-number" -> isIndividualNumber(digits);
            case "insurer-number" -> isInsurerNumber(digits);
            default -> true;
        };
    }

    /**
     * Whether 12 digits are an individual number (個人番号): the last is the check digit by 総務省令第85号 (2014), article 5. With the
     * eleven digits before it numbered from the right, weights are n + 1 for n up to 6, and n - 5 beyond.
     */
    static boolean isIndividualNumber(String digits) {
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            int digit = digits.charAt(11 - n) - '0';
            sum += digit * (n <= 6 ? n + 1 : n - 5);
        }
        int rest = sum % 11;
        int check = rest <= 1 ? 0 : 11 - rest;
        return check == digits.charAt(11) - '0';
    }

    /**
     * Whether 8 digits are an insurer's number: the last is the check digit, weights 2 and 1 in turn from the right of the others, the
     * digits of each product added (modulus 10).
     */
    static boolean isInsurerNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10 == digits.charAt(7) - '0';
    }

    private static Map<String, Pattern> patterns() {
        String surnames = WordList.read("surnames.csv", List.of("surname")).stream()
                .map(line -> Pattern.quote(line.get(0)))
                .collect(Collectors.joining("|"));
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        patterns.put("name", Pattern.compile("(?<!\\p{IsHan})(" + surnames + ")\\p{IsHan}{0,3}(さん|氏|様|殿|先生|医師)"));
        patterns.put("phone", Pattern.compile("(?<![\\d-])0\\d{1,4}[-(]\\d{1,4}[-)]\\d{3,4}(?![\\d-])"));
        patterns.put("e-mail", Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+"));
        patterns.put("insurer-number", Pattern.compile("(?<=保険者番号.{0,4})\\d{8}(?!\\d)"));
        patterns.put("individual-number", Pattern.compile("(?<![\\d-])\\d{4}-?\\d{4}-?\\d{4}(?![\\d-])"));
        return patterns;
    }
}
