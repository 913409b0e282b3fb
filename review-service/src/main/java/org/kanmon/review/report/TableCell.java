package org.kanmon.review.report;

import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.MaskLog;

/**
 * One cell of the masked table: its figure, or why there is none. A figure that must be hidden, but that the repair did not
 * hide, is not shown either.
 */
final class TableCell {

    private final Page page;
    private final Table table;
    private final MaskLog log;
    private final Concerns concerns;

    TableCell(Page page, Table masked, MaskLog log, Concerns concerns) {
        this.page = page;
        this.table = masked;
        this.log = log;
        this.concerns = concerns;
    }

    CellMark mark(int cell) {
        return CellMark.of(table, log, concerns, cell);
    }

    void write(int cell) {
        CellMark mark = mark(cell);
        if (mark == CellMark.NONE) {
            page.element("td", Figures.printed(table, cell), "class", "figure");
            return;
        }
        page.open("td", "class", "figure " + mark.style());
        page.element("span", mark.sign(), "class", "mark", "aria-hidden", "true");
        page.spoken("mark." + mark.style() + ".spoken").text(" ");
        if (table.isHidden(cell)) {
            interval(log.find(cell));
        } else if (Figures.isKnown(table, cell) && !concerns.toHide().get(cell)) {
            page.text(Figures.printed(table, cell));
        }
        page.close();
    }

    private void interval(int entry) {
        if (entry >= 0 && Figures.isDetermined(log, entry)) {
            page.label("strong", "table.determined");
        } else if (entry >= 0) {
            page.text(Figures.interval(log, entry));
        }
    }
}
