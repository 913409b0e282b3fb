package org.kanmon.review.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.paper.Block;
import org.kanmon.review.report.paper.Block.Facts;
import org.kanmon.review.report.paper.Block.Grid;
import org.kanmon.review.report.paper.Block.Heading;
import org.kanmon.review.report.paper.Block.Paragraph;
import org.kanmon.review.report.paper.Leaflet;
import org.kanmon.review.report.paper.PaperFont;
import org.kanmon.review.report.paper.PdfWriter;

/**
 * Writes {@code report.pdf} for printing and filing: decision, findings, hidden cells, changes, remedies and criteria in force. Like
 * the page, it travels with the masked file and holds no figure that is hidden. The same review makes the same bytes with the same
 * font.
 */
public final class PdfReport {

    /** How many hidden cells are listed on paper. */
    private static final int MOST_HIDDEN = 500;

    private final SheetText text;
    private final PaperFont font;

    private PdfReport(FindingMessages messages, PaperFont font) {
        this.text = new SheetText(messages);
        this.font = font;
    }

    /**
     * A report in the language of the messages, or nothing where the machine has no Japanese font.
     *
     * @throws IOException if the font that the settings name cannot be read
     */
    public static Optional<PdfReport> in(FindingMessages messages) throws IOException {
        return PaperFont.find().map(font -> new PdfReport(messages, font));
    }

    /** Writes the report; the stream stays open. */
    public void write(Review review, OutputStream out) throws IOException {
        List<Block> blocks = new ArrayList<>();
        decision(review, blocks);
        PrintedFindings.add(review, text, blocks);
        hidden(review, blocks);
        section("sheet.remedies", blocks);
        blocks.add(new Grid(RemediesSheet.of(review, text)));
        section("sheet.criteria", blocks);
        blocks.add(new Grid(CriteriaSheet.inShort(review, text)));
        blocks.add(new Paragraph(text.shared("footer"), false));
        String subject = Visible.line(review.submission().fileName());
        PdfWriter.write(
                new Leaflet(
                        text.shared("report.title"),
                        subject,
                        text.messages().labels().language(),
                        review.digests() + subject + review.submission().asOf(),
                        blocks),
                font,
                out);
    }

    private void decision(Review review, List<Block> blocks) {
        String date = text.messages().dates().withEra(review.submission().asOf());
        blocks.add(new Paragraph(text.own("page.made", Map.of("date", date)), false));
        section("sheet.decision", blocks);
        blocks.add(new Facts(DecisionFacts.decision(review, text)));
        blocks.add(new Paragraph(text.shared("decision.person"), true));
        section("page.basis", blocks);
        blocks.add(new Facts(DecisionFacts.basis(review, text)));
        blocks.add(new Paragraph(text.shared("basis.digests"), false));
    }

    private void hidden(Review review, List<Block> blocks) {
        section("sheet.hidden", blocks);
        blocks.add(new Facts(DecisionFacts.protection(review, text)));
        int exposed = review.repair().exposed();
        if (review.repair().log().size() > 0) {
            String key = exposed > 0 ? "protection.exposed.some" : "protection.exposed.none";
            blocks.add(new Paragraph(text.shared(key, Map.of("exposed", Figures.grouped(exposed))), exposed > 0));
        }
        blocks.add(new Grid(new HiddenCellsSheet(review, text).inShort(MOST_HIDDEN)));
        section("sheet.changes", blocks);
        ChangesSheet.notes(review, text).forEach(note -> blocks.add(new Paragraph(note, false)));
    }

    private void section(String key, List<Block> blocks) {
        blocks.add(new Heading(1, text.own(key)));
    }
}
