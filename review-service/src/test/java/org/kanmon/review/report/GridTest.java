package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void columnsAlignWhereFullWidthCharactersTakeTwoColumns() {
        String lines =
                new Grid().row("基準", "内容").row("ndb", "10未満").row("ﾊﾝｶｸ", "").lines("  ");
        assertEquals("  基準  内容\n  ndb   10未満\n  ﾊﾝｶｸ\n", lines);
    }

    @Test
    void controlCharactersCannotSteerTheTerminal() {
        assertEquals("␛[31m  b\n", new Grid().row("\u001b[31m", "b").lines(""));
    }
}
