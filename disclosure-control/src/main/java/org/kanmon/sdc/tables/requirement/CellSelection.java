package org.kanmon.sdc.tables.requirement;

import java.util.BitSet;
import java.util.OptionalInt;
import org.kanmon.sdc.tables.model.Table;

/**
 * Which cells of a table a requirement speaks of: those of one measure, in all rows or in the rows of certain categories.
 *
 * @param measure the measure, 0-based
 * @param dimension the dimension whose categories are meant, 0-based; empty for all rows
 * @param nodes the category nodes meant; without meaning if {@code dimension} is empty
 */
public record CellSelection(int measure, OptionalInt dimension, BitSet nodes) {

    /** All cells of a measure. */
    public static CellSelection all(int measure) {
        return new CellSelection(measure, OptionalInt.empty(), new BitSet());
    }

    /** The cells of a measure in the rows of these categories. */
    public static CellSelection of(int measure, int dimension, BitSet nodes) {
        return new CellSelection(measure, OptionalInt.of(dimension), (BitSet) nodes.clone());
    }

    /** Whether a row of the table is meant. */
    public boolean includes(Table table, int row) {
        return dimension.isEmpty() || nodes.get(table.node(dimension.getAsInt(), row));
    }
}
