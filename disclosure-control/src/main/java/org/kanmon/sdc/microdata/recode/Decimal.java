package org.kanmon.sdc.microdata.recode;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as data have them. */
final class Decimal {

    private static final int DIGITS = 40;

    private Decimal() {}

    /** The number that a text is; empty if it is none, or one of more digits than data have. */
    static Optional<BigDecimal> of(String text) {
        if (text.length() > 2 * DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.strip());
            return number.precision() <= DIGITS && Math.abs(number.scale()) <= DIGITS
                    ? Optional.of(number)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A number without exponent and without zeros at its end. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
