package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
        write(cell, "");
    }

    /** @param anchor the name of the place on the page; empty if it has none */
    void write(int cell, String anchor) {
        CellMark mark = mark(cell);
        List<String> attributes = new ArrayList<>(List.of("class", ("figure " + mark.style()).strip()));
        if (!anchor.isEmpty()) {
            attributes.addAll(List.of("id", anchor));
        }
        if (mark == CellMark.NONE) {
            attributes.set(1, "figure");
            page.element("td", Figures.printed(table, cell), attributes.toArray(String[]::new));
            return;
        }
        attributes.addAll(List.of("title", title(mark, cell)));
        page.open("td", attributes.toArray(String[]::new));
        page.element("span", mark.sign(), "class", "mark", "aria-hidden", "true");
        page.spoken("mark." + mark.style() + ".spoken").text(" ");
        if (table.isHidden(cell)) {
            interval(log.find(cell));
        } else if (Figures.isKnown(table, cell) && !concerns.toHide().get(cell)) {
            page.text(Figures.printed(table, cell));
        }
        page.close();
    }

    /** In all languages of the page, one after the other: what the mark means, and the interval. */
    private String title(CellMark mark, int cell) {
        int entry = table.isHidden(cell) ? log.find(cell) : -1;
        return page.languages().stream()
                .map(language -> {
                    String kind = language.labels().get("mark." + mark.style() + ".spoken");
                    if (entry < 0) {
                        return kind;
                    }
                    return Figures.isDetermined(log, entry)
                            ? kind + ": " + language.labels().get("table.determined")
                            : kind + ": " + Figures.interval(log, entry);
                })
                .collect(Collectors.joining(" / "));
    }

    private void interval(int entry) {
        if (entry >= 0 && Figures.isDetermined(log, entry)) {
            page.label("strong", "table.determined");
        } else if (entry >= 0) {
            page.text(Figures.interval(log, entry));
        }
    }
}
