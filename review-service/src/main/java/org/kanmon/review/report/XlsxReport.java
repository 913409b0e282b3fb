package org.kanmon.review.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.paper.Book;
import org.kanmon.review.report.paper.XlsxWriter;

/**
 * Writes {@code report.xlsx} for the committee: decision, findings, their cells, hidden cells, criteria in force, changes and
 * remedies, a sheet each. Like the page, it travels with the masked file and holds no figure that is hidden. The same review
 * makes the same bytes.
 */
public final class XlsxReport {

    private final SheetText text;

    /** @param messages the language */
    public XlsxReport(FindingMessages messages) {
        this.text = new SheetText(messages);
    }

    /** Writes the workbook; the stream stays open. */
    public void write(Review review, OutputStream out) throws IOException {
        Book book = new Book(
                text.shared("report.title"),
                Visible.line(review.submission().fileName()),
                review.submission().asOf(),
                List.of(
                        DecisionSheet.of(review, text),
                        FindingsSheet.of(review, text),
                        FindingCellsSheet.of(review, text),
                        new HiddenCellsSheet(review, text).withReasons(),
                        CriteriaSheet.of(review, text),
                        ChangesSheet.of(review, text),
                        RemediesSheet.of(review, text)));
        XlsxWriter.write(book, out);
    }
}
