package org.kanmon.review.report.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of at least one row on pages: its headings stand again at the top of each page, and a row that is longer than a page goes on on the next. */
final class PdfGrid {

    private static final float SIZE = 7.5f;
    private static final float LINE = 10.5f;
    private static final float PADDING = 2.5f;

    private final PdfPages pages;
    private final Typeface typeface;
    private final List<Column> columns;
    private final float[] widths;
    private final List<List<Cell>> rows;

    PdfGrid(PdfPages pages, Typeface typeface, Sheet sheet) {
        this.pages = pages;
        this.typeface = typeface;
        this.columns = sheet.columns();
        this.rows = sheet.rows();
        this.widths = new float[columns.size()];
        int wanted = columns.stream().mapToInt(Column::width).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = PdfPages.WIDTH * columns.get(i).width() / wanted;
        }
    }

    void write() throws IOException {
        List<List<String>> headings = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            headings.add(lines(columns.get(i).heading(), i));
        }
        pages.need(height(headings) + LINE * 2);
        head(headings);
        for (List<Cell> row : rows) {
            List<List<String>> lines = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                lines.add(lines(text(row.get(i)), i));
            }
            write(row, lines, headings);
        }
        pages.down(LINE);
    }

    private void head(List<List<String>> headings) throws IOException {
        int all = longest(headings);
        pages.shade(0, PdfPages.WIDTH, height(headings));
        for (int i = 0; i < widths.length; i++) {
            boolean figures = rows.get(0).get(i) instanceof Cell.Figure;
            slice(headings.get(i), 0, all, i, true, figures);
        }
        pages.down(height(headings));
        pages.rule();
    }

    private void write(List<Cell> row, List<List<String>> lines, List<List<String>> headings) throws IOException {
        int all = longest(lines);
        int done = 0;
        while (done < all) {
            int fitting = (int) ((pages.room() - 2 * PADDING) / LINE);
            boolean whole = all - done <= fitting;
            boolean couldBeWhole = height(lines) + height(headings) <= PdfPages.emptyPage();
            if (fitting < 1 || !whole && done == 0 && couldBeWhole) {
                pages.turn();
                head(headings);
                continue;
            }
            int now = Math.min(fitting, all - done);
            for (int i = 0; i < widths.length; i++) {
                slice(lines.get(i), done, done + now, i, false, row.get(i) instanceof Cell.Figure);
            }
            pages.down(now * LINE + 2 * PADDING);
            pages.rule();
            done += now;
        }
    }

    private void slice(List<String> lines, int from, int to, int column, boolean bold, boolean right)
            throws IOException {
        float x = PADDING;
        for (int i = 0; i < column; i++) {
            x += widths[i];
        }
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            float indent = right ? widths[column] - 2 * PADDING - typeface.width(lines.get(i)) * SIZE : 0;
            pages.text(lines.get(i), x + indent, PADDING + SIZE + (i - from) * LINE, SIZE, bold);
        }
    }

    private List<String> lines(String text, int column) {
        float room = widths[column] - 2 * PADDING;
        return Lines.of(typeface.printable(text), c -> typeface.width(c) * SIZE, room);
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Figure figure
                ? String.format(Locale.ROOT, "%,d", figure.value())
                : ((Cell.Words) cell).text();
    }

    private static float height(List<List<String>> lines) {
        return longest(lines) * LINE + 2 * PADDING;
    }

    private static int longest(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(1);
    }
}
