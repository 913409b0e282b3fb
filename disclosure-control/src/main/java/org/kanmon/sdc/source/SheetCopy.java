package org.kanmon.sdc.source;

import java.io.OutputStream;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Copies a sheet with some fields replaced. No formula stays: where it showed a figure that may be shown the figure stays in
 * its place, because a program that computes it anew would take a hidden figure for nothing. Nor does anything stay that could
 * carry a hidden figure: validations, filters, conditions, hyperlinks, and references to drawings and comments.
 */
final class SheetCopy {

    private static final Set<String> KEPT = Set.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "mergeCells",
            "phoneticPr",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "rowBreaks",
            "colBreaks");

    private final PartCopy copy;
    private final Map<Long, String> edits;
    private final BitSet usedTexts;
    private int row;
    private int column;

    private SheetCopy(PartCopy copy, Map<Long, String> edits, BitSet usedTexts) {
        this.copy = copy;
        this.edits = edits;
        this.usedTexts = usedTexts;
    }

    /**
     * Writes the copy.
     *
     * @param edits by the {@link EditedFile#place place} of a field what to put there
     * @param usedTexts takes note of the shared texts that the copy refers to
     */
    static void write(byte[] part, Map<Long, String> edits, BitSet usedTexts, OutputStream to)
            throws XMLStreamException {
        SheetCopy sheet = new SheetCopy(new PartCopy(part, to), edits, usedTexts);
        sheet.copyAll();
        sheet.copy.close();
    }

    private void copyAll() throws XMLStreamException {
        PartReader in = copy.in();
        while (in.next()) {
            boolean starts = in.xml().isStartElement();
            if (starts && in.depth() == 2 && !KEPT.contains(in.xml().getLocalName())) {
                in.content();
            } else if (in.starts("c")) {
                copyField();
            } else if (!in.xml().isCharacters() || !in.xml().isWhiteSpace()) {
                // Blanks between elements mean nothing, and a hostile sheet may have more of them than memory holds
                // twice.
                if (in.starts("row")) {
                    row = in.attribute("r").map(Integer::parseInt).orElse(row + 1);
                    column = 0;
                }
                copy.here();
            }
        }
    }

    private void copyField() throws XMLStreamException {
        PartReader in = copy.in();
        column = in.attribute("r")
                .flatMap(FieldName::read)
                .map(FieldName::column)
                .orElse(column + 1);
        String type = in.attribute("t").orElse("n");
        String edit = edits.get(EditedFile.place(row, column));
        copy.start();
        copy.attribute("r", FieldName.of(row, column));
        if (in.attribute("s").isPresent()) {
            copy.attribute("s", in.attribute("s").get());
        }
        if (edit != null) {
            replace(type, edit);
        } else {
            if (!type.equals("n")) {
                copy.attribute("t", type);
            }
            copyContent(type);
        }
        copy.end();
    }

    private void copyContent(String type) throws XMLStreamException {
        PartReader in = copy.in();
        int outer = in.depth();
        while (in.depth() >= outer && in.next()) {
            if (in.starts("v")) {
                copy.child("v");
                String value = in.content();
                if (type.equals("s") && !value.isBlank()) {
                    usedTexts.set(Integer.parseInt(value.strip()));
                }
                copy.text(value);
                copy.end();
            } else if (in.starts("is")) {
                copy.element();
            } else if (in.xml().isStartElement()) {
                in.content();
            }
        }
    }

    /** A number takes the place of a number, and a text that of all else. */
    private void replace(String type, String with) throws XMLStreamException {
        boolean number = type.equals("n") && WholeNumber.read(with).isRead();
        if (number) {
            copy.child("v");
            copy.text(with);
            copy.end();
        } else {
            copy.attribute("t", "inlineStr");
            copy.child("is");
            copy.child("t");
            copy.text(with);
            copy.end();
            copy.end();
        }
        copy.in().content();
    }
}
