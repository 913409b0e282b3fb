package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.paper.Cell;
import org.kanmon.review.report.paper.Column;
import org.kanmon.review.report.paper.Sheet;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.tables.model.Table;

/**
 * The cells that findings name, with what the proposal does to each. The figure of a cell stands there only where the masked table
 * shows it and nothing demands that it be hidden; of a proposal with other figures than the input there are none.
 */
final class FindingCellsSheet {

    /** How many cells are listed. */
    static final int MOST = 5_000;

    private final Review review;
    private final SheetText text;
    private final Concerns concerns;

    private FindingCellsSheet(Review review, SheetText text) {
        this.review = review;
        this.text = text;
        this.concerns = Concerns.of(review);
    }

    static Sheet of(Review review, SheetText text) {
        FindingCellsSheet sheet = new FindingCellsSheet(review, text);
        CutRows rows = new CutRows(MOST);
        for (int i = 0; i < review.findings().size(); i++) {
            Finding finding = review.findings().get(i);
            for (int cell : finding.cells()) {
                if (rows.next()) {
                    rows.add(sheet.row(i + 1, finding, cell));
                }
            }
        }
        return new Sheet(text.own("sheet.finding-cells"), rows.notes(text), sheet.columns(), rows.rows());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(text.column("number", 6));
        columns.add(text.column("rule", 10));
        columns.add(text.column("row", 8));
        columns.add(text.column("column", 8));
        columns.addAll(SheetText.categories(review.table()));
        columns.add(text.column("measure", 16));
        columns.add(text.column("figure", 14));
        columns.add(text.column("proposal", 30));
        return columns;
    }

    private List<Cell> row(int number, Finding finding, int cell) {
        List<Cell> row = new ArrayList<>();
        row.add(SheetText.figure(number));
        row.add(SheetText.words(finding.rule()));
        SheetText.addPlace(review.table(), cell, row);
        if (review.keepsFigures()) {
            Table masked = review.repair().table();
            boolean shown = Figures.isKnown(masked, cell) && !concerns.toHide().get(cell);
            row.add(shown ? SheetText.figure(masked.value(cell)) : Cell.EMPTY);
            row.add(SheetText.words(proposal(masked, cell)));
        } else {
            row.add(Cell.EMPTY);
            row.add(SheetText.words(
                    text.shared("remedy." + review.remedies().chosen().word())));
        }
        return row;
    }

    private String proposal(Table masked, int cell) {
        CellMark mark = CellMark.of(masked, review.repair().log(), concerns, cell);
        return mark.isHidden() ? text.shared("mark." + mark.style() + ".spoken") : text.own("proposal.kept");
    }
}
