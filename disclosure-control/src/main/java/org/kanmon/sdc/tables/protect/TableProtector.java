package org.kanmon.sdc.tables.protect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.tables.audit.Certificate;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.witness.PrimaryCells;
import org.kanmon.sdc.tables.witness.Solvers;
import org.kanmon.sdc.tables.witness.Witness;

/** Chooses the complementary cells that keep the primary cells of a table from being computed or narrowed. */
public final class TableProtector {

    private static final Duration TIME_FOR_LOG = Duration.ofSeconds(5);

    private TableProtector() {}

    /**
     * Hides the primary cells, and as few others as will keep an outsider from narrowing them more than the level allows. Cells
     * that the table hides already stay hidden and cost nothing. Zeros are never hidden. What comes out is attacked once more,
     * from the masked table alone; a cell that cannot be protected is reported with the sums that show it.
     */
    public static Suppression protect(Table table, Sensitive sensitive, ProtectionOptions options) {
        return protect(table, sensitive, Costs.equal(), options);
    }

    /** The same, where cells differ in what it costs to hide them. Those that have to stay visible do, even if they are primary. */
    public static Suppression protect(Table table, Sensitive sensitive, Costs costs, ProtectionOptions options) {
        if (sensitive.cells().length > 0) {
            Solvers.loadAhead();
        }
        BitSet primary = new BitSet();
        for (int cell : sensitive.cells()) {
            primary.set(cell, !costs.isKept(cell));
        }
        BitSet complementary = new BitSet();
        List<List<Witness>> witnesses = new ArrayList<>();
        boolean optimal = true;
        boolean grandTotal = false;
        for (TableSystem system : TableSystem.of(table)) {
            PrimaryCells cells = PrimaryCells.of(system, sensitive);
            if (cells.cells().length == 0) {
                witnesses.add(List.of());
            } else {
                SystemProtector protector = new SystemProtector(system.system(), cells, options, costs.in(system));
                protector.complementary().stream().map(system::tableCell).forEach(complementary::set);
                witnesses.add(protector.witnesses());
                optimal &= protector.isOptimal();
                grandTotal |= protector.hidesGrandTotal();
            }
        }
        BitSet hide = (BitSet) primary.clone();
        hide.or(complementary);
        Table masked = table.hide(hide);
        double objective = complementary.stream()
                .mapToDouble(
                        cell -> costs.weight(cell) * (options.objective() == Objective.COUNT ? 1 : table.value(cell)))
                .sum();
        Certificate certificate = new Certificate(table, witnesses);
        try (TableAudit audit = TableAudit.of(masked, sensitive, options.outsider(), certificate)) {
            Deadline logging = Deadline.in(TIME_FOR_LOG);
            List<ExposedCell> exposed = audit.exposed(options.level());
            MaskLog log = log(audit.intervals(() -> !options.exactLog() || logging.isOver()), table, primary);
            return new Suppression(masked, log, exposed, objective, optimal, grandTotal);
        }
    }

    private static MaskLog log(Intervals intervals, Table table, BitSet primary) {
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
