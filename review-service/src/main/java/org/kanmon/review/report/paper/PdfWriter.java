package org.kanmon.review.report.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes a report as PDF (A4): its font is embedded as far as it is used, its text can be searched, its sections are bookmarks. The
 * same leaflet makes the same bytes with the same font.
 */
public final class PdfWriter {

    private static final float TITLE = 17;
    private static final float[] HEADINGS = {12.5f, 10};
    private static final float SIZE = 9;
    private static final float LINE = 13.5f;
    private static final float NAMES = 110;

    private final Typeface typeface;
    private final PdfPages pages;
    private final Bookmarks bookmarks;

    private PdfWriter(PDDocument document, PaperFont font) throws IOException {
        this.typeface = new Typeface(document, font);
        this.pages = new PdfPages(document, typeface);
        this.bookmarks = new Bookmarks(document);
    }

    /** Writes the report; the stream stays open. */
    public static void write(Leaflet leaflet, PaperFont font, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(leaflet, document);
            PdfWriter writer = new PdfWriter(document, font);
            writer.paragraph(leaflet.title(), TITLE, true);
            for (Block block : leaflet.blocks()) {
                writer.write(block);
            }
            writer.pages.finish(writer.typeface.printable(leaflet.title() + " – " + leaflet.subject()));
            document.save(out);
        }
    }

    private static void describe(Leaflet leaflet, PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(leaflet.title() + " – " + leaflet.subject());
        information.setSubject(leaflet.subject());
        information.setAuthor("Kanmon");
        information.setCreator("Kanmon");
        document.getDocumentCatalog().setLanguage(leaflet.language().toLanguageTag());
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.setDocumentId(identifier(leaflet.seed()));
    }

    private static long identifier(String seed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void write(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.text(), SIZE, paragraph.strong());
        } else if (block instanceof Block.Facts facts) {
            for (Block.Fact fact : facts.facts()) {
                fact(fact);
            }
            pages.down(LINE / 2);
        } else if (block instanceof Block.Grid grid) {
            for (String note : grid.sheet().notes()) {
                paragraph(note, SIZE, false);
            }
            if (!grid.sheet().rows().isEmpty()) {
                pages.down(LINE / 3);
                new PdfGrid(pages, typeface, grid.sheet()).write();
            }
        }
    }

    private void heading(Block.Heading heading) throws IOException {
        float size = HEADINGS[heading.level() - 1];
        pages.need(size * 2 + LINE * 4);
        pages.down(size * 0.7f);
        bookmarks.add(heading, pages);
        paragraph(heading.text(), size, true);
        pages.down(size * 0.2f);
    }

    private void paragraph(String text, float size, boolean bold) throws IOException {
        lines(lines(text, size, PdfPages.WIDTH), 0, size, bold);
    }

    private void fact(Block.Fact fact) throws IOException {
        List<String> name = lines(fact.name(), SIZE, NAMES - SIZE);
        List<String> value = lines(fact.value(), SIZE, PdfPages.WIDTH - NAMES);
        int rows = Math.max(name.size(), value.size());
        for (int i = 0; i < rows; i++) {
            pages.need(LINE);
            pages.text(i < name.size() ? name.get(i) : "", 0, SIZE, SIZE, true);
            pages.text(i < value.size() ? value.get(i) : "", NAMES, SIZE, SIZE, false);
            pages.down(LINE);
        }
    }

    private void lines(List<String> lines, float x, float size, boolean bold) throws IOException {
        float height = LINE * size / SIZE;
        for (String line : lines) {
            pages.need(height);
            pages.text(line, x, size, size, bold);
            pages.down(height);
        }
    }

    private List<String> lines(String text, float size, float room) {
        return Lines.of(typeface.printable(text), c -> typeface.width(c) * size, room);
    }
}
