package org.kanmon.sdc.tables.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.tables.model.Imbalance;

/**
 * What an outsider can prove of each hidden cell of a published table: feasibility intervals in flat arrays, one entry per
 * hidden cell, ascending by the table's cell number.
 */
public final class Intervals {

    /** The highest figure of a cell that nothing bounds from above. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    private final int[] cells;
    private final long[] low;
    private final long[] high;
    private final BitSet exact;
    private final List<Relation> contradictions;
    private final List<Imbalance> imbalances;

    Intervals(
            int[] cells,
            long[] low,
            long[] high,
            BitSet exact,
            List<Relation> contradictions,
            List<Imbalance> imbalances) {
        this.cells = cells;
        this.low = low;
        this.high = high;
        this.exact = exact;
        this.contradictions = List.copyOf(contradictions);
        this.imbalances = List.copyOf(imbalances);
    }

    /** Number of hidden cells. */
    public int size() {
        return cells.length;
    }

    /** The table cell of an entry. */
    public int cell(int entry) {
        return cells[entry];
    }

    /** The lowest whole number that the outsider cannot rule out; if the entry is not exact, there may be a lower one. */
    public long low(int entry) {
        return low[entry];
    }

    /**
     * The highest whole number that the outsider cannot rule out, or {@link #UNBOUNDED}; if the entry is not exact, there may be
     * a higher one.
     */
    public long high(int entry) {
        return high[entry];
    }

    /** Whether both ends of the entry's interval are exact. */
    public boolean isExact(int entry) {
        return exact.get(entry);
    }

    /** The entry of a table cell, or a negative number if the cell is not hidden. */
    public int find(int cell) {
        return Arrays.binarySearch(cells, cell);
    }

    /**
     * Sums that no figures behind the marks can make true. Where there are any, the table's totals do not add up, and the
     * intervals of the measure concerned are those known before looking at the sums.
     */
    public List<Relation> contradictions() {
        return contradictions;
    }

    /** Printed totals that are not the sums of their printed parts; such sums are not used. */
    public List<Imbalance> imbalances() {
        return imbalances;
    }
}
