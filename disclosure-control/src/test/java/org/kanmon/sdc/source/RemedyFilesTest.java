package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.regroup.RegroupSearch;
import org.kanmon.sdc.tables.round.ConventionalRounding;

/** Files with rounded figures, classes and merged categories keep the form of the file that came. */
class RemedyFilesTest {

    private static final String INPUT = """
            備考,性別,年齢階級,患者数\r
            a,男,0-9歳,5\r
            b,男,10-19歳,"1,012"\r
            \r
            c,女,0-9歳,"40"\r
            d,女,10-19歳,0\r
            """;

    @Test
    void roundedFileChangesFiguresOnly() throws UnusableInput {
        SourceTable source = Given.source(Given.SEX_BY_AGE, INPUT, UTF_8);

        byte[] rounded = RefiguredFile.write(
                source, ConventionalRounding.round(source.table(), 10).table());

        assertEquals(INPUT.replace("歳,5\r", "歳,10\r").replace("1,012", "1010"), new String(rounded, UTF_8));
    }

    @Test
    void roundedFileDoesNotDependOnTheOrderInWhichRowsAreHeld() throws UnusableInput {
        SourceTable source = Given.source(Given.SEX_BY_AGE, INPUT, UTF_8);
        assertArrayEquals(INPUT.getBytes(UTF_8), RefiguredFile.write(source, source.table()));
    }

    @Test
    void regroupedFileKeepsTheFirstOfMergedRows() throws UnusableInput {
        SourceTable source = Given.source(Given.SEX_BY_AGE, INPUT, UTF_8);
        Table regrouped =
                RegroupSearch.find(source.table(), five()).orElseThrow().table();

        assertEquals("""
                備考,性別,年齢階級,患者数\r
                ,男,0-19歳,1017\r
                \r
                ,女,0-19歳,"40"\r
                """, new String(RegroupedFile.write(source, regrouped), UTF_8));
    }

    @Test
    void regroupedFileIsReadAsTheRegroupedTable() throws UnusableInput {
        SourceTable source = Given.source(Given.SEX_BY_AGE, INPUT, UTF_8);
        Table regrouped =
                RegroupSearch.find(source.table(), five()).orElseThrow().table();

        Table again = Given.source(Given.SEX_BY_AGE, RegroupedFile.write(source, regrouped))
                .table();

        assertEquals(regrouped.rows(), again.rows());
        for (int cell = 0; cell < again.cells(); cell++) {
            assertEquals(regrouped.key(cell), again.key(cell));
            assertEquals(regrouped.value(cell), again.value(cell));
        }
    }

    @Test
    void classesStandInPlaceOfFiguresAndAreReadAsMarks() throws UnusableInput {
        SourceTable source = Given.source(Given.SEX_BY_AGE, INPUT, UTF_8);
        BitSet hidden = new BitSet();
        hidden.set(0);
        hidden.set(2);

        byte[] written = MaskedFile.write(source, source.table().hide(hidden), Map.of(0, "1-9"));

        assertEquals(INPUT.replace("歳,5\r", "歳,1-9\r").replace("\"40\"", "\"-\""), new String(written, UTF_8));
        Table again = Given.source(Given.SEX_BY_AGE + "masks: [\"-\", \"1-9\"]\n", written)
                .table();
        assertEquals(hidden, again.hidden());
    }

    private static Sensitive five() {
        int[] cells = {0};
        long[] thresholds = new long[1];
        Arrays.fill(thresholds, 10);
        return new Sensitive(cells, thresholds, new BitSet());
    }
}
