package org.kanmon.sdc.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The reading of a count as people write it: digits of any width, with or without thousands commas.
 *
 * @param value the number; 0 if it is none
 * @param problem the code of what is wrong with it; empty if nothing is
 */
record WholeNumber(long value, String problem) {

    /** The largest count: up to 2^53 every program that reads JSON or a worksheet shows whole numbers exactly. */
    static final long LARGEST = 1L << 53;

    /** Longer than any number that people write; the patterns below are not meant for whole paragraphs. */
    private static final int LONGEST = 100;

    private static final Pattern WHOLE = Pattern.compile("[0-9]+|[0-9]{1,3}(,[0-9]{3})+");
    private static final Pattern NEGATIVE = Pattern.compile("[-\\u2010-\\u2015\\u2212△▲] *[0-9][0-9,]*(\\.[0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9][0-9,]*\\.[0-9]*|\\.[0-9]+");

    static WholeNumber read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) {
            return new WholeNumber(0, "count-blank");
        }
        if (plain.length() > LONGEST || WrittenFigure.hasSmallSigns(text)) {
            return new WholeNumber(0, "count-not-number");
        }
        if (WHOLE.matcher(plain).matches()) {
            return sized(plain.replace(",", ""));
        }
        if (NEGATIVE.matcher(plain).matches()) {
            return new WholeNumber(0, "count-negative");
        }
        return new WholeNumber(0, DECIMAL.matcher(plain).matches() ? "count-decimal" : "count-not-number");
    }

    /** The count that a workbook's number is. */
    static WholeNumber of(BigDecimal number) {
        if (number.signum() < 0) {
            return new WholeNumber(0, "count-negative");
        }
        if (number.compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            return new WholeNumber(0, "count-too-large");
        }
        boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        return whole ? new WholeNumber(number.longValue(), "") : new WholeNumber(0, "count-decimal");
    }

    private static WholeNumber sized(String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        if (significant.length() > 16 || new BigInteger(significant).compareTo(BigInteger.valueOf(LARGEST)) > 0) {
            return new WholeNumber(0, "count-too-large");
        }
        return new WholeNumber(Long.parseLong(significant), "");
    }

    boolean isRead() {
        return problem.isEmpty();
    }
}
