package org.kanmon.sdc.microdata.recode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Numbers are rounded to the nearest multiple of a unit, halves away from zero.
 *
 * @param unit above 0
 */
public record Rounding(BigDecimal unit) implements ValueRecoding {

    public Rounding {
        if (unit.signum() <= 0) {
            throw new IllegalArgumentException("unit " + unit);
        }
    }

    @Override
    public String word() {
        return "round";
    }

    @Override
    public Optional<String> of(String value) {
        return Decimal.of(value)
                .map(number -> Decimal.plain(
                        number.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit)));
    }

    @Override
    public boolean leaves(String value) {
        return value.isEmpty()
                || Decimal.of(value)
                        .filter(number -> number.remainder(unit).signum() == 0)
                        .isPresent();
    }
}
