package org.kanmon.review.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.Citation;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.paper.Cell;
import org.kanmon.review.report.paper.Column;
import org.kanmon.review.report.paper.Sheet;

/** What the criteria in force say on each of their paths; silence is an answer of its own. */
final class CriteriaSheet {

    private final SheetText text;
    private final CriterionWords words;

    private CriteriaSheet(SheetText text) {
        this.text = text;
        this.words = new CriterionWords(text.messages().labels().language());
    }

    static Sheet of(Review review, SheetText text) {
        CriteriaSheet sheet = new CriteriaSheet(text);
        List<String> notes = review.criteria().isEmpty()
                ? List.of(text.own("criteria.none"))
                : List.of(text.own("criteria.silence"));
        return new Sheet(
                text.own("sheet.criteria"),
                notes,
                List.of(
                        text.column("criterion", 36),
                        text.column("title", 30),
                        text.column("demand", 40),
                        text.column("basis", 16),
                        text.column("status", 10),
                        text.column("since", 14),
                        text.column("document", 36),
                        text.column("article", 36)),
                review.criteria().stream().map(sheet::row).toList());
    }

    /** Without titles and sets, for paper. */
    static Sheet inShort(Review review, SheetText text) {
        Sheet whole = of(review, text);
        int[] shown = {0, 2, 4, 5, 6, 7};
        int[] widths = {28, 24, 9, 13, 24, 20};
        List<Column> columns = IntStream.range(0, shown.length)
                .mapToObj(i -> new Column(whole.columns().get(shown[i]).heading(), widths[i]))
                .toList();
        List<List<Cell>> rows = whole.rows().stream()
                .map(row -> Arrays.stream(shown).mapToObj(row::get).toList())
                .toList();
        return new Sheet(whole.name(), whole.notes(), columns, rows);
    }

    private List<Cell> row(Answer answer) {
        String title = "";
        String basis = "";
        if (answer instanceof Answer.Criterion criterion) {
            title = criterion.title().in(words.language());
            basis = words.basis(criterion.basis());
        }
        return List.of(
                SheetText.words(answer.path()),
                SheetText.words(title),
                SheetText.words(words.demand(answer)),
                SheetText.words(basis),
                SheetText.words(words.standing(answer)),
                SheetText.words(
                        answer.startsOn().map(text.messages().dates()::withEra).orElse("")),
                SheetText.words(answer.standsIn().map(Citation::document).orElse("")),
                SheetText.words(answer.standsIn().map(Citation::article).orElse("")));
    }
}
