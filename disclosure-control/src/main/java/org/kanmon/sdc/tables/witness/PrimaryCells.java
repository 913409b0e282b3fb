package org.kanmon.sdc.tables.witness;

import java.util.Arrays;
import java.util.BitSet;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * The primary cells of one system: what {@link Sensitive} says of a table, in the numbers of the system's cells.
 *
 * @param cells ascending
 * @param thresholds per entry the threshold t: the outsider may not narrow the cell inside 1..t-1
 * @param nothingShown cells of rows of which nothing may be shown; a hidden one may be 0 to every outsider
 */
public record PrimaryCells(int[] cells, long[] thresholds, BitSet nothingShown) {

    /** No primary cell at all. */
    public static PrimaryCells none() {
        return new PrimaryCells(new int[0], new long[0], new BitSet());
    }

    /** The primary cells of a table that belong to the system's measure. */
    public static PrimaryCells of(TableSystem system, Sensitive sensitive) {
        BitSet measured = new BitSet();
        long[] thresholdOf = new long[system.system().cells()];
        for (int i = 0; i < sensitive.cells().length; i++) {
            if (system.prints(sensitive.cells()[i])) {
                int cell = system.systemCell(sensitive.cells()[i]);
                measured.set(cell);
                thresholdOf[cell] = sensitive.thresholds()[i];
            }
        }
        int[] cells = measured.stream().toArray();
        long[] thresholds =
                Arrays.stream(cells).mapToLong(cell -> thresholdOf[cell]).toArray();
        return new PrimaryCells(cells, thresholds, system.systemCells(sensitive.nothingShown()));
    }

    /** The smallest threshold, 1 if there is no primary cell. */
    public long lowestThreshold() {
        return Arrays.stream(thresholds).min().orElse(1);
    }

    /** Narrows the bounds of the hidden primary cells to what an outsider knows who knows that they are primary. */
    void restrict(CellSystem system, Bounds bounds) {
        for (int i = 0; i < cells.length; i++) {
            if (system.isHidden(cells[i]) && !nothingShown.get(cells[i])) {
                bounds.low()[cells[i]] = Math.min(1, thresholds[i] - 1);
                bounds.high()[cells[i]] = thresholds[i] - 1;
            }
        }
    }
}
