package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.PrimaryCells;

/**
 * What an outsider can prove who knows a range for every figure, and that the true figures add up: of a table of rounded
 * figures, of a table whose marks say more than "hidden". The ranges take the place of {@link Outsider}; everything else is the
 * same proof.
 */
public final class RangeAudit implements AutoCloseable {

    private final TableSystem table;
    private final SystemAudit audit;
    private final Optional<SystemAudit> baseline;

    private RangeAudit(TableSystem table, Bounds known, Optional<Bounds> most) {
        this.table = table;
        this.audit = new SystemAudit(open(table.system(), known), known);
        this.baseline = most.map(bounds -> new SystemAudit(open(table.system(), bounds), bounds))
                .filter(SystemAudit::isConsistent);
    }

    /**
     * An audit that requires the same of every primary cell.
     *
     * @param table whose sums the true figures fulfil; the figures of cells that are not known exactly are only a guess
     * @param known what the outsider knows of each of the system's cells before looking at the sums
     */
    public static RangeAudit of(TableSystem table, Bounds known) {
        return new RangeAudit(table, known, Optional.empty());
    }

    /**
     * An audit that requires no more of a primary cell than could be had at all.
     *
     * @param table whose sums the true figures fulfil; the figures of cells that are not known exactly are only a guess
     * @param known what the outsider knows of each of the system's cells before looking at the sums
     * @param most what the outsider would know of them if everything were hidden that can be
     */
    public static RangeAudit of(TableSystem table, Bounds known, Bounds most) {
        return new RangeAudit(table, known, Optional.of(most));
    }

    private static CellSystem open(CellSystem system, Bounds known) {
        BitSet cells = system.hidden();
        for (int cell = 0; cell < system.cells(); cell++) {
            cells.set(cell, !system.isUnprinted(cell) && !known.isFixed(cell));
        }
        return system.withHidden(cells);
    }

    /** Whether any true figures fit the ranges. If not, nothing is proven, and every primary cell counts as exposed. */
    public boolean isConsistent() {
        return audit.isConsistent();
    }

    /** The exact lowest figure of a system's cell. */
    public long low(int cell) {
        settle(audit, cell);
        return audit.outerLow(cell);
    }

    /** The exact highest figure of a system's cell, or {@link Intervals#UNBOUNDED}. */
    public long high(int cell) {
        settle(audit, cell);
        return Intervals.published(audit.outerHigh(cell));
    }

    private static void settle(SystemAudit system, int... cells) {
        system.settle(cells, () -> false);
    }

    /** The primary cells that are narrower than {@link TableAudit#exposed(Level)} requires, ascending. */
    public List<ExposedCell> exposed(PrimaryCells primary, Level level) {
        RequiredInterval[] required = new RequiredInterval[primary.cells().length];
        for (int i = 0; i < required.length; i++) {
            boolean nothingShown = primary.nothingShown().get(primary.cells()[i]);
            required[i] = RequiredInterval.of(primary.protections().get(i), nothingShown, level);
        }
        if (isConsistent()) {
            look(primary.cells(), required);
        }
        List<ExposedCell> exposed = new ArrayList<>();
        for (int i = 0; i < required.length; i++) {
            int cell = primary.cells()[i];
            if (!isConsistent()) {
                exposed.add(exposed(
                        cell, 0, Intervals.UNBOUNDED, required[i], Exposure.CONTRADICTED, audit.contradiction()));
            } else if (!isMet(cell, required[i])) {
                List<Integer> reasons = audit.reasons(new Claim(cell, audit.outerLow(cell), audit.outerHigh(cell)));
                exposed.add(
                        exposed(cell, low(cell), high(cell), possible(cell, required[i]), Exposure.BY_SUMS, reasons));
            }
        }
        return exposed;
    }

    /** Finds out enough to say which cells are exposed: the cheap ways first, the dear ones for those that are left. */
    private void look(int[] cells, RequiredInterval[] required) {
        audit.push(
                cells,
                cell -> possible(cell, of(cells, required, cell)).enoughLow(audit.innerHigh(cell)),
                cell -> possible(cell, of(cells, required, cell)).enoughHigh(audit.innerLow(cell)),
                () -> false);
        settle(audit, doubtful(cells, required));
        baseline.ifPresent(most -> settle(most, doubtful(cells, required)));
    }

    private int[] doubtful(int[] cells, RequiredInterval[] required) {
        return Arrays.stream(cells)
                .filter(cell -> !isMet(cell, of(cells, required, cell)))
                .toArray();
    }

    private static RequiredInterval of(int[] cells, RequiredInterval[] required, int cell) {
        return required[Arrays.binarySearch(cells, cell)];
    }

    private boolean isMet(int cell, RequiredInterval required) {
        return isMet(required, possible(cell, required), audit.innerLow(cell), audit.innerHigh(cell));
    }

    /** What of the requirement could be had at all, as far as that is known. */
    private RequiredInterval possible(int cell, RequiredInterval required) {
        return baseline.map(most -> required.within(most.outerLow(cell), most.outerHigh(cell)))
                .orElse(required);
    }

    /** A figure that is known is exposed even where nothing better is possible, unless the requirement asks for no more. */
    private static boolean isMet(RequiredInterval required, RequiredInterval possible, long low, long high) {
        return low == high ? required.isMet(low, high) : possible.isMet(low, high);
    }

    private ExposedCell exposed(
            int cell, long low, long high, RequiredInterval required, Exposure how, List<Integer> because) {
        List<Relation> relations =
                because.stream().map(sum -> Relation.of(table, sum)).toList();
        return new ExposedCell(table.tableCell(cell), low, high, required.low(), required.high(), how, relations);
    }

    /** Frees the native memory of the solvers used. */
    @Override
    public void close() {
        audit.close();
        baseline.ifPresent(SystemAudit::close);
    }
}
