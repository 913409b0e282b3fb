package org.kanmon.sdc.tables.groups;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weights in grams: {@code 2500-2599g}, {@code 300g以下}, {@code 4,000g以上}, {@code 2.5kg}. */
final class WeightLabel {

    private static final int GRAMS = 1000;

    private static final String NUMBER = "(\\d{1,5}(?:\\.\\d{1,3})?)(kg|キログラム|g|グラム)?";
    private static final Pattern ONE = Pattern.compile(NUMBER + "(台)?");
    private static final Pattern RANGE = Pattern.compile(NUMBER + "(?:以上)?(?:-|から|to|以上)" + NUMBER + "(未満|まで)?");
    private static final Pattern END = Pattern.compile(NUMBER + "(以上|超|以下|未満|まで|-|\\+)|([≥≧]|>=|[≤≦]|<=|<|>)" + NUMBER);

    private WeightLabel() {}

    /** @param plain a label in half-width small letters, with hyphens for all dashes and without blanks and thousands separators */
    static Optional<RawSpan> read(String plain) {
        Matcher one = ONE.matcher(plain);
        if (one.matches()) {
            long from = grams(one.group(1), one.group(2));
            return Optional.of(RawSpan.exactly(from, from + step(one.group(1), one.group(2))));
        }
        Matcher range = RANGE.matcher(plain);
        if (range.matches()) {
            String unit = range.group(4) == null ? range.group(2) : range.group(4);
            long from = grams(range.group(1), range.group(2) == null ? unit : range.group(2));
            long last = grams(range.group(3), unit);
            long step = "未満".equals(range.group(5)) ? 0 : step(range.group(3), unit);
            return from < last ? Optional.of(new RawSpan(from, last, step)) : Optional.empty();
        }
        Matcher end = END.matcher(plain);
        return end.matches() ? end(end) : Optional.empty();
    }

    private static Optional<RawSpan> end(Matcher end) {
        boolean before = end.group(1) == null;
        String number = end.group(before ? 5 : 1);
        String unit = end.group(before ? 6 : 2);
        long value = grams(number, unit);
        long next = value + step(number, unit);
        return switch (end.group(before ? 4 : 3)) {
            case "以上", "-", "+", "≥", "≧", ">=" -> Optional.of(RawSpan.exactly(value, Span.OPEN));
            case "超", ">" -> Optional.of(RawSpan.exactly(next, Span.OPEN));
            case "未満", "<" -> value > 0 ? Optional.of(RawSpan.exactly(0, value)) : Optional.empty();
            default -> Optional.of(RawSpan.exactly(0, next));
        };
    }

    private static boolean isKilograms(String unit) {
        return unit != null && unit.startsWith("k") || "キログラム".equals(unit);
    }

    private static long grams(String number, String unit) {
        BigDecimal value = new BigDecimal(number);
        return (isKilograms(unit) ? value.multiply(BigDecimal.valueOf(GRAMS)) : value).longValue();
    }

    /** By how much the number could grow in its last digit. */
    private static long step(String number, String unit) {
        int decimals = new BigDecimal(number).scale();
        long step = isKilograms(unit) ? GRAMS : 1;
        for (int i = 0; i < decimals; i++) {
            step /= 10;
        }
        return Math.max(1, step);
    }
}
