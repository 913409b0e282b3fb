package org.kanmon.sdc.source;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The reading of a statistic as people write it: {@code 14.4}, {@code 14.4%}, {@code 1,234.50}, {@code ▲0.3}. The number of
 * decimals counts, because it tells how far the figure was rounded: {@code 14.40} says more than {@code 14.4}.
 *
 * @param unscaled the digits without the decimal point, with their sign; empty if it is no number
 * @param decimals how many of them stand after the point
 */
record DecimalNumber(OptionalLong unscaled, int decimals) {

    private static final DecimalNumber NONE = new DecimalNumber(OptionalLong.empty(), 0);

    /** Longer than any statistic that people print, and short enough for a long. */
    private static final int MOST_DIGITS = 15;

    private static final int LONGEST = 40;

    private static final Pattern SIGN = Pattern.compile("^[-\\u2010-\\u2015\\u2212△▲] *");
    private static final Pattern PLAIN = Pattern.compile("([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?");

    static DecimalNumber read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return NONE;
        }
        if (plain.endsWith("%")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        boolean negative = SIGN.matcher(plain).find();
        plain = SIGN.matcher(plain).replaceFirst("");
        if (!PLAIN.matcher(plain).matches()) {
            return NONE;
        }
        BigDecimal number = new BigDecimal(plain.replace(",", ""));
        if (number.precision() > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            return NONE;
        }
        long unscaled = number.unscaledValue().longValueExact();
        return new DecimalNumber(OptionalLong.of(negative ? -unscaled : unscaled), number.scale());
    }
}
