package org.kanmon.sdc.source;

import java.util.BitSet;

/** Fields of a sheet, those beyond its last row left out. */
final class FieldSet {

    private final BitSet[] rows;

    FieldSet(int rows) {
        this.rows = new BitSet[rows + 1];
    }

    void add(int row, int column) {
        if (row >= 1 && row < rows.length) {
            of(row).set(column);
        }
    }

    void add(Area area) {
        for (int row = area.firstRow(); row <= Math.min(area.lastRow(), rows.length - 1); row++) {
            of(row).set(area.firstColumn(), area.lastColumn() + 1);
        }
    }

    private BitSet of(int row) {
        if (rows[row] == null) {
            rows[row] = new BitSet();
        }
        return rows[row];
    }

    boolean contains(int row, int column) {
        return row >= 1 && row < rows.length && rows[row] != null && rows[row].get(column);
    }

    /** The {@link EditedFile#place place} of the first field that both have; -1 if they have none in common. */
    long firstIn(FieldSet other) {
        for (int row = 1; row < rows.length; row++) {
            if (rows[row] != null && other.rows[row] != null && rows[row].intersects(other.rows[row])) {
                BitSet both = (BitSet) rows[row].clone();
                both.and(other.rows[row]);
                return EditedFile.place(row, both.nextSetBit(0));
            }
        }
        return -1;
    }
}
