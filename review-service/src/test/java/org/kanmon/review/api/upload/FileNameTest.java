package org.kanmon.review.api.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\me\\表1.csv, 表1.csv",
        "/absolute/t.csv, t.csv",
        "集計表 第1回.csv, 集計表 第1回.csv",
        "a..b.csv, a..b.csv",
    })
    void onlyTheLastSegmentStays(String sent, String kept) {
        assertEquals(kept, FileName.cleaned(sent));
    }

    @Test
    void lineEndsAndOtherControlCharactersGo() {
        assertEquals("a.csvSet-Cookie: x=1", FileName.cleaned("a.csv\r\nSet-Cookie: x=1\u0000\u0007"));
    }

    @Test
    void charactersThatTurnTheDirectionOfWritingGo() {
        assertEquals("annexvsc.exe", FileName.cleaned("annex\u202Evsc.exe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "../", "x/", "\r\n", "\\"})
    void nameOfWhichNothingIsLeftIsReplaced(String sent) {
        assertEquals("upload.csv", FileName.cleaned(sent));
    }

    @Test
    void longNameKeepsItsEnding() {
        String cleaned = FileName.cleaned("表".repeat(500) + ".csv");
        assertEquals(200, cleaned.length());
        assertTrue(cleaned.endsWith("表.csv"));
    }

    @Test
    void characterOutsideTheBasicPlaneIsNotCutInTwo() {
        String cleaned = FileName.cleaned("𠮷".repeat(300) + "x.csv");
        assertEquals(199, cleaned.length());
        assertEquals("𠮷", cleaned.substring(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"集計表1.csv", "plain.csv", "naïve.csv"})
    void nameSentInUtf8IsReadAsMeant(String meant) {
        String read = new String(meant.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(meant, FileName.decoded(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"集計表1.csv", "caf\u00e9.csv"})
    void nameReadProperlyIsLeftAlone(String read) {
        assertEquals(read, FileName.decoded(read));
    }
}
