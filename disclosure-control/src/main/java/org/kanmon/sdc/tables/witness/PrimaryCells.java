package org.kanmon.sdc.tables.witness;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * The primary cells of one system: what {@link Sensitive} says of a table, in the numbers of the system's cells.
 *
 * @param cells ascending
 * @param protections per entry how wide the cell's feasibility interval must stay
 * @param nothingShown cells of rows of which nothing may be shown; a hidden one may be 0 to every outsider
 */
public record PrimaryCells(int[] cells, List<Protection> protections, BitSet nothingShown) {

    public PrimaryCells {
        protections = List.copyOf(protections);
    }

    /** No primary cell at all. */
    public static PrimaryCells none() {
        return new PrimaryCells(new int[0], List.of(), new BitSet());
    }

    /** The primary cells of a table that belong to the system's measure. */
    public static PrimaryCells of(TableSystem system, Sensitive sensitive) {
        BitSet measured = new BitSet();
        Protection[] protectionOf = new Protection[system.system().cells()];
        for (int i = 0; i < sensitive.cells().length; i++) {
            if (system.prints(sensitive.cells()[i])) {
                int cell = system.systemCell(sensitive.cells()[i]);
                measured.set(cell);
                protectionOf[cell] = sensitive.protections().get(i);
            }
        }
        int[] cells = measured.stream().toArray();
        List<Protection> protections =
                Arrays.stream(cells).mapToObj(cell -> protectionOf[cell]).toList();
        return new PrimaryCells(cells, protections, system.systemCells(sensitive.nothingShown()));
    }

    /** The smallest threshold, 1 if there is no cell that has one. */
    public long lowestThreshold() {
        long lowest = Long.MAX_VALUE;
        for (Protection protection : protections) {
            if (protection instanceof Protection.Threshold small) {
                lowest = Math.min(lowest, small.threshold());
            }
        }
        return lowest == Long.MAX_VALUE ? 1 : lowest;
    }

    /**
     * Narrows the bounds of the hidden primary cells to what an outsider knows who knows that they are primary: a small count is
     * small. That a rule about contributors applies says nothing of a figure but that it is not 0.
     */
    void restrict(CellSystem system, Bounds bounds) {
        for (int i = 0; i < cells.length; i++) {
            if (system.isHidden(cells[i]) && !nothingShown.get(cells[i])) {
                if (protections.get(i) instanceof Protection.Threshold small) {
                    bounds.low()[cells[i]] = Math.min(1, small.threshold() - 1);
                    bounds.high()[cells[i]] = small.threshold() - 1;
                } else {
                    bounds.low()[cells[i]] = 1;
                }
            }
        }
    }
}
