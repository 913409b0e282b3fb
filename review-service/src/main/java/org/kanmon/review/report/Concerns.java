package org.kanmon.review.report;

import java.util.BitSet;
import org.kanmon.review.domain.Review;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;

/**
 * Which cells of the proposal findings are about. Good advice ({@code INFO}) does not count, and of a proposal with other rows
 * or figures than the input they are about none.
 *
 * @param named the cells that findings name
 * @param toHide those among them whose figures must be hidden, whether the repair hides them or not
 */
record Concerns(BitSet named, BitSet toHide) {

    static Concerns of(Review review) {
        Concerns concerns = new Concerns(new BitSet(), new BitSet());
        if (!review.keepsFigures()) {
            return concerns;
        }
        for (Finding finding : review.findings()) {
            if (finding.severity() != Severity.INFO) {
                add(finding.cells(), concerns.named);
            }
            if (finding.severity() == Severity.MASK) {
                add(finding.cells(), concerns.toHide);
            }
        }
        return concerns;
    }

    private static void add(int[] cells, BitSet to) {
        for (int cell : cells) {
            to.set(cell);
        }
    }
}
