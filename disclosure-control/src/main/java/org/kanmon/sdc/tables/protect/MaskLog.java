package org.kanmon.sdc.tables.protect;

/**
 * Which cells of a masked table are hidden, why, and what an outsider can prove for each: one entry per hidden cell,
 * ascending by cell, in flat arrays.
 */
public final class MaskLog {

    /** The highest value of a cell that nothing bounds from above. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    /** Why a cell is hidden. */
    public enum Kind {
        /** It breaks a criterion. */
        PRIMARY,
        /** It would give a primary cell away. */
        COMPLEMENTARY,
        /** The input hid it already. */
        HIDDEN_BEFORE
    }

    private final int[] cells;
    private final Kind[] kinds;
    private final long[] low;
    private final long[] high;

    /**
     * @param cells numbers of table cells, ascending
     * @param low per entry the lowest value that an outsider cannot rule out
     * @param high per entry the highest, or {@link #UNBOUNDED}
     */
    public MaskLog(int[] cells, Kind[] kinds, long[] low, long[] high) {
        this.cells = cells.clone();
        this.kinds = kinds.clone();
        this.low = low.clone();
        this.high = high.clone();
    }

    /** Number of hidden cells. */
    public int size() {
        return cells.length;
    }

    /** The table cell of an entry. */
    public int cell(int entry) {
        return cells[entry];
    }

    /** Why the entry's cell is hidden. */
    public Kind kind(int entry) {
        return kinds[entry];
    }

    /** The lowest value that an outsider cannot rule out. */
    public long low(int entry) {
        return low[entry];
    }

    /** The highest value that an outsider cannot rule out, or {@link #UNBOUNDED}. */
    public long high(int entry) {
        return high[entry];
    }

    /** How many cells are hidden for this reason. */
    public int count(Kind kind) {
        int count = 0;
        for (Kind k : kinds) {
            if (k == kind) {
                count++;
            }
        }
        return count;
    }

    /** The entry of a table cell, or a negative number if the cell is not hidden. */
    public int find(int cell) {
        return java.util.Arrays.binarySearch(cells, cell);
    }
}
