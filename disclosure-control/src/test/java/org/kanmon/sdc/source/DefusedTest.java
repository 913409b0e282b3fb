package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.sdc.tables.model.Table;

/** No text that Kanmon writes into a CSV file is computed when the file is opened; all else stays as it came. */
class DefusedTest {

    private static final String CSV =
            "性別,年齢階級,患者数,備考\n総数,=1+1,40,@x\n男,=1+1,18,-5\n女,=1+1,22,\"+\"\"α\"\"\"\n総数,-9歳,50,-\n男,-9歳,3,＝A1\n女,-9歳,47,\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+α",
                "-9歳",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1",
                "＋1人",
                "=cmd|'/C calc'!A0",
                "-1+2",
                "+81-3-1234"
            })
    void textsThatWouldBeComputedAreKnown(String text) {
        assertTrue(Defused.isFormulaLike(text));
        assertEquals("'" + text, Defused.written(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "--", "－", "+", "-5", "+3.2", "-1,234", "－１２", "-5%", "-1.5e3", "男", "'=1", "10-19歳", "…", "△5"
            })
    void numbersAndMarksAndOtherTextsStay(String text) {
        assertFalse(Defused.isFormulaLike(text));
        assertEquals(text, Defused.written(text));
    }

    @Property
    void whatIsWrittenIsNoFormulaAndIsReadAsWhatItWas(
            @ForAll @StringLength(max = 8) @Chars({'=', '+', '-', '@', '\t', '＝', '1', 'a', '(', ' ', '.'})
                    String text) {
        String written = Defused.written(text);
        assertFalse(Defused.isFormulaLike(written));
        assertEquals(text, Defused.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void maskedFileIsDefusedAndReadAsTheSameTable(String charset) throws UnusableInput {
        SourceTable source = Given.source(Given.SEX_BY_AGE, CSV, Charset.forName(charset));
        assertEquals(List.of("B2", "D2", "B3", "B4", "D4", "B5", "B6", "D6", "B7"), source.formulaLikeFields());
        byte[] masked = MaskedFile.write(source, source.table().hide(small(source.table())), source.mark());
        assertEquals(
                CSV.replace("=1+1", "'=1+1")
                        .replace("-9歳", "'-9歳")
                        .replace("@x", "'@x")
                        .replace("\"+", "\"'+")
                        .replace("＝A1", "'＝A1")
                        .replace(",3,", "," + source.mark() + ","),
                new String(masked, Charset.forName(charset)));
        Table again = Given.source(Given.SEX_BY_AGE, masked).table();
        for (int cell = 0; cell < again.cells(); cell++) {
            assertEquals(source.table().key(cell), again.key(cell));
        }
        assertEquals(1, again.hidden().cardinality());
    }

    @Test
    void fileWithNothingToHideIsDefusedToo() throws UnusableInput {
        SourceTable source = Given.source(Given.SEX_BY_AGE, CSV, UTF_8);
        byte[] written = MaskedFile.write(source, source.table(), source.mark());
        assertTrue(new String(written, UTF_8).contains(",'=1+1,"));
        SourceTable again = Given.source(Given.SEX_BY_AGE, written);
        assertEquals(List.of(), again.formulaLikeFields());
        assertArrayEquals(written, MaskedFile.write(again, again.table(), again.mark()));
    }

    private static BitSet small(Table table) {
        BitSet small = new BitSet();
        for (int cell = 0; cell < table.cells(); cell++) {
            small.set(cell, table.value(cell) < 10);
        }
        return small;
    }
}
