package org.kanmon.sdc.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds a workbook's sheet with the table, and what else in the workbook would be published with it. */
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

    /**
     * The sheet of a name, or the first one that is not hidden.
     *
     * @param beside takes what nobody looks into: other sheets with content, and parts that can carry figures
     */
    static Sheet sheet(byte[] bytes, Optional<String> name, List<OtherColumn> beside, Problems problems)
            throws UnusableInput {
        if (ForeignFormat.isXls(bytes)) {
            List<WorkbookSheet> sheets = Xls.sheets(bytes, problems);
            int chosen = chosen(sheets.stream().map(Sheet::name).toList(), name, 0, problems);
            IntStream.range(0, sheets.size())
                    .filter(other -> other != chosen && sheets.get(other).rows() > 0)
                    .forEach(other ->
                            beside.add(new OtherColumn(sheets.get(other).name(), 0, true)));
            return notTooWide(sheets.get(chosen), problems);
        }
        Xlsx book = Xlsx.open(bytes, problems);
        List<Xlsx.SheetPart> sheets = book.sheets();
        int visible = IntStream.range(0, sheets.size())
                .filter(sheet -> !sheets.get(sheet).hidden())
                .findFirst()
                .orElse(0);
        int chosen = chosen(sheets.stream().map(Xlsx.SheetPart::name).toList(), name, visible, problems);
        for (int other = 0; other < sheets.size(); other++) {
            if (other != chosen && hasContent(book, sheets.get(other))) {
                beside.add(new OtherColumn(sheets.get(other).name(), 0, true));
            }
        }
        CARRIERS.stream()
                .filter(book.parts()::hasAny)
                .forEach(carrier -> beside.add(new OtherColumn(carrier, 0, true)));
        WorkbookSheet sheet = book.sheet(sheets.get(chosen));
        if (sheet.isTelling()) {
            beside.add(new OtherColumn(FORMULAS, 0, true));
        }
        return notTooWide(sheet, problems);
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

    /** Whether a field of the sheet has a value or a text, judged without reading it. */
    private static boolean hasContent(Xlsx book, Xlsx.SheetPart sheet) {
        return book.parts()
                .find(sheet.part())
                .map(part -> new String(part, StandardCharsets.ISO_8859_1))
                .filter(part -> part.contains("v>") || part.contains("t>") || part.contains("\0"))
                .isPresent();
    }
}
