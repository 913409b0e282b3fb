package org.kanmon.sdc.microdata.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CheckDigitsTest {

    /**
     * 12345678901: from the right 1, 0, 9, 8, 7, 6 times 2 to 7 are 2 + 0 + 36 + 40 + 42 + 42 = 162, then 5, 4, 3, 2, 1 times 2 to 6 are
     * 10 + 12 + 12 + 10 + 6 = 50. 212 leaves 3 by 11, so the check digit is 8.
     */
    @Test
    void aMyNumberHasItsCheckDigit() {
        assertTrue(CheckDigits.isMyNumber("123456789018"));
        assertFalse(CheckDigits.isMyNumber("123456789010"));
        assertFalse(CheckDigits.isMyNumber("12345678901"));
        assertFalse(CheckDigits.isMyNumber("12345678901x"));
    }

    /** A rest of 0 (all zeros) and one of 1 (a single 1 of weight 1 does not occur; 6 of weight 2 leaves 1) both give 0. */
    @Test
    void whereTheCheckDigitWouldHaveTwoDigitsItIsZero() {
        assertTrue(CheckDigits.isMyNumber("000000000000"));
        assertTrue(CheckDigits.isMyNumber("000000000060"));
    }

    @Property(tries = 300, seed = "111")
    void exactlyOneLastDigitIsRight(@ForAll @LongRange(max = 99_999_999_999L) long digits) {
        String first = "%011d".formatted(digits);

        assertEquals(
                1,
                IntStream.range(0, 10)
                        .filter(last -> CheckDigits.isMyNumber(first + last))
                        .count());
    }

    /** Sapporo, its Chuo ward, Chiyoda. */
    @Test
    void codesOfMunicipalitiesHaveTheirCheckDigit() {
        assertTrue(CheckDigits.isMunicipality("011002"));
        assertTrue(CheckDigits.isMunicipality("011011"));
        assertTrue(CheckDigits.isMunicipality("131016"));
        assertFalse(CheckDigits.isMunicipality("131017"));
        assertFalse(CheckDigits.isMunicipality("13101"));
    }

    @Test
    void thereAreFortySevenPrefectures() {
        assertTrue(CheckDigits.isPrefecture("47"));
        assertFalse(CheckDigits.isPrefecture("48"));
        assertFalse(CheckDigits.isPrefecture("00"));
    }
}
