package org.kanmon.review.api.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MaskedFileTest {

    private static final String TEXT = "都道府県,患者数\n東京,‐\n";

    @Test
    void charsetIsThatOfTheBytes() {
        assertEquals("text/csv;charset=utf-8", type("t.csv", TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals("text/csv;charset=windows-31j", type("t.csv", TEXT.getBytes(Charset.forName("windows-31j"))));
    }

    @Test
    void mediaTypeFollowsTheEnding() {
        assertEquals("text/tab-separated-values;charset=utf-8", type("t.TSV", new byte[0]));
        assertEquals(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", type("t.xlsx", new byte[] {'P'}));
        assertEquals("text/csv;charset=utf-8", type("t", new byte[0]));
    }

    @Test
    void nameTellsThatTheFileIsMasked() {
        assertEquals("表1-masked.csv", MaskedFile.of("表1.csv", new byte[0]).name());
        assertEquals("table-masked", MaskedFile.of("table", new byte[0]).name());
        assertEquals(".csv-masked", MaskedFile.of(".csv", new byte[0]).name());
    }

    private static String type(String fileName, byte[] content) {
        return MaskedFile.of(fileName, content).mediaType();
    }
}
