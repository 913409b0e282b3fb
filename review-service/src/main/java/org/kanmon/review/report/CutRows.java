package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kanmon.review.report.paper.Cell;

/** The rows of a sheet up to as many as it bears; of the others only the number is kept. */
final class CutRows {

    private final int most;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int total;

    /** @param most how many rows are kept */
    CutRows(int most) {
        this.most = most;
    }

    /** Counts a row, and tells whether it is to be made and added. */
    boolean next() {
        total++;
        return total <= most;
    }

    void add(List<Cell> row) {
        rows.add(row);
    }

    List<List<Cell>> rows() {
        return rows;
    }

    /** A note on what is left out, if anything is. */
    List<String> notes(SheetText text) {
        if (total <= most) {
            return List.of();
        }
        return List.of(text.own(
                "cut",
                Map.of(
                        "shown", Figures.grouped(most),
                        "total", Figures.grouped(total),
                        "left-out", Figures.grouped(total - most))));
    }
}
