package org.kanmon.review.report.paper;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Pages of A4 that are filled from the top; lengths are in points. */
final class PdfPages {

    static final float MARGIN = 45;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN - 12;
    private static final float BOTTOM = MARGIN + 12;
    private static final float SMALL = 7.5f;
    private static final float BOLD_STROKE = 0.03f;
    private static final Color SHADE = new Color(0xE4, 0xE8, 0xEC);
    private static final Color RULE = new Color(0x9A, 0xA4, 0xAE);

    private final PDDocument document;
    private final Typeface typeface;
    private PDPageContentStream content;
    private PDPage page;
    private float y;

    PdfPages(PDDocument document, Typeface typeface) throws IOException {
        this.document = document;
        this.typeface = typeface;
        turn();
    }

    /** Begins a new page. */
    void turn() throws IOException {
        finishPage();
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        y = TOP;
    }

    /** Begins a new page unless so much room is left. */
    void need(float height) throws IOException {
        if (room() < height) {
            turn();
        }
    }

    float room() {
        return y - BOTTOM;
    }

    /** The room on a page with nothing on it. */
    static float emptyPage() {
        return TOP - BOTTOM;
    }

    /** The page that is being filled. */
    PDPage page() {
        return page;
    }

    /** How far up the page the next thing stands. */
    float y() {
        return y;
    }

    void down(float height) {
        y -= height;
    }

    /**
     * Writes one line, of which {@code below} is how far the foot of its letters stands below the place reached.
     *
     * @param x from the left margin
     * @param text printable
     */
    void text(String text, float x, float below, float size, boolean bold) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(typeface.font(), size);
        content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setLineWidth(bold ? size * BOLD_STROKE : 0);
        content.newLineAtOffset(MARGIN + x, y - below);
        content.showText(text);
        content.endText();
    }

    /** A shaded area from the place reached downwards. */
    void shade(float x, float width, float height) throws IOException {
        content.setNonStrokingColor(SHADE);
        content.addRect(MARGIN + x, y - height, width, height);
        content.fill();
        content.setNonStrokingColor(Color.BLACK);
    }

    /** A thin line across, at the place reached. */
    void rule() throws IOException {
        content.setStrokingColor(RULE);
        content.setLineWidth(0.4f);
        content.moveTo(MARGIN, y);
        content.lineTo(MARGIN + WIDTH, y);
        content.stroke();
        content.setStrokingColor(Color.BLACK);
    }

    /** Ends the last page and gives every page its head and its number. */
    void finish(String head) throws IOException {
        finishPage();
        int total = document.getNumberOfPages();
        String shortened = Lines.of(head, c -> typeface.width(c) * SMALL, WIDTH).get(0);
        for (int number = 1; number <= total; number++) {
            page = document.getPage(number - 1);
            content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
            y = PDRectangle.A4.getHeight() - MARGIN;
            text(shortened, 0, 0, SMALL, false);
            String numbered = number + " / " + total;
            y = MARGIN;
            text(numbered, (WIDTH - typeface.width(numbered) * SMALL) / 2, 0, SMALL, false);
            content.close();
        }
    }

    private void finishPage() throws IOException {
        if (content != null) {
            content.close();
        }
    }
}
