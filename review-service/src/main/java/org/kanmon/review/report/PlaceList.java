package org.kanmon.review.report;

import java.util.Map;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.tables.model.Table;

/** Where a finding is: its first cells by row, column and categories, and how many more there are. No figures. */
final class PlaceList {

    /** How many cells are listed. */
    static final int LISTED = 20;

    private final Page page;
    private final Table table;
    private final ShownRows rows;

    PlaceList(Page page, Table table, ShownRows rows) {
        this.page = page;
        this.table = table;
        this.rows = rows;
    }

    void write(Finding finding) {
        int[] cells = finding.cells();
        page.label("dt", "finding.place");
        page.open("dd");
        if (cells.length == 0 && finding.table().isPresent()) {
            page.say("place.table", Map.of("table", finding.table().get()));
        } else if (cells.length == 0) {
            page.say("place.whole");
        } else {
            page.open("ul", "class", "places");
            for (int i = 0; i < Math.min(LISTED, cells.length); i++) {
                write(cells[i]);
            }
            page.close();
        }
        if (cells.length > LISTED) {
            page.open("p", "class", "note");
            page.say("place.more", Map.of("more", Figures.grouped(cells.length - LISTED)));
            page.close();
        }
        page.close();
    }

    private void write(int cell) {
        page.open("li");
        boolean linked = rows.rows().get(table.row(cell));
        if (linked) {
            page.open("a", "href", "#" + ShownRows.anchor(table.row(cell)));
        }
        page.say("place.cell", Places.position(table, cell));
        if (linked) {
            page.close();
        }
        page.text(" ").element("bdi", Places.categories(table, cell));
        page.close();
    }
}
