package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.paper.Cell;
import org.kanmon.review.report.paper.Column;
import org.kanmon.review.report.paper.Sheet;
import org.kanmon.rules.finding.Finding;

/** One line per finding, gravest first; the number is the one that the sheet of their cells refers to. */
final class FindingsSheet {

    private final SheetText text;

    private FindingsSheet(SheetText text) {
        this.text = text;
    }

    static Sheet of(Review review, SheetText text) {
        FindingsSheet sheet = new FindingsSheet(text);
        List<List<Cell>> rows = new ArrayList<>();
        for (Finding finding : review.findings()) {
            rows.add(sheet.row(rows.size() + 1, finding));
        }
        List<String> notes = rows.isEmpty() ? List.of(text.shared("findings.none")) : List.of();
        return new Sheet(text.own("sheet.findings"), notes, sheet.columns(), rows);
    }

    private List<Column> columns() {
        return List.of(
                text.column("number", 6),
                text.column("severity", 10),
                text.column("rule", 9),
                text.column("topic", 15),
                text.column("title", 20),
                text.column("message", 36),
                text.column("remedy", 36),
                text.column("cells", 8),
                text.column("basis", 14),
                text.column("document", 24),
                text.column("article", 24),
                text.column("status", 9),
                text.column("since", 14),
                text.column("criterion", 26));
    }

    private List<Cell> row(int number, Finding finding) {
        FindingMessages messages = text.messages();
        Optional<Finding.Source> source = finding.source();
        return List.of(
                SheetText.figure(number),
                SheetText.words(text.shared("severity." + finding.severity().name())),
                SheetText.words(finding.rule()),
                SheetText.words(finding.topic()),
                SheetText.words(messages.title(finding)),
                SheetText.words(messages.message(finding)),
                SheetText.words(messages.remedy(finding)),
                SheetText.figure(finding.cells().length),
                SheetText.words(text.shared("basis." + finding.basis().word())),
                SheetText.words(source.map(known -> known.citation().document()).orElse("")),
                SheetText.words(source.map(known -> known.citation().article()).orElse("")),
                SheetText.words(text.shared("status." + Words.status(source))),
                SheetText.words(FindingMessages.since(finding)
                        .map(messages.dates()::withEra)
                        .orElse("")),
                SheetText.words(finding.criterion()));
    }
}
