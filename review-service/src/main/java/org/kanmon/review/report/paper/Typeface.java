package org.kanmon.review.report.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of one document: how wide texts are, and what stands for characters that it does not have. */
final class Typeface {

    private static final float UNITS = 1000;

    /** Kept here, because loggers that nobody holds lose their level: variants of characters, which nobody asks for, are no news. */
    private static final Logger QUIET = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        QUIET.setLevel(Level.SEVERE);
    }

    private final PDType0Font font;
    private final CmapLookup characters;
    private final Map<Integer, Float> widths = new HashMap<>();

    Typeface(PDDocument document, PaperFont from) throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(from.bytes()));
        // Ligatures would be one glyph for several letters, and the text could not be searched.
        parsed.setEnableGsub(false);
        this.characters = parsed.getUnicodeCmapLookup();
        this.font = PDType0Font.load(document, parsed, true);
    }

    PDType0Font font() {
        return font;
    }

    /** The text with {@code [U+2400]} and the like for characters that the font does not have. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (characters.getGlyphId(c) != 0) {
                printable.appendCodePoint(c);
            } else {
                printable.append(String.format(Locale.ROOT, "[U+%04X]", c));
            }
        });
        return printable.toString();
    }

    /** The width of a printable character at size 1. */
    float width(int character) {
        return widths.computeIfAbsent(character, c -> {
            try {
                return font.getStringWidth(Character.toString(c)) / UNITS;
            } catch (IOException e) {
                throw new UncheckedIOException("reading a font from memory failed", e);
            }
        });
    }

    /** The width of a printable text at size 1. */
    float width(String text) {
        return (float) text.codePoints().mapToDouble(this::width).sum();
    }
}
