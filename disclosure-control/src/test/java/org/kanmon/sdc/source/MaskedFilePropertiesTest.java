package org.kanmon.sdc.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kanmon.sdc.tables.model.Table;

/** Whatever the file looks like: what is read back is the masked table, and nothing else has changed. */
class MaskedFilePropertiesTest {

    @Property(tries = 1000)
    void readBackTheMaskedFileIsTheMaskedTable(@ForAll long seed) throws UnusableInput {
        SourceTable source = Given.source(TableFiles.LAYOUT, TableFiles.of(seed));
        Table masked = source.table().hide(someCells(source.table(), seed));
        byte[] file = MaskedFile.write(source, masked, source.mark());
        Table read = Given.source(TableFiles.LAYOUT, file).table();
        assertEquals(masked.hidden(), read.hidden());
        assertEquals(masked.rows(), read.rows());
        for (int cell = 0; cell < masked.cells(); cell++) {
            assertEquals(masked.key(cell), read.key(cell));
            assertEquals(masked.record(cell), read.record(cell));
            assertTrue(masked.isHidden(cell) || masked.value(cell) == read.value(cell));
        }
    }

    @Property(tries = 300)
    void fileWithNothingNewlyHiddenIsTheInput(@ForAll long seed) throws UnusableInput {
        byte[] file = TableFiles.of(seed);
        SourceTable source = Given.source(TableFiles.LAYOUT, file);
        assertArrayEquals(file, MaskedFile.write(source, source.table(), "x"));
        BitSet hiddenBefore = source.table().hidden();
        assertArrayEquals(file, MaskedFile.write(source, source.table().hide(hiddenBefore), "x"));
    }

    @Property(tries = 300)
    void maskingInTwoStepsIsMaskingAtOnce(@ForAll long seed) throws UnusableInput {
        SourceTable source = Given.source(TableFiles.LAYOUT, TableFiles.of(seed));
        BitSet first = someCells(source.table(), seed);
        BitSet second = someCells(source.table(), seed + 1);
        Table both = source.table().hide(first).hide(second);
        byte[] once = MaskedFile.write(source, source.table().hide(first), "x");
        SourceTable again = Given.source(TableFiles.LAYOUT, once);
        assertArrayEquals(
                MaskedFile.write(source, both, "x"),
                MaskedFile.write(again, again.table().hide(second), "x"));
    }

    private static BitSet someCells(Table table, long seed) {
        Random random = new Random(seed ^ 0x5EED);
        BitSet cells = new BitSet();
        for (int cell = 0; cell < table.cells(); cell++) {
            cells.set(cell, random.nextInt(3) == 0);
        }
        return cells;
    }
}
