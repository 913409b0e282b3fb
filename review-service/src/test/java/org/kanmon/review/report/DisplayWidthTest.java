package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @Test
    void fullWidthCharactersTakeTwoColumns() {
        assertEquals(3, DisplayWidth.of("abc"));
        assertEquals(10, DisplayWidth.of("患者数（人"));
        assertEquals(4, DisplayWidth.of("ｶﾅ㐂"));
        assertEquals(2, DisplayWidth.of("𠮷"));
    }

    @Test
    void combiningMarksTakeNone() {
        assertEquals(2, DisplayWidth.of("か\u3099"));
        assertEquals(2, DisplayWidth.of("葛\uDB40\uDD00"));
    }

    @Test
    void paddingCountsColumnsAndNotCharacters() {
        assertEquals("患者  ", DisplayWidth.padded("患者", 6));
        assertEquals("患者", DisplayWidth.padded("患者", 2));
    }
}
