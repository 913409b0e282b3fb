package org.kanmon.review.report;

import org.kanmon.review.domain.Review;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;

/** How the file was read: what each column was taken for, and whether somebody said so or it was recognised. */
final class LayoutSection {

    private final Page page;

    LayoutSection(Page page) {
        this.page = page;
    }

    void write(Review review) {
        boolean given = review.submission().layout().isPresent();
        page.open("section", "class", "layout");
        page.label("h2", "layout.heading");
        page.label("p", given ? "layout.given" : "layout.assumed", "class", given ? "lead" : "warning");
        page.open("div", "class", "scroll").open("table", "class", "columns");
        page.label("caption", "layout.columns");
        page.open("thead").open("tr");
        page.label("th", "layout.column", "scope", "col", "class", "position");
        page.label("th", "layout.name", "scope", "col");
        page.label("th", "layout.role", "scope", "col");
        page.label("th", "layout.meaning", "scope", "col");
        page.close().close();
        columns(review.table());
        page.close().close();
        page.open("details");
        page.label("summary", "layout.file");
        page.open("pre").block(review.layout()).close().close();
        page.close();
    }

    private void columns(Table table) {
        page.open("tbody");
        for (Dimension dimension : table.dimensions()) {
            row(
                    dimension.column(),
                    dimension.name(),
                    "layout.dimension",
                    "kind." + dimension.kind().word());
        }
        for (Measure measure : table.measures()) {
            row(
                    measure.column(),
                    measure.name(),
                    "layout.measure",
                    "unit." + measure.unit().word());
        }
        page.close();
    }

    private void row(int column, String name, String role, String meaning) {
        page.open("tr");
        page.element("td", column > 0 ? Integer.toString(column) : "", "class", "position");
        page.element("th", name, "scope", "row");
        page.label("td", role);
        page.label("td", meaning);
        page.close();
    }
}
