package org.kanmon.sdc.tables.audit;

import java.util.Arrays;
import java.util.List;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.witness.Bounds;

/**
 * What an outsider can prove of each hidden cell of a published table: feasibility intervals in flat arrays, one entry per
 * hidden cell, ascending by the table's cell number. Each is known from inside and from outside: both ends of the inner interval
 * are attained in tables that fit all sums, and the sums rule out everything beyond the outer one. Where the two are equal the
 * feasibility interval is exact.
 */
public final class Intervals {

    /** The highest figure of a cell that nothing bounds from above. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    private final int[] cells;
    private final long[] low;
    private final long[] high;
    private final long[] outerLow;
    private final long[] outerHigh;
    private final List<Relation> contradictions;
    private final List<Imbalance> imbalances;

    /** Intervals from 0 upwards, to be narrowed. */
    Intervals(int[] cells, List<Relation> contradictions, List<Imbalance> imbalances) {
        this.cells = cells;
        this.low = new long[cells.length];
        this.high = new long[cells.length];
        this.outerLow = new long[cells.length];
        this.outerHigh = new long[cells.length];
        Arrays.fill(high, UNBOUNDED);
        Arrays.fill(outerHigh, UNBOUNDED);
        this.contradictions = List.copyOf(contradictions);
        this.imbalances = List.copyOf(imbalances);
    }

    void setInner(int entry, long lowest, long highest) {
        low[entry] = lowest;
        high[entry] = published(highest);
    }

    void setOuter(int entry, long lowest, long highest) {
        outerLow[entry] = lowest;
        outerHigh[entry] = published(highest);
    }

    /** Takes over what is known of an exposed cell. */
    void settle(ExposedCell exposed) {
        int entry = find(exposed.cell());
        if (entry >= 0 && exposed.how() != Exposure.CONTRADICTED) {
            setInner(entry, exposed.low(), exposed.high());
            if (exposed.how() != Exposure.UNPROVEN) {
                setOuter(entry, exposed.low(), exposed.high());
            }
        }
    }

    static long published(long high) {
        return high >= Bounds.UNBOUNDED ? UNBOUNDED : high;
    }

    /** Number of hidden cells. */
    public int size() {
        return cells.length;
    }

    /** The table cell of an entry. */
    public int cell(int entry) {
        return cells[entry];
    }

    /** The lowest whole number that is attained in some table; no lower one can be, if the entry is exact. */
    public long low(int entry) {
        return low[entry];
    }

    /**
     * The highest whole number that is attained in some table, or {@link #UNBOUNDED}; no higher one can be, if the entry is
     * exact.
     */
    public long high(int entry) {
        return high[entry];
    }

    /** No lower figure is possible; the same as {@link #low} if the entry is exact. */
    public long outerLow(int entry) {
        return outerLow[entry];
    }

    /** No higher figure is possible, or {@link #UNBOUNDED}; the same as {@link #high} if the entry is exact. */
    public long outerHigh(int entry) {
        return outerHigh[entry];
    }

    /** Whether both ends of the entry's interval are exact. */
    public boolean isExact(int entry) {
        return low[entry] == outerLow[entry] && high[entry] == outerHigh[entry];
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
