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
            return sheets.get(chosen);
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
