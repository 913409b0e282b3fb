package org.kanmon.sdc.tables.regroup;

/**
 * A figure of a table that is being regrouped.
 *
 * @param value the count; 0 where hidden
 * @param need the count has to reach this, because a part of it may not be shown; 0 where none does
 * @param hidden whether a mark stands in place of the figure, or of a part of it
 * @param blocked whether it may not be shown, or is not known, however large it is
 * @param row the first row of the original table that it comes from
 */
record Entry(long value, long need, boolean hidden, boolean blocked, int row) {

    /** Whether it cannot stay. What is hidden and was to be protected counts as such: nobody knows what it is worth. */
    boolean fails() {
        return blocked || need > 0 && (hidden || value < need);
    }

    /** The sum of two figures of the same measure. */
    Entry plus(Entry other) {
        return new Entry(
                value + other.value,
                Math.max(need, other.need),
                hidden || other.hidden,
                blocked || other.blocked,
                Math.min(row, other.row));
    }

    Entry withHidden() {
        return new Entry(value, need, true, blocked, row);
    }

    Entry withBlocked() {
        return new Entry(value, need, hidden, true, row);
    }
}
