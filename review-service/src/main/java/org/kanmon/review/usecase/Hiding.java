package org.kanmon.review.usecase;

import java.util.BitSet;
import java.util.List;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.requirement.CellThresholds;

/** What has to be hidden: the cells of the findings that say so, never cells tested anew. */
final class Hiding {

    private Hiding() {}

    /** The cells of all masking findings that count something, with the thresholds that protect them. */
    static Sensitive of(Table table, List<Finding> findings, CellThresholds thresholds) {
        BitSet counts = cells(findings);
        counts.andNot(statistics(table, findings));
        return thresholds.sensitive(counts);
    }

    /** The cells of all masking findings that do not count anything: they are hidden, and need no company of their own. */
    static BitSet statistics(Table table, List<Finding> findings) {
        BitSet cells = cells(findings);
        cells.stream()
                .filter(cell -> table.measures().get(table.measure(cell)).unit().isCount())
                .forEach(cells::clear);
        return cells;
    }

    /** The cells of all masking findings. */
    static BitSet cells(List<Finding> findings) {
        BitSet hidden = new BitSet();
        findings.stream().filter(finding -> finding.severity() == Severity.MASK).forEach(finding -> {
            for (int cell : finding.cells()) {
                hidden.set(cell);
            }
        });
        return hidden;
    }
}
