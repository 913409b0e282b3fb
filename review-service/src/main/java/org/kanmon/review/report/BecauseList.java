package org.kanmon.review.report;

import java.util.List;
import org.kanmon.sdc.tables.audit.Explanation;

/** How exposed cells are found out, on a page: each cell, and below it the sums in their order. No figures. */
final class BecauseList {

    private final Page page;

    BecauseList(Page page) {
        this.page = page;
    }

    void write(List<Explanation> explanations) {
        page.open("ul", "class", "because");
        for (Explanation explanation : explanations) {
            page.open("li");
            page.sayIn(language ->
                    DeductionText.cell(explanation, language.labels().language()));
            page.open("ol");
            steps(explanation);
            page.close().close();
        }
        page.close();
    }

    /** Every language has as many sentences: they come from the same steps. */
    private void steps(Explanation explanation) {
        int sentences = sentences(explanation, page.languages().get(0)).size();
        for (int i = 0; i < sentences; i++) {
            int number = i;
            page.open("li");
            page.sayIn(language -> sentences(explanation, language).get(number));
            page.close();
        }
    }

    private static List<String> sentences(Explanation explanation, FindingMessages language) {
        return DeductionText.withoutFigures(explanation, language.labels().language());
    }
}
