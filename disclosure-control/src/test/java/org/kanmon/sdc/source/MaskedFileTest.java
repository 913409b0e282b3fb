package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.sdc.tables.model.Table;

/** Writing a table's file again changes the hidden figures and not one byte else. */
class MaskedFileTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '性別,年齢階級,患者数\n男,0-9歳,5\n女,0-9歳,12\n', '性別,年齢階級,患者数\n男,0-9歳,-\n女,0-9歳,12\n'",
        "UTF-8, '\uFEFF性別,年齢階級,患者数\r\n男,0-9歳,5\r\n', '\uFEFF性別,年齢階級,患者数\r\n男,0-9歳,-\r\n'",
        "UTF-8, '性別,年齢階級,患者数\n男,0-9歳,5', '性別,年齢階級,患者数\n男,0-9歳,-'",
        "UTF-8, '\n性別,年齢階級,患者数\n\n\n男,0-9歳,5\n,,\n\n', '\n性別,年齢階級,患者数\n\n\n男,0-9歳,-\n,,\n\n'",
        "UTF-8, '性別,年齢階級,患者数\n\"男\",0-9歳,\"1,005\"\n', '性別,年齢階級,患者数\n\"男\",0-9歳,\"-\"\n'",
        "UTF-8, '性別,年齢階級,患者数\n男, 0-9歳 , 5 \n', '性別,年齢階級,患者数\n男, 0-9歳 ,-\n'",
        "UTF-8, '備考,性別,年齢階級,患者数\n\"=1+\n\"\"2\",男,0-9歳,5\n', '備考,性別,年齢階級,患者数\n\"''=1+\n\"\"2\",男,0-9歳,-\n'",
        "UTF-8, '性別\t年齢階級\t患者数\r男\t0-9歳\t5\r', '性別\t年齢階級\t患者数\r男\t0-9歳\t-\r'",
        "windows-31j, '性別,年齢階級,患者数\r\n男,表ソ,5\r\n', '性別,年齢階級,患者数\r\n男,表ソ,-\r\n'"
    })
    void firstFigureHiddenAndTheRestAsItWas(String charset, String input, String expected) throws UnusableInput {
        SourceTable source = Given.source(Given.SEX_BY_AGE, input, Charset.forName(charset));
        byte[] masked = MaskedFile.write(source, source.table().hide(cells(0)), source.mark());
        assertEquals(expected, new String(masked, Charset.forName(charset)));
    }

    @Test
    void nothingHiddenIsTheInputByteForByte() throws UnusableInput {
        byte[] input = "\uFEFF性別,年齢階級,患者数,\r\n男,\"0-9歳\", ５ ,x\r\r\n女,0-9歳,‐,\n,,,".getBytes(UTF_8);
        SourceTable source = Given.source(Given.SEX_BY_AGE, input);
        assertArrayEquals(input, MaskedFile.write(source, source.table(), source.mark()));
    }

    @Test
    void markOfTheLayoutIsWrittenInShiftJis() throws UnusableInput {
        String layout = Given.SEX_BY_AGE + "masks: [‐, x]\n";
        SourceTable source = Given.source(layout, "性別,年齢階級,患者数\n男,0-9歳,5\n", WINDOWS_31J);
        byte[] masked = MaskedFile.write(source, source.table().hide(cells(0)), source.mark());
        assertEquals(0x81, masked[masked.length - 3] & 0xFF);
        assertEquals(0x5D, masked[masked.length - 2] & 0xFF);
    }

    @Test
    void firstMarkThatTheEncodingHasIsTaken() throws UnusableInput {
        String layout = Given.SEX_BY_AGE + "masks: [−, ‐, x]\n";
        String csv = "性別,年齢階級,患者数\n男,0-9歳,5\n";
        assertEquals("‐", Given.source(layout, csv, WINDOWS_31J).mark());
        assertEquals("−", Given.source(layout, csv, UTF_8).mark());
    }

    @Test
    void layoutWithoutAnyMarkThatTheEncodingHasIsRefused() {
        String layout = Given.SEX_BY_AGE + "masks: [−, ⸺]\n";
        UnusableInput refused =
                assertThrows(UnusableInput.class, () -> Given.source(layout, "性別,年齢階級,患者数\n男,0-9歳,5\n", WINDOWS_31J));
        assertEquals("mask-not-encodable", refused.problems().get(0).code());
    }

    @Test
    void markWithASeparatorIsQuoted() throws UnusableInput {
        String layout = Given.SEX_BY_AGE + "masks: ['1,\"2\"']\n";
        SourceTable source = Given.source(layout, "性別,年齢階級,患者数\n男,0-9歳,5\n", UTF_8);
        byte[] masked = MaskedFile.write(source, source.table().hide(cells(0)), source.mark());
        assertEquals("性別,年齢階級,患者数\n男,0-9歳,\"1,\"\"2\"\"\"\n", new String(masked, UTF_8));
        assertEquals(cells(0), Given.source(layout, masked).table().hidden());
    }

    @Test
    void figuresThatAreNotCountsCanBeHidden() throws UnusableInput {
        String layout = """
                dimensions: [{column: 性別, kind: sex}]
                measures: [{column: 割合, unit: percent}, {column: 患者数, unit: patients}]
                """;
        SourceTable source = Given.source(layout, "性別,患者数,割合\n男,5,50.0％\n女,5,\n", UTF_8);
        byte[] masked = MaskedFile.write(source, source.table().hide(cells(0, 3)), "x");
        assertEquals("性別,患者数,割合\n男,5,x\n女,x,\n", new String(masked, UTF_8));
    }

    @Test
    void rowsOfTheMaskedTableMayBeInAnyOrder() throws UnusableInput {
        SourceTable source = Given.source(Given.SEX_BY_AGE, "性別,年齢階級,患者数\n男,0-9歳,5\n女,0-9歳,-\n女,10-19歳,7\n", UTF_8);
        Table masked = source.table().reorder(new int[] {2, 0, 1}).hide(cells(0));
        assertEquals(
                "性別,年齢階級,患者数\n男,0-9歳,5\n女,0-9歳,-\n女,10-19歳,*\n",
                new String(MaskedFile.write(source, masked, "*"), UTF_8));
    }

    @Test
    void markThatWouldNotBeReadAsOneIsAMistake() throws UnusableInput {
        SourceTable source = Given.source(Given.SEX_BY_AGE, "性別,年齢階級,患者数\n男,0-9歳,5\n", UTF_8);
        Table masked = source.table().hide(cells(0));
        assertThrows(IllegalArgumentException.class, () -> MaskedFile.write(source, masked, "?"));
    }

    @Test
    void anotherTableIsAMistake() throws UnusableInput {
        SourceTable source = Given.source(Given.SEX_BY_AGE, "性別,年齢階級,患者数\n男,0-9歳,-\n", UTF_8);
        Table shown = Given.table(Given.SEX_BY_AGE, "性別,年齢階級,患者数\n男,0-9歳,5\n");
        Table longer = Given.table(Given.SEX_BY_AGE, "性別,年齢階級,患者数\n男,0-9歳,-\n女,0-9歳,1\n");
        assertThrows(IllegalArgumentException.class, () -> MaskedFile.write(source, shown, "-"));
        assertThrows(IllegalArgumentException.class, () -> MaskedFile.write(source, longer, "-"));
    }

    private static BitSet cells(int... cells) {
        BitSet set = new BitSet();
        IntStream.of(cells).forEach(set::set);
        return set;
    }
}
