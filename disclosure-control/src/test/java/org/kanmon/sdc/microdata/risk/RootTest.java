package org.kanmon.sdc.microdata.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RootTest {

    @Property(tries = 300, seed = "41")
    void theZeroIsFoundHoweverUnevenTheFunction(@ForAll @DoubleRange(min = -20, max = 20) double zero) {
        assertEquals(
                zero, Root.between(x -> Math.exp(x) - Math.exp(zero), -30, 30), 1e-12 * Math.max(1, Math.abs(zero)));
        assertEquals(zero, Root.between(x -> Math.cbrt(zero - x), -30, 30), 1e-12 * Math.max(1, Math.abs(zero)));
    }

    @Test
    void aStepIsFoundToo() {
        assertEquals(0.3, Root.between(x -> x < 0.3 ? -1 : 1, -1, 5), 1e-14);
    }

    @Test
    void withoutAChangeOfSignItIsTheNearerEnd() {
        assertEquals(1, Root.between(x -> x, 1, 5));
        assertEquals(-1, Root.between(x -> x, -5, -1));
    }
}
