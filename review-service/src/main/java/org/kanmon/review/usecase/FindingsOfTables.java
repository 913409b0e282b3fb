package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.tables.audit.Explanation;
import org.kanmon.sdc.tables.model.TableOverview;

/** The findings of several tables as findings of their file: each says which table it is about. */
final class FindingsOfTables {

    private FindingsOfTables() {}

    /** Table by table, then those about the file as a whole; cells have the numbers that they have in the overview. */
    static List<Finding> of(ManyTables input) {
        List<String> titles = input.file().titles();
        TableOverview overview = TableOverview.of(input.file().read(), titles);
        List<Finding> all = new ArrayList<>();
        for (int t = 0; t < titles.size(); t++) {
            for (Finding finding : input.cases().get(t).examination().findings()) {
                all.add(moved(finding, overview, t, titles.get(t)));
            }
        }
        all.addAll(input.findings());
        return all;
    }

    /** Whether it is about a cell of the finding, not of another table or of a group that nobody prints. */
    private static boolean isOwn(Finding finding, Explanation explanation) {
        return Arrays.stream(finding.cells()).anyMatch(cell -> cell == explanation.cell());
    }

    private static Finding moved(Finding finding, TableOverview overview, int table, String title) {
        int[] cells = Arrays.stream(finding.cells())
                .map(cell -> overview.cell(table, cell))
                .sorted()
                .toArray();
        List<Explanation> explanations = finding.explanations().stream()
                .map(one -> isOwn(finding, one) ? one.named(overview.cell(table, one.cell())) : one)
                .toList();
        return finding.of(title, cells, explanations);
    }
}
