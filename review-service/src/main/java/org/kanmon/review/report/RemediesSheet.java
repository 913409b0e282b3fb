package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.Remedies.Candidate;
import org.kanmon.review.domain.Remedies.Outcome;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.paper.Cell;
import org.kanmon.review.report.paper.Column;
import org.kanmon.review.report.paper.Sheet;

/** What each remedy costs, no more exactly than on the page that travels with the masked file. */
final class RemediesSheet {

    private final SheetText text;
    private final Remedies remedies;

    private RemediesSheet(SheetText text, Remedies remedies) {
        this.text = text;
        this.remedies = remedies;
    }

    static Sheet of(Review review, SheetText text) {
        RemediesSheet sheet = new RemediesSheet(text, review.remedies());
        return new Sheet(
                text.own("sheet.remedies"),
                sheet.notes(),
                sheet.columns(),
                review.remedies().compared().stream().map(sheet::row).toList());
    }

    private List<String> notes() {
        if (remedies.compared().isEmpty()) {
            return List.of(text.own("remedies.none"));
        }
        return List.of(RemediesText.reason(text.messages().labels(), remedies), text.shared("remedies.steps"));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(text.shared("remedies.remedy"), 24));
        columns.add(new Column(text.shared("remedies.outcome"), 50));
        for (String heading : List.of("cells", "share", "rank", "exposed")) {
            columns.add(new Column(text.shared("remedies." + heading), 16));
        }
        return columns;
    }

    private List<Cell> row(Candidate candidate) {
        List<Cell> row = new ArrayList<>();
        String name = text.shared("remedy." + candidate.remedy().word());
        boolean chosen = candidate.remedy() == remedies.chosen();
        row.add(SheetText.words(chosen ? name + " " + text.shared("remedies.chosen") : name));
        row.add(SheetText.words(text.shared("outcome." + candidate.outcome().word())));
        if (candidate.outcome() == Outcome.IMPOSSIBLE) {
            row.addAll(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        } else {
            row.add(SheetText.figure(candidate.cost().cells()));
            row.add(SheetText.words("≤ " + RemediesSection.step(candidate) + " %"));
            row.add(SheetText.figure(RemediesSection.rank(remedies.compared(), candidate)));
            row.add(SheetText.figure(candidate.exposed()));
        }
        return row;
    }
}
