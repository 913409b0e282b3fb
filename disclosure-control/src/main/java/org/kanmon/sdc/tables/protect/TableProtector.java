package org.kanmon.sdc.tables.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.tables.audit.Audited;
import org.kanmon.sdc.tables.audit.Certificate;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.protect.Progress.Phase;
import org.kanmon.sdc.tables.witness.PrimaryCells;
import org.kanmon.sdc.tables.witness.Solvers;
import org.kanmon.sdc.tables.witness.Witness;

/** Chooses the complementary cells that keep the primary cells of a table from being computed or narrowed. */
public final class TableProtector {

    private TableProtector() {}

    /**
     * Hides the primary cells, and as few others as will keep an outsider from narrowing them more than the level allows. Cells
     * that the table hides already stay hidden and cost nothing. Zeros are never hidden. What comes out is attacked once more,
     * from the masked table alone; a cell that cannot be protected is reported with the sums that show it.
     */
    public static Suppression protect(Table table, Sensitive sensitive, ProtectionOptions options) {
        return protect(TableSet.of(table), sensitive, options);
    }

    /** Hides in several tables what has to be hidden in view of all of them; every cell costs the same. */
    public static Suppression protect(TableSet tables, Sensitive sensitive, ProtectionOptions options) {
        return protect(tables, sensitive, Costs.equal(), options);
    }

    /**
     * The same, where cells differ in what it costs to hide them. Only cells of the tables to be published are hidden; hiding one
     * is of use only where no other table shows the same. Cells that have to stay visible do, even if they are primary.
     *
     * @param sensitive the cells to be protected, by their numbers in the set: of the tables to be published, of earlier tables
     *     (whose marks keep what they hid), and groups that no table prints
     * @param costs by numbers of cells in the set
     */
    public static Suppression protect(TableSet tables, Sensitive sensitive, Costs costs, ProtectionOptions options) {
        return protect(tables, sensitive, costs, options, Progress.SILENT);
    }

    /**
     * The same for a listener, which hears how the work goes on. What comes out does not depend on it.
     *
     * @throws Cancelled if the listener asks for an end
     */
    public static Suppression protect(
            TableSet tables, Sensitive sensitive, Costs costs, ProtectionOptions options, Progress progress) {
        Work work = new Work(progress);
        if (sensitive.cells().length > 0) {
            Solvers.loadAhead();
        }
        BitSet primary = new BitSet();
        BitSet hide = new BitSet();
        List<List<Witness>> witnesses = new ArrayList<>();
        double objective = 0;
        boolean optimal = true;
        boolean grandTotal = false;
        for (int cell : sensitive.cells()) {
            primary.set(cell, !costs.isKept(cell));
        }
        for (TableSystem system : tables.systems()) {
            PrimaryCells cells = PrimaryCells.of(system, sensitive);
            if (cells.cells().length == 0) {
                witnesses.add(List.of());
            } else {
                Costs ofSystem = costs.in(system);
                work.onMeasure(witnesses.size(), tables.systems().size());
                SystemProtector protector = new SystemProtector(system.system(), cells, options, ofSystem, work);
                addPublished(tables, system, cells, costs, hide);
                protector.complementary().stream().map(system::tableCell).forEach(hide::set);
                objective += objective(protector.complementary(), system.system(), ofSystem, options.objective());
                witnesses.add(protector.witnesses());
                optimal &= protector.isOptimal();
                grandTotal |= protector.hidesGrandTotal();
            }
        }
        work.begin(Phase.AUDIT, 1);
        SoleContributors insiders = new SoleContributors(tables, sensitive, costs, options, work, hide, witnesses);
        hide.or(insiders.added());
        objective += insiders.added().stream()
                .mapToDouble(cell -> costs.weight(cell) * options.objective().amount(tables.value(cell)))
                .sum();
        TableSet masked = tables.hide(hide);
        Certificate certificate = new Certificate(tables, witnesses);
        try (TableAudit audit = TableAudit.of(masked, sensitive, options.outsider(), certificate)) {
            Audited audited = options.exactLog()
                    ? audit.audited(options.level(), work::isCancelled)
                    : audit.audited(options.level(), 0, work::isCancelled);
            work.check();
            WaysOut waysOut = new WaysOut(tables, sensitive, costs, options, work);
            work.done(1);
            return new Suppression(
                    masked,
                    log(audited.intervals(), tables, primary),
                    union(waysOut.of(audited.exposed()), insiders.exposed()),
                    objective,
                    optimal && insiders.added().isEmpty(),
                    grandTotal,
                    certificate);
        }
    }

    /** The primary cells of the tables to be published; of those of earlier tables, nothing is left to hide. */
    private static void addPublished(
            TableSet tables, TableSystem system, PrimaryCells cells, Costs costs, BitSet hide) {
        for (int cell : cells.cells()) {
            int tableCell = system.tableCell(cell);
            if (tableCell < tables.publishedCells() && !costs.isKept(tableCell)) {
                hide.set(tableCell);
            }
        }
    }

    private static double objective(BitSet complementary, CellSystem system, Costs costs, Objective objective) {
        return complementary.stream()
                .mapToDouble(cell -> costs.weight(cell) * objective.amount(system.value(cell)))
                .sum();
    }

    /** What is exposed to outsiders, then what is exposed to contributors only. */
    private static List<Unprotectable> union(List<Unprotectable> toOutsiders, List<Unprotectable> toContributors) {
        List<Unprotectable> all = new ArrayList<>(toOutsiders);
        BitSet listed = new BitSet();
        toOutsiders.forEach(cell -> listed.set(cell.exposed().cell()));
        toContributors.stream()
                .filter(cell -> !listed.get(cell.exposed().cell()))
                .forEach(all::add);
        return all;
    }

    private static MaskLog log(Intervals intervals, TableSet table, BitSet primary) {
        int[] cells = new int[intervals.size()];
        MaskLog.Kind[] kinds = new MaskLog.Kind[cells.length];
        long[] low = new long[cells.length];
        long[] high = new long[cells.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = intervals.cell(i);
            low[i] = intervals.low(i);
            high[i] = intervals.high(i);
            kinds[i] = primary.get(cells[i])
                    ? MaskLog.Kind.PRIMARY
                    : table.isHidden(cells[i]) ? MaskLog.Kind.HIDDEN_BEFORE : MaskLog.Kind.COMPLEMENTARY;
        }
        return new MaskLog(cells, kinds, low, high);
    }
}
