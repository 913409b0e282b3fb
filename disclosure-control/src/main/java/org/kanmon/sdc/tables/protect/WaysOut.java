package org.kanmon.sdc.tables.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Exposure;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.protect.Unprotectable.Reason;
import org.kanmon.sdc.tables.protect.Unprotectable.WayOut;

/** Finds out why cells are exposed although the others are hidden as well as can be, and what would help. */
final class WaysOut {

    private static final Map<Reason, List<WayOut>> WAYS = Map.of(
            Reason.KEPT, List.of(WayOut.HIDE_KEPT, WayOut.REGROUP, WayOut.ROUND),
            Reason.KEPT_CELLS, List.of(WayOut.HIDE_KEPT, WayOut.REGROUP, WayOut.ROUND),
            Reason.SOLE_CONTRIBUTOR, List.of(WayOut.HIDE_TOTAL, WayOut.REGROUP, WayOut.ROUND),
            Reason.EARLIER_TABLES, List.of(WayOut.REGROUP, WayOut.ROUND),
            Reason.CONTRADICTION, List.of(WayOut.CORRECT_TOTALS),
            Reason.MARK, List.of(WayOut.REGROUP, WayOut.ROUND),
            Reason.NOT_FOUND, List.of(WayOut.MORE_TIME, WayOut.HIDE_TOTAL, WayOut.REGROUP, WayOut.ROUND));

    private final TableSet tables;
    private final Sensitive sensitive;
    private final Costs costs;
    private final ProtectionOptions options;
    private final Work work;

    /**
     * @param tables with all figures
     */
    WaysOut(TableSet tables, Sensitive sensitive, Costs costs, ProtectionOptions options, Work work) {
        this.tables = tables;
        this.sensitive = sensitive;
        this.costs = costs;
        this.options = options;
        this.work = work;
    }

    /** One answer for each cell that is exposed to outsiders, in the same order. */
    List<Unprotectable> of(List<ExposedCell> exposed) {
        if (exposed.isEmpty()) {
            return List.of();
        }
        BitSet whateverElseIsHidden = costs.kept().isEmpty() ? new BitSet() : givenAwayByKept();
        List<Unprotectable> answers = new ArrayList<>();
        for (ExposedCell cell : exposed) {
            Reason reason = reason(cell, whateverElseIsHidden.get(cell.cell()));
            List<Integer> culprits = reason == Reason.KEPT_CELLS ? kept(cell) : List.of();
            answers.add(new Unprotectable(cell, reason, culprits, WAYS.get(reason)));
        }
        return answers;
    }

    /**
     * The answer for a cell that is exposed to somebody who knows some cells.
     *
     * @param known the cells that the contributor knows
     */
    static Unprotectable toContributor(ExposedCell exposed, BitSet known) {
        return new Unprotectable(
                exposed, Reason.SOLE_CONTRIBUTOR, known.stream().boxed().toList(), WAYS.get(Reason.SOLE_CONTRIBUTOR));
    }

    private Reason reason(ExposedCell cell, boolean givenAwayByKept) {
        if (costs.isKept(cell.cell())) {
            return Reason.KEPT;
        }
        if (cell.how() == Exposure.CONTRADICTED) {
            return Reason.CONTRADICTION;
        }
        if (givenAwayByKept) {
            return Reason.KEPT_CELLS;
        }
        if (!tables.earlier().isEmpty()
                && cells(cell).anyMatch(known -> known >= tables.publishedCells() && known < tables.tableCells())) {
            return Reason.EARLIER_TABLES;
        }
        return cell.how() == Exposure.BY_RULE ? Reason.MARK : Reason.NOT_FOUND;
    }

    /** The cells of the sums that give a cell away. */
    private static Stream<Integer> cells(ExposedCell exposed) {
        return exposed.because().stream()
                .flatMap(sum -> Stream.concat(
                        Stream.of(sum.total()), Arrays.stream(sum.parts()).boxed()));
    }

    private List<Integer> kept(ExposedCell exposed) {
        return cells(exposed)
                .filter(cell -> cell >= 0 && costs.isKept(cell))
                .distinct()
                .sorted()
                .toList();
    }

    /** The cells that stay exposed when everything is hidden that is not 0 and need not stay visible. */
    private BitSet givenAwayByKept() {
        BitSet all = new BitSet();
        for (int cell = 0; cell < tables.publishedCells(); cell++) {
            all.set(cell, !tables.isHidden(cell) && tables.value(cell) > 0 && !costs.isKept(cell));
        }
        BitSet exposed = new BitSet();
        try (TableAudit audit = TableAudit.of(tables.hide(all), sensitive, options.outsider())) {
            audit.exposed(options.level(), work::isCancelled).forEach(cell -> exposed.set(cell.cell()));
        }
        work.check();
        return exposed;
    }
}
