package org.kanmon.sdc.tables.display;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.RangeAudit;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.PrimaryCells;

/**
 * Shows the class of a primary count ({@code 1-9}) in place of a mark. Then everybody knows which cells are primary, and that
 * every other hidden count is at least its own minimum: {@link Outsider#INFORMED}, and a little more where minimums differ.
 * Complementary cells keep the mark.
 */
public final class ClassDisplay {

    private ClassDisplay() {}

    /**
     * The classes to show, by cell: of every primary cell that is newly hidden and counts from 1 to its threshold less one. Cells
     * of which nothing may be shown, and zeros that may not be shown, keep the mark.
     *
     * @param table the table before it was masked
     */
    public static Map<Integer, String> classes(Table table, Sensitive primary) {
        Map<Integer, String> classes = new TreeMap<>();
        for (int i = 0; i < primary.cells().length; i++) {
            int cell = primary.cells()[i];
            if (primary.protections().get(i) instanceof Protection.Threshold small
                    && !table.isHidden(cell)
                    && table.value(cell) > 0
                    && table.value(cell) < small.threshold()
                    && !primary.nothingShown().get(cell)) {
                classes.put(cell, "1-" + (small.threshold() - 1));
            }
        }
        return classes;
    }

    /**
     * The primary cells that an outsider narrows more than required, given the classes. Required is what
     * {@link org.kanmon.sdc.tables.audit.TableAudit#exposed(Level)} says.
     *
     * @param before the table as it came: what it hides already says nothing about its size
     * @param masked the same table with primary and complementary cells hidden
     * @param minimum per table cell the smallest figure that may be shown, 0 where there is none
     */
    public static List<ExposedCell> exposed(
            Table before, Table masked, Sensitive sensitive, IntToLongFunction minimum, Level level) {
        List<ExposedCell> exposed = new ArrayList<>();
        for (TableSystem table : TableSystem.of(masked)) {
            PrimaryCells primary = PrimaryCells.of(table, sensitive);
            Bounds known = Bounds.before(table.system(), primary, Outsider.INFORMED);
            Bounds most = known.copy();
            for (int cell = 0; cell < table.system().cells(); cell++) {
                if (table.tableCell(cell) != TableSystem.UNPRINTED && Arrays.binarySearch(primary.cells(), cell) < 0) {
                    know(table, cell, least(before, table, cell, minimum, primary), known, most);
                }
            }
            try (RangeAudit audit = RangeAudit.of(table, known, most)) {
                exposed.addAll(audit.exposed(primary, level));
            }
        }
        return exposed;
    }

    /** The lowest figure that a mark can stand for, in a cell that is not primary. */
    private static long least(
            Table before, TableSystem table, int cell, IntToLongFunction minimum, PrimaryCells primary) {
        if (primary.nothingShown().get(cell)) {
            return 0;
        }
        boolean hiddenBefore = before.isHidden(table.tableCell(cell));
        return hiddenBefore ? 1 : Math.max(1, minimum.applyAsLong(table.tableCell(cell)));
    }

    private static void know(TableSystem table, int cell, long least, Bounds known, Bounds most) {
        CellSystem system = table.system();
        if (system.isHidden(cell)) {
            known.low()[cell] = least;
            most.low()[cell] = least;
        } else if (system.value(cell) > 0 && system.value(cell) >= least) {
            most.low()[cell] = least;
            most.high()[cell] = Bounds.UNBOUNDED;
        }
    }
}
