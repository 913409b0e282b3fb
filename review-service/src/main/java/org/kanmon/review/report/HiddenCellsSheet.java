package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.paper.Cell;
import org.kanmon.review.report.paper.Column;
import org.kanmon.review.report.paper.Sheet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.MaskLog;

/**
 * The hidden cells with their kind and feasibility interval. An interval that is a single value is not spelled out: it would be
 * the hidden figure.
 */
final class HiddenCellsSheet {

    /** How many cells are listed in a workbook. */
    static final int MOST = 5_000;

    private final Review review;
    private final SheetText text;

    HiddenCellsSheet(Review review, SheetText text) {
        this.review = review;
        this.text = text;
    }

    /** With rules, criteria and reasons. */
    Sheet withReasons() {
        Reasons reasons = new Reasons(review, text.messages());
        CutRows rows = new CutRows(MOST);
        for (int entry = 0; entry < log().size(); entry++) {
            if (rows.next()) {
                List<Cell> row = place(entry);
                addInterval(entry, row);
                row.add(SheetText.words(String.join(" ", reasons.rules(entry))));
                row.add(SheetText.words(String.join(" ", reasons.criteria(entry))));
                row.add(SheetText.words(reasons.why(entry)));
                rows.add(row);
            }
        }
        List<Column> columns = placeColumns();
        columns.add(text.column("low", 10));
        columns.add(text.column("high", 10));
        columns.add(text.column("rules", 12));
        columns.add(text.column("criteria", 40));
        columns.add(text.column("why", 60));
        return sheet(columns, rows);
    }

    /**
     * Without reasons, for paper.
     *
     * @param most how many cells are listed
     */
    Sheet inShort(int most) {
        CutRows rows = new CutRows(most);
        for (int entry = 0; entry < log().size(); entry++) {
            if (rows.next()) {
                List<Cell> row = place(entry);
                row.add(SheetText.words(
                        Figures.isDetermined(log(), entry)
                                ? text.shared("table.determined")
                                : Figures.interval(log(), entry)));
                rows.add(row);
            }
        }
        List<Column> columns = placeColumns();
        columns.add(text.column("interval", 14));
        return sheet(columns, rows);
    }

    private Sheet sheet(List<Column> columns, CutRows rows) {
        List<String> notes = new ArrayList<>();
        notes.add(text.shared(log().size() == 0 ? "protection.nothing" : "table.intervals"));
        notes.addAll(rows.notes(text));
        return new Sheet(text.own("sheet.hidden"), notes, columns, rows.rows());
    }

    private List<Column> placeColumns() {
        List<Column> columns = new ArrayList<>();
        columns.add(text.column("row", 8));
        columns.add(text.column("column", 8));
        columns.addAll(SheetText.categories(table()));
        columns.add(text.column("measure", 16));
        columns.add(text.column("kind", 16));
        return columns;
    }

    private List<Cell> place(int entry) {
        List<Cell> row = new ArrayList<>();
        SheetText.addPlace(table(), log().cell(entry), row);
        row.add(SheetText.words(text.shared("mask." + Words.of(log().kind(entry)))));
        return row;
    }

    private void addInterval(int entry, List<Cell> row) {
        boolean determined = Figures.isDetermined(log(), entry);
        row.add(determined ? Cell.EMPTY : SheetText.figure(log().low(entry)));
        boolean bounded = !determined && log().high(entry) != MaskLog.UNBOUNDED;
        row.add(bounded ? SheetText.figure(log().high(entry)) : Cell.EMPTY);
    }

    private MaskLog log() {
        return review.repair().log();
    }

    private Table table() {
        return review.repair().table();
    }
}
