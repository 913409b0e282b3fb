package org.kanmon.review.usecase;

import java.util.BitSet;
import java.util.List;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.requirement.CellThresholds;

/** What has to be hidden: the cells of the findings that say so, never cells tested anew. */
final class Hiding {

    private Hiding() {}

    /** The cells of all masking findings with the thresholds that protect them. */
    static Sensitive of(List<Finding> findings, CellThresholds thresholds) {
        BitSet hidden = new BitSet();
        findings.stream().filter(finding -> finding.severity() == Severity.MASK).forEach(finding -> {
            for (int cell : finding.cells()) {
                hidden.set(cell);
            }
        });
        return thresholds.sensitive(hidden);
    }
}
