package org.kanmon.sdc.microdata.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class RiseTest {

    @Property(tries = 500, seed = "31")
    void overAWholeNumberBothAreSums(
            @ForAll @DoubleRange(min = 1e-6, max = 1e5) @Scale(6) double from, @ForAll @IntRange(max = 300) int by) {
        double logarithms = 0;
        double reciprocals = 0;
        for (int i = 0; i < by; i++) {
            logarithms += Math.log(from + i);
            reciprocals += 1 / (from + i);
        }

        assertEquals(logarithms, Rise.logGamma(from, by), 1e-11 * Math.max(1, Math.abs(logarithms)));
        assertEquals(reciprocals, Rise.digamma(from, by), 1e-12 * Math.max(1, reciprocals));
    }

    @Property(tries = 300, seed = "32")
    void twoStepsAreAsFarAsOne(
            @ForAll @DoubleRange(min = 1e-3, max = 1e4) @Scale(3) double from,
            @ForAll @DoubleRange(max = 5) double first,
            @ForAll @DoubleRange(max = 5) double second) {
        double there = Rise.logGamma(from, first) + Rise.logGamma(from + first, second);

        assertEquals(there, Rise.logGamma(from, first + second), 1e-11 * Math.max(1, Math.abs(there)));
    }

    /** gamma(1/2) is the square root of pi. */
    @Test
    void fromOneHalfToOneItIsKnown() {
        assertEquals(-Math.log(Math.PI) / 2, Rise.logGamma(0.5, 0.5), 1e-13);
        assertEquals(2 * Math.log(2), Rise.digamma(0.5, 0.5), 1e-13);
    }

    /** ln gamma(x + 1) - ln gamma(x) = ln x, also where ln gamma(x) has no digits left for it. */
    @Test
    void farAwayNothingIsLost() {
        assertEquals(Math.log(1e15), Rise.logGamma(1e15, 1), 1e-13 * Math.log(1e15));
        assertEquals(1e-15, Rise.digamma(1e15, 1), 1e-28);
    }
}
