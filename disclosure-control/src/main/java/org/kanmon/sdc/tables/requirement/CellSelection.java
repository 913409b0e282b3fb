package org.kanmon.sdc.tables.requirement;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.kanmon.sdc.tables.model.Table;

/**
 * Which cells of a table a requirement speaks of: those of one measure, in all rows or in the rows of certain categories.
 *
 * @param measure the measure, 0-based
 * @param dimension the dimension whose categories are meant, 0-based; empty for all rows
 * @param nodes the category nodes meant; without meaning if {@code dimension} is empty
 * @param unless the rows that are not meant, because enough people are known to stand behind them
 */
public record CellSelection(int measure, OptionalInt dimension, BitSet nodes, Optional<EnoughPeople> unless) {

    /** Cells of a measure, in all rows or in the rows of certain categories. */
    public CellSelection(int measure, OptionalInt dimension, BitSet nodes) {
        this(measure, dimension, nodes, Optional.empty());
    }

    /** All cells of a measure. */
    public static CellSelection all(int measure) {
        return new CellSelection(measure, OptionalInt.empty(), new BitSet());
    }

    /** The cells of a measure in the rows of these categories. */
    public static CellSelection of(int measure, int dimension, BitSet nodes) {
        return new CellSelection(measure, OptionalInt.of(dimension), (BitSet) nodes.clone());
    }

    /** All cells of a measure in rows that do not show that enough people stand behind them. */
    public static CellSelection unless(int measure, EnoughPeople people) {
        return new CellSelection(measure, OptionalInt.empty(), new BitSet(), Optional.of(people));
    }

    /** Whether a row of the table is meant. */
    public boolean includes(Table table, int row) {
        return isOfCategory(table, row)
                && unless.filter(people -> people.areShown(table, row)).isEmpty();
    }

    private boolean isOfCategory(Table table, int row) {
        return dimension.isEmpty() || nodes.get(table.node(dimension.getAsInt(), row));
    }
}
