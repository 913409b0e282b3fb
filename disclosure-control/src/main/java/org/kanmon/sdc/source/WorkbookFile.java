package org.kanmon.sdc.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds a workbook's sheets with tables, and what else in the workbook would be published with it. */
final class WorkbookFile {

    /** Parts of a package in which figures may lie that no sheet shows. */
    private static final List<String> CARRIERS = List.of(
            "xl/pivotcache/",
            "xl/externallinks/",
            "xl/embeddings/",
            "xl/comments",
            "xl/threadedcomments/",
            "xl/model/",
            "customxml/",
            "xl/revisions/",
            "xl/vbaproject");

    /** All fields of a sheet of the old binary form: 65,536 rows of 256. */
    private static final int LARGEST_AREA = 1 << 24;

    private static final String FORMULAS = "formulas, page headers and footers";

    private WorkbookFile() {}

    /** The sheets that a reader of the workbook sees, as far as something stands in them; the first one in any case. */
    static List<Sheet> visible(byte[] bytes, Problems problems) throws UnusableInput {
        List<Sheet> visible = new ArrayList<>();
        for (OpenSheet sheet : sheets(bytes, problems)) {
            if (!sheet.hidden && (visible.isEmpty() || sheet.hasContent())) {
                visible.add(notTooWide(sheet.read(), problems));
            }
        }
        return visible.isEmpty() ? List.of(sheets(bytes, problems).get(0).read()) : visible;
    }

    /**
     * The sheets of these names; an empty name stands for the first one that is not hidden.
     *
     * @param beside takes what nobody looks into: other sheets with content, and parts that can carry figures
     */
    static List<Sheet> named(byte[] bytes, List<Optional<String>> names, List<OtherColumn> beside, Problems problems)
            throws UnusableInput {
        List<OpenSheet> sheets = sheets(bytes, problems);
        int visible = IntStream.range(0, sheets.size())
                .filter(sheet -> !sheets.get(sheet).hidden)
                .findFirst()
                .orElse(0);
        List<String> all = sheets.stream().map(sheet -> sheet.name).toList();
        Map<Integer, Sheet> read = new HashMap<>();
        List<Sheet> found = new ArrayList<>();
        for (Optional<String> name : names) {
            int chosen = chosen(all, name, visible, problems);
            if (!read.containsKey(chosen)) {
                read.put(chosen, notTooWide(sheets.get(chosen).read(), problems));
            }
            found.add(read.get(chosen));
        }
        for (int other = 0; other < sheets.size(); other++) {
            if (!read.containsKey(other) && sheets.get(other).hasContent()) {
                beside.add(unread(sheets.get(other), problems));
            }
        }
        if (!ForeignFormat.isXls(bytes)) {
            PackageParts parts = Xlsx.open(bytes, problems).parts();
            CARRIERS.stream().filter(parts::hasAny).forEach(carrier -> beside.add(new OtherColumn(carrier, 0, true)));
        }
        if (read.values().stream().anyMatch(sheet -> ((WorkbookSheet) sheet).isTelling())) {
            beside.add(new OtherColumn(FORMULAS, 0, true));
        }
        return found;
    }

    /** One filled field in the farthest corner makes a table of a few rows look like one of thousands of millions of fields. */
    private static Sheet notTooWide(Sheet sheet, Problems problems) throws UnusableInput {
        if ((long) sheet.rows() * sheet.columns() > LARGEST_AREA) {
            String last = FieldName.of(sheet.rows(), sheet.columns());
            throw problems.fatal(
                    "sheet-too-wide", 0, 0, Spelling.shown(sheet.name()), last, Integer.toString(LARGEST_AREA));
        }
        return sheet;
    }

    /** A hidden sheet is not looked into: what it holds shows nowhere. */
    private static OtherColumn unread(OpenSheet sheet, Problems problems) throws UnusableInput {
        boolean figures = sheet.hidden || SheetWords.mayCount(notTooWide(sheet.read(), problems));
        return new OtherColumn(sheet.name, OtherColumn.WHOLE_SHEET, figures);
    }

    private static List<OpenSheet> sheets(byte[] bytes, Problems problems) throws UnusableInput {
        if (ForeignFormat.isXls(bytes)) {
            return Xls.sheets(bytes, problems).stream()
                    .map(sheet -> new OpenSheet(sheet.name(), false, sheet.rows() > 0, () -> sheet))
                    .toList();
        }
        Xlsx book = Xlsx.open(bytes, problems);
        return book.sheets().stream()
                .map(part -> new OpenSheet(part.name(), part.hidden(), hasContent(book, part), () -> book.sheet(part)))
                .toList();
    }

    /** Whether a field of the sheet has a value or a text, judged without reading it. */
    private static boolean hasContent(Xlsx book, Xlsx.SheetPart sheet) {
        return book.parts()
                .find(sheet.part())
                .map(part -> new String(part, StandardCharsets.ISO_8859_1))
                .filter(part -> part.contains("v>") || part.contains("t>") || part.contains("\0"))
                .isPresent();
    }

    private interface Reading {
        WorkbookSheet read() throws UnusableInput;
    }

    private record OpenSheet(String name, boolean hidden, boolean hasContent, Reading reading) {

        WorkbookSheet read() throws UnusableInput {
            return reading.read();
        }
    }

    private static int chosen(List<String> names, Optional<String> wanted, int usual, Problems problems)
            throws UnusableInput {
        if (wanted.isEmpty()) {
            return usual;
        }
        String folded = Spelling.folded(wanted.get());
        for (int sheet = 0; sheet < names.size(); sheet++) {
            if (Spelling.folded(names.get(sheet)).equals(folded)) {
                return sheet;
            }
        }
        throw problems.fatal("sheet-missing", 0, 0, Spelling.shown(wanted.get()), Spelling.shown(names));
    }
}
