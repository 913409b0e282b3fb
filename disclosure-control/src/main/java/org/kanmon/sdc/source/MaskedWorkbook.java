package org.kanmon.sdc.source;

import java.io.OutputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.kanmon.sdc.tables.model.Table;

/**
 * Writes an XLSX workbook again with some fields replaced. Fields, styles, widths and merged areas of its visible sheets stay
 * as they came. Of all else only what is known to carry no figures is taken over; so comments, charts, pivot tables, hidden
 * sheets, names, properties, earlier versions, and whatever else a package may hold are gone.
 */
final class MaskedWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TEXTS = "sharedStrings.xml";
    private static final String STYLES = "styles.xml";
    private static final String THEME = "theme/theme1.xml";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Xlsx book;
    private final Problems problems;
    private final PackageWriter packed = new PackageWriter();
    private int parts;
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final BitSet usedTexts = new BitSet();

    private MaskedWorkbook(Xlsx book, Problems problems) {
        this.book = book;
        this.problems = problems;
    }

    /**
     * The workbook with fields of its tables replaced. Sheets in which something may be counted, and that nobody has looked into, are
     * left out.
     *
     * @param sources the tables of the workbook that were read
     * @param edits per table by the {@link EditedFile#place places} of the fields to replace what to put there
     */
    static byte[] write(List<SourceTable> sources, List<Map<Long, String>> edits) throws UnusableInput {
        SourceTable first = sources.get(0);
        Problems problems = new Problems(first.fileName());
        MaskedWorkbook masked = new MaskedWorkbook(Xlsx.open(first.bytes(), problems), problems);
        return masked.writeSheets(sources, edits);
    }

    private byte[] writeSheets(List<SourceTable> sources, List<Map<Long, String>> edits) throws UnusableInput {
        Map<String, Map<Long, String>> replaced = new HashMap<>();
        for (int t = 0; t < sources.size(); t++) {
            replaced.computeIfAbsent(sources.get(t).sheet().name(), name -> new HashMap<>())
                    .putAll(edits.get(t));
        }
        Set<String> unread = sources.get(0).otherColumns().stream()
                .filter(other -> other.column() == OtherColumn.WHOLE_SHEET && other.figures())
                .map(OtherColumn::name)
                .collect(Collectors.toSet());
        List<Xlsx.SheetPart> kept = book.sheets().stream()
                .filter(sheet ->
                        replaced.containsKey(sheet.name()) || !sheet.hidden() && !unread.contains(sheet.name()))
                .toList();
        revealing(sources, kept, edits).forEach((sheet, places) -> {
            String mark = mark(sources, sheet);
            Map<Long, String> ofSheet = replaced.computeIfAbsent(sheet, name -> new HashMap<>());
            places.removeIf(place -> isLabel(sources, sheet, (int) (place >> Integer.SIZE), (int) (long) place));
            places.forEach(place -> ofSheet.putIfAbsent(place, mark));
        });
        writeFrame(listed(kept));
        for (int i = 0; i < kept.size(); i++) {
            Xlsx.SheetPart sheet = kept.get(i);
            Map<Long, String> ofSheet = replaced.getOrDefault(sheet.name(), Map.of());
            byte[] part = bytes(sheet.part());
            OutputStream to = packed.begin("xl/" + sheetName(i));
            book.read(sheet.part(), () -> SheetCopy.write(part, ofSheet, usedTexts, to));
        }
        writeShared();
        return packed.bytes();
    }

    private static String sheetName(int number) {
        return "worksheets/sheet" + (number + 1) + ".xml";
    }

    /** Announces the parts that will be written, and lists the sheets. */
    private String listed(List<Xlsx.SheetPart> kept) throws UnusableInput {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < kept.size(); i++) {
            announce(sheetName(i), "worksheet", TYPE + "worksheet+xml");
            sheets.append("<sheet name=\"")
                    .append(escaped(kept.get(i).name()))
                    .append("\" sheetId=\"")
                    .append(i + 1);
            sheets.append("\" r:id=\"rId").append(i + 1).append("\"/>");
        }
        if (!book.target("/sharedStrings").isEmpty()) {
            announce(TEXTS, "sharedStrings", TYPE + "sharedStrings+xml");
        }
        if (!book.target("/styles").isEmpty()) {
            announce(STYLES, "styles", TYPE + "styles+xml");
        }
        if (!book.target("/theme").isEmpty()) {
            announce(THEME, "theme", "application/vnd.openxmlformats-officedocument.theme+xml");
        }
        return sheets.toString();
    }

    private static boolean isLabel(List<SourceTable> sources, String sheet, int row, int column) {
        return sources.stream().anyMatch(source -> source.sheet().name().equals(sheet) && source.isLabel(row, column));
    }

    private static String mark(List<SourceTable> sources, String sheet) {
        return sources.stream()
                .filter(source -> source.sheet().name().equals(sheet))
                .findFirst()
                .orElse(sources.get(0))
                .mark();
    }

    private Map<String, Set<Long>> revealing(
            List<SourceTable> sources, List<Xlsx.SheetPart> kept, List<Map<Long, String>> edits) throws UnusableInput {
        Map<String, Set<Long>> figures = new HashMap<>();
        Map<String, Set<Long>> hidden = new HashMap<>();
        for (int t = 0; t < sources.size(); t++) {
            Table table = sources.get(t).table();
            String sheet = sources.get(t).sheet().name();
            Set<Long> hiddenHere = hidden.computeIfAbsent(sheet, name -> new HashSet<>());
            Set<Long> figuresHere = figures.computeIfAbsent(sheet, name -> new HashSet<>());
            hiddenHere.addAll(edits.get(t).keySet());
            for (int cell = 0; cell < table.cells(); cell++) {
                long place = EditedFile.place(table, cell);
                figuresHere.add(place);
                if (table.isHidden(cell)) {
                    hiddenHere.add(place);
                }
            }
        }
        RevealingFormulas formulas = new RevealingFormulas();
        for (Xlsx.SheetPart sheet : kept) {
            byte[] part = bytes(sheet.part());
            Set<Long> figuresHere = figures.getOrDefault(sheet.name(), Set.of());
            book.read(sheet.part(), () -> formulas.add(sheet.name(), part, figuresHere));
        }
        return formulas.find(hidden);
    }

    private void writeShared() throws UnusableInput {
        String texts = book.target("/sharedStrings");
        if (!texts.isEmpty()) {
            byte[] part = bytes(texts);
            OutputStream to = packed.begin("xl/" + TEXTS);
            book.read(texts, () -> copyTexts(part, to));
        }
        writePlain(book.target("/styles"), STYLES);
        writePlain(book.target("/theme"), THEME);
    }

    private void writePlain(String part, String name) throws UnusableInput {
        if (!part.isEmpty()) {
            byte[] bytes = bytes(part);
            OutputStream to = packed.begin("xl/" + name);
            book.read(part, () -> plainCopy(bytes, to));
        }
    }

    private byte[] bytes(String part) throws UnusableInput {
        return book.parts().find(part).orElseThrow(() -> problems.fatal("workbook-broken", 0, 0, Spelling.shown(part)));
    }

    /** Texts that no field shows any longer are gone; their numbers stay, because other fields count on them. */
    private void copyTexts(byte[] part, OutputStream to) throws XMLStreamException {
        PartCopy copy = new PartCopy(part, to);
        PartReader in = copy.in();
        int number = 0;
        while (in.next()) {
            if (!in.starts("si")) {
                if (in.depth() == 1 && in.xml().isStartElement()) {
                    copy.start();
                } else {
                    copy.here();
                }
            } else if (usedTexts.get(number++)) {
                copy.element();
            } else {
                copy.start();
                copy.child("t");
                copy.end();
                in.content();
                copy.end();
            }
        }
        copy.close();
    }

    private static void plainCopy(byte[] part, OutputStream to) throws XMLStreamException {
        PartCopy copy = new PartCopy(part, to);
        while (copy.in().next()) {
            copy.here();
        }
        copy.close();
    }

    private void announce(String name, String relation, String type) {
        parts++;
        types.append("<Override PartName=\"/xl/")
                .append(name)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>");
        relations
                .append("<Relationship Id=\"rId")
                .append(parts)
                .append("\" Type=\"")
                .append(RELATIONS);
        relations
                .append('/')
                .append(relation)
                .append("\" Target=\"")
                .append(name)
                .append("\"/>");
    }

    private void writeFrame(String sheets) {
        packed.add(
                "[Content_Types].xml",
                DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>" + types
                        + "</Types>");
        packed.add(
                "_rels/.rels",
                DECLARATION + "<Relationships xmlns=\"" + PACKAGE
                        + "relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        String properties = book.countsFrom1904() ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>";
        packed.add(
                "xl/workbook.xml",
                DECLARATION + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties
                        + "<sheets>" + sheets + "</sheets></workbook>");
        packed.add(
                "xl/_rels/workbook.xml.rels",
                DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations
                        + "</Relationships>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
