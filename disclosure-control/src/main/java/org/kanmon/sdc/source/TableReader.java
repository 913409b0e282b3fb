package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.Orientation;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

/**
 * Reads tables: CSV and TSV files (UTF-8 with or without byte order mark, or Windows-31J) and workbooks (XLSX, XLS) with a layout
 * that says which column or row is what. Rows are numbered as in the file, titles and header being counted, and empty lines, too.
 */
public final class TableReader {

    private final Map<DimensionKind, CodeList> codeLists;
    private final Limits limits;

    /**
     * @param codeLists what is known of codes that nest by themselves, by the kind of dimension that they occur in; a code
     *     that such a list does not have gets the level {@value Code#UNKNOWN_LEVEL}
     */
    public TableReader(Map<DimensionKind, CodeList> codeLists) {
        this(codeLists, Limits.USUAL);
    }

    TableReader(Map<DimensionKind, CodeList> codeLists, Limits limits) {
        this.codeLists = Map.copyOf(codeLists);
        this.limits = limits;
    }

    /**
     * Reads a table.
     *
     * @param fileName the file's name as its user knows it
     * @param bytes the whole file; kept, and not to be changed afterwards
     * @param layout which column is what
     * @param hierarchyFiles the bytes of a hierarchy file that the layout names, or empty if there is none of this name
     * @throws UnusableInput with every problem found; broken rows hide relations between rows, which are looked at last
     */
    public SourceTable read(
            String fileName, byte[] bytes, Layout layout, Function<String, Optional<byte[]>> hierarchyFiles)
            throws UnusableInput {
        Problems problems = new Problems(fileName);
        requireSize(bytes, problems);
        List<OtherColumn> beside = new ArrayList<>();
        Sheet sheet = sheet(fileName, bytes, layout.sheet(), beside, problems);
        String mark = mark(layout, sheet, problems);
        List<Optional<HierarchyFile>> hierarchies = hierarchies(layout, hierarchyFiles, problems);
        GatheredRows rows = rows(sheet, layout, problems);
        Table table = new GatheredTable(codeLists, layout, hierarchies).build(rows, problems);
        beside.addAll(0, NumbersBeside.judged(rows.others(), sheet, table));
        return new SourceTable(table, layout, beside, sheet, fileName, bytes, mark);
    }

    /**
     * The fields of a file, for whoever wants to know what lies in it before it is read: of a workbook those of its first sheet.
     *
     * @throws UnusableInput if it is too large, or neither a text nor a workbook that is read
     */
    public Sheet sheet(String fileName, byte[] bytes) throws UnusableInput {
        Problems problems = new Problems(fileName);
        requireSize(bytes, problems);
        Sheet sheet = sheet(fileName, bytes, Optional.empty(), new ArrayList<>(), problems);
        problems.throwIfAny();
        return sheet;
    }

    private void requireSize(byte[] bytes, Problems problems) throws UnusableInput {
        if (bytes.length > limits.bytes()) {
            throw problems.fatal("file-too-large", 0, 0, Integer.toString(limits.bytes()));
        }
    }

    private Sheet sheet(
            String fileName, byte[] bytes, Optional<String> name, List<OtherColumn> beside, Problems problems)
            throws UnusableInput {
        if (ForeignFormat.isXlsx(bytes) || ForeignFormat.isXls(bytes)) {
            return WorkbookFile.sheet(bytes, name, beside, problems);
        }
        return CsvSheet.of(EncodedText.of(fileName, bytes), limits);
    }

    private static String mark(Layout layout, Sheet sheet, Problems problems) {
        Optional<String> mark = layout.masks().stream()
                .filter(written -> !written.isBlank()
                        && (!(sheet instanceof CsvSheet csv) || csv.file().canWrite(written)))
                .findFirst();
        if (mark.isEmpty()) {
            problems.of("mask-not-encodable", Spelling.shown(layout.masks()));
        }
        return mark.orElse("");
    }

    private GatheredRows rows(Sheet sheet, Layout layout, Problems problems) throws UnusableInput {
        if (sheet.rows() == 0) {
            throw problems.fatal("file-empty", 0, 0);
        }
        Optional<RegionLabels> regions =
                Optional.ofNullable(codeLists.get(DimensionKind.REGION)).map(list -> new RegionLabels(sheet, list));
        return layout.orientation() == Orientation.TIDY
                ? TidyRows.of(sheet, layout, regions, limits, problems)
                : Crosstab.rows(sheet, layout, regions, limits, problems);
    }

    private static List<Optional<HierarchyFile>> hierarchies(
            Layout layout, Function<String, Optional<byte[]>> files, Problems problems) {
        List<Optional<HierarchyFile>> hierarchies = new ArrayList<>();
        for (DimensionColumn dimension : layout.dimensions()) {
            hierarchies.add(dimension.hierarchy().flatMap(name -> hierarchy(name, dimension, files, problems)));
        }
        return hierarchies;
    }

    private static Optional<HierarchyFile> hierarchy(
            String name, DimensionColumn dimension, Function<String, Optional<byte[]>> files, Problems problems) {
        Optional<byte[]> file = files.apply(name);
        if (file.isEmpty()) {
            problems.of("hierarchy-missing", Spelling.shown(name), Spelling.shown(dimension.column()));
            return Optional.empty();
        }
        try {
            return Optional.of(HierarchyFile.read(name, file.get()));
        } catch (UnusableInput e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }
}
