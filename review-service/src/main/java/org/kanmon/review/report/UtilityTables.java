package org.kanmon.review.report;

import java.util.List;
import java.util.Locale;
import org.kanmon.sdc.microdata.transform.ColumnLoss;
import org.kanmon.sdc.microdata.transform.ColumnUtility;

/** What is left of the columns of records, in figures and bars. */
final class UtilityTables {

    private static final int BAR = 100;

    private UtilityTables() {}

    /** To which level each column is generalized, and what that loses. */
    static void columns(Page page, List<ColumnLoss> losses) {
        page.open("section", "class", "layout");
        page.label("h2", "columns");
        page.open("div", "class", "scroll").open("table", "class", "columns");
        page.label("caption", "columns.caption");
        page.open("thead").open("tr");
        page.label("th", "column", "scope", "col");
        page.label("th", "level", "scope", "col", "class", "figure");
        page.label("th", "column.share", "scope", "col", "class", "figure");
        page.open("th", "scope", "col").close();
        page.close().close();
        page.open("tbody");
        for (ColumnLoss loss : losses) {
            page.open("tr");
            page.element("th", loss.column(), "scope", "row");
            page.element("td", loss.level() + " / " + loss.height(), "class", "figure");
            page.element("td", MicrodataFigures.percent(loss.loss()), "class", "figure");
            page.open("td");
            bar(page, loss.loss());
            page.close();
            page.close();
        }
        page.close();
        page.close().close();
        page.close();
    }

    /** A bar as long as a share. */
    private static void bar(Page page, double share) {
        String length = String.format(Locale.ROOT, "%.1f", BAR * Math.max(0, Math.min(1, share)));
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + BAR + " 8",
                "width",
                "160",
                "height",
                "13",
                "aria-hidden",
                "true");
        page.empty("rect", "width", length, "height", "8", "fill", "currentColor");
        page.close();
    }

    /** What each column tells before and after, and what is left on the whole. */
    static void utilities(Page page, List<ColumnUtility> utilities) {
        page.open("section", "class", "layout");
        page.label("h2", "utility");
        page.open("div", "class", "scroll").open("table", "class", "columns");
        page.label("caption", "utility.caption");
        page.open("thead").open("tr");
        page.label("th", "column", "scope", "col");
        page.label("th", "utility.values", "scope", "col", "class", "figure");
        page.label("th", "utility.bits", "scope", "col", "class", "figure");
        page.label("th", "utility.kept", "scope", "col", "class", "figure");
        page.open("th", "scope", "col").close();
        page.close().close();
        page.open("tbody");
        for (ColumnUtility utility : utilities) {
            page.open("tr");
            page.element("th", utility.column(), "scope", "row");
            page.element(
                    "td",
                    Figures.grouped(utility.valuesBefore()) + " → " + Figures.grouped(utility.valuesAfter()),
                    "class",
                    "figure");
            page.element("td", bits(utility.bitsBefore()) + " → " + bits(utility.bitsAfter()), "class", "figure");
            page.element("td", MicrodataFigures.percent(utility.kept()), "class", "figure");
            page.open("td");
            bar(page, utility.kept());
            page.close();
            page.close();
        }
        whole(page, utilities);
        page.close();
        page.close().close();
        page.close();
    }

    private static void whole(Page page, List<ColumnUtility> utilities) {
        double before =
                utilities.stream().mapToDouble(ColumnUtility::bitsBefore).sum();
        double after = utilities.stream().mapToDouble(ColumnUtility::bitsAfter).sum();
        double kept = before <= 0 ? 1 : Math.min(1, after / before);
        page.open("tr");
        page.label("th", "utility.whole", "scope", "row");
        page.open("td").close();
        page.element("td", bits(before) + " → " + bits(after), "class", "figure");
        page.element("td", MicrodataFigures.percent(kept), "class", "figure");
        page.open("td");
        bar(page, kept);
        page.close();
        page.close();
    }

    private static String bits(double bits) {
        return String.format(Locale.ROOT, "%.2f", bits);
    }
}
