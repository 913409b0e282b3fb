package org.kanmon.sdc.tables.requirement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * The strictest minimum that applies to each cell of several tables, and to each group that no table prints: a group's is the
 * strictest of those of the cells that it can be computed from.
 */
public final class SetThresholds {

    private final TableSet tables;
    private final List<CellThresholds> thresholds;
    private final long[] groups;

    private SetThresholds(TableSet tables, List<CellThresholds> thresholds) {
        this.tables = tables;
        this.thresholds = List.copyOf(thresholds);
        this.groups = new long[tables.groups()];
        for (int g = 0; g < groups.length; g++) {
            groups[g] = Arrays.stream(tables.neighbours(tables.tableCells() + g))
                    .filter(cell -> cell < tables.tableCells())
                    .mapToLong(this::minimum)
                    .max()
                    .orElse(0);
        }
    }

    /**
     * The thresholds of a set's cells.
     *
     * @param thresholds per table, those to be published first, then the earlier ones
     */
    public static SetThresholds of(TableSet tables, List<CellThresholds> thresholds) {
        return new SetThresholds(tables, thresholds);
    }

    /** The smallest figure that may be shown; 0 where no minimum applies. */
    public long minimum(int cell) {
        return cell >= tables.tableCells()
                ? groups[cell - tables.tableCells()]
                : thresholds.get(tables.tableOf(cell)).minimum(tables.cellOfTable(cell));
    }

    /** Whether nothing may be shown of the cell, whatever it counts. */
    public boolean isNothingShown(int cell) {
        return cell < tables.tableCells()
                && thresholds.get(tables.tableOf(cell)).isNothingShown(tables.cellOfTable(cell));
    }

    /**
     * These cells as primary cells, each with its threshold.
     *
     * @param unknownKind hidden cells of which an outsider does not know why they are hidden
     */
    public Sensitive sensitive(BitSet cells, BitSet unknownKind) {
        int[] primary = cells.stream().toArray();
        BitSet mayBeZero = (BitSet) unknownKind.clone();
        for (int cell = 0; cell < tables.tableCells(); cell++) {
            if (thresholds.get(tables.tableOf(cell)).mayBeZero(tables.cellOfTable(cell))) {
                mayBeZero.set(cell);
            }
        }
        mayBeZero.set(tables.tableCells(), tables.tableCells() + groups.length);
        return new Sensitive(primary, Protections.shared(primary, this::protection), mayBeZero, List.of());
    }

    private Protection protection(int cell) {
        return cell >= tables.tableCells()
                ? new Protection.Threshold(groups[cell - tables.tableCells()])
                : thresholds.get(tables.tableOf(cell)).protection(tables.cellOfTable(cell));
    }
}
