package org.kanmon.review.report;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.review.domain.Review;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;

/** The masked table, with a mark and the feasibility interval in place of each hidden figure. */
final class TableSection {

    private final Page page;
    private final ShownRows rows;
    private final Concerns concerns;

    TableSection(Page page, ShownRows rows, Concerns concerns) {
        this.page = page;
        this.rows = rows;
        this.concerns = concerns;
    }

    void write(Review review) {
        page.open("section", "class", "data");
        page.label("h2", "table.heading", "id", "table");
        if (rows.isCut()) {
            leftOut();
        }
        Table table = review.repair().table();
        TableCell cells = new TableCell(page, table, review.repair().log(), concerns);
        legend(marks(table, cells));
        page.open("div", "class", "scroll", "role", "region", "aria-labelledby", "table", "tabindex", "0");
        page.open("table", "class", "masked");
        page.open("caption", "class", "spoken");
        page.say("table.caption");
        page.text(" ").element("bdi", review.submission().fileName());
        page.close();
        Optional<CrosstabGrid> grid = grid(review, table);
        if (grid.isPresent()) {
            new CrosstabView(page, table, grid.get(), cells).write();
        } else {
            head(table);
            body(table, cells);
        }
        page.close().close().close();
    }

    /** How the table is laid out in its file, if the page shows it whole and every row of it has a place there. */
    private Optional<CrosstabGrid> grid(Review review, Table table) {
        return rows.isCut() || review.isOfSeveralTables()
                ? Optional.empty()
                : CrosstabGrid.of(table).filter(grid -> grid.holds(table, rows.concerned()));
    }

    private void leftOut() {
        page.open("p", "class", "lead");
        page.say(
                "table.left-out",
                Map.of(
                        "shown", Figures.grouped(rows.shown()),
                        "total", Figures.grouped(rows.total()),
                        "left-out", Figures.grouped(rows.total() - rows.shown())));
        if (rows.concernedLeftOut() > 0) {
            page.text(" ");
            page.say("table.concerned-left-out", Map.of("left-out", Figures.grouped(rows.concernedLeftOut())));
        }
        page.close();
    }

    /** The marks that occur in the rows shown. */
    private Set<CellMark> marks(Table table, TableCell cells) {
        Set<CellMark> marks = EnumSet.noneOf(CellMark.class);
        rows.rows().stream().forEach(row -> {
            for (int m = 0; m < table.measures().size(); m++) {
                marks.add(cells.mark(table.cell(m, row)));
            }
        });
        marks.remove(CellMark.NONE);
        return marks;
    }

    private void legend(Set<CellMark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        page.open("ul", "class", "legend");
        for (CellMark mark : marks) {
            page.open("li");
            page.element("span", mark.sign(), "class", "mark " + mark.style(), "aria-hidden", "true");
            page.text(" ");
            page.say("mark." + mark.style()).close();
        }
        page.close();
        if (marks.stream().anyMatch(CellMark::isHidden)) {
            page.label("p", "table.intervals", "class", "note");
        }
    }

    private void head(Table table) {
        page.open("thead").open("tr");
        page.label("th", "table.row", "scope", "col", "class", "position");
        for (Dimension dimension : table.dimensions()) {
            page.element("th", dimension.name(), "scope", "col");
        }
        for (Measure measure : table.measures()) {
            page.open("th", "scope", "col", "class", "figure");
            page.element("span", measure.name(), "class", "name");
            page.label("span", "unit." + measure.unit().word(), "class", "unit");
            page.close();
        }
        page.close().close();
    }

    private void body(Table table, TableCell cells) {
        page.open("tbody");
        rows.rows().stream().forEach(row -> {
            page.open("tr", "id", ShownRows.anchor(row));
            page.element("td", Integer.toString(table.record(table.cell(0, row))), "class", "position");
            for (int d = 0; d < table.dimensions().size(); d++) {
                boolean total = table.node(d, row) == 0;
                page.element("th", Places.code(table, d, row), "scope", "row", "class", total ? "total" : "category");
            }
            for (int m = 0; m < table.measures().size(); m++) {
                cells.write(table.cell(m, row));
            }
            page.close();
        });
        page.close();
    }
}
