package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.rules.finding.Finding;

/**
 * Findings as reports tell them: those of one rule about the whole output, with the same remedy and no criterion behind them, stand
 * together under one title. A file without a layout has many of these, one for each thing that was assumed.
 */
final class FindingGroups {

    private FindingGroups() {}

    /** The findings in their order, those that are told together in one list. */
    static List<List<Finding>> of(List<Finding> findings, FindingMessages messages) {
        List<List<Finding>> groups = new ArrayList<>();
        for (Finding finding : findings) {
            List<Finding> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && isToldWith(last.get(0), finding, messages)) {
                last.add(finding);
            } else {
                groups.add(new ArrayList<>(List.of(finding)));
            }
        }
        return groups;
    }

    private static boolean isToldWith(Finding first, Finding next, FindingMessages messages) {
        return first.rule().equals(next.rule())
                && first.table().equals(next.table())
                && first.severity() == next.severity()
                && isAboutTheWhole(first)
                && isAboutTheWhole(next)
                && messages.remedy(first).equals(messages.remedy(next));
    }

    private static boolean isAboutTheWhole(Finding finding) {
        return finding.cells().length == 0
                && finding.criterion().isEmpty()
                && finding.explanations().isEmpty();
    }
}
