package org.kanmon.review.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void japaneseBreaksAnywhereButBeforePunctuation() {
        assertEquals(List.of("秘匿し", "た値。"), lines("秘匿した値。", 6));
        assertEquals(List.of("秘匿", "し、", "値"), lines("秘匿し、値", 4));
    }

    @Test
    void openingBracketMovesToTheNextLine() {
        assertEquals(List.of("秘匿", "（案）"), lines("秘匿（案）", 6));
    }

    @Test
    void wordsBreakAtSpaces() {
        assertEquals(List.of("one two", "three"), lines("one two three", 8));
    }

    @Test
    void wordWiderThanALineIsDivided() {
        assertEquals(List.of("abcd", "efgh", "ij"), lines("abcdefghij", 4));
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertEquals(List.of(""), lines("", 4));
    }

    @Test
    void nothingIsLostAndNoLineIsTooWide() {
        Random random = new Random(1);
        String letters = "ab c、。（）「」秘匿した値ー/-.…é漢";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
            int room = 2 + random.nextInt(20);
            List<String> lines = lines(text.toString(), room);
            assertEquals(
                    text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
            for (String line : lines) {
                assertTrue(line.codePoints().mapToDouble(LinesTest::width).sum() <= room, text + " in " + room);
            }
        }
    }

    private static List<String> lines(String text, int room) {
        return Lines.of(text, LinesTest::width, room);
    }

    private static double width(int character) {
        return character < 0x2E80 ? 1 : 2;
    }
}
