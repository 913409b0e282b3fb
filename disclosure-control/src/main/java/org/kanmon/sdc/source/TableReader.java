package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.Collections;
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

    /** How many bytes a file may have at most; what is larger is refused, and need not be read into memory for that. */
    public static final int LARGEST_FILE = Limits.USUAL.bytes();

    /** Every table is compared with every other one, and protected together with those that it is linked with. */
    public static final int MOST_TABLES = 20;

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
        return read(fileName, bytes, List.of(layout), hierarchyFiles).get(0);
    }

    /**
     * Reads the tables of a file. What lies beside all of them in a workbook stands with the first one.
     *
     * @param layouts per table which column is what; at least one
     * @throws UnusableInput with every problem found in the first table that has any, or if there are too many tables, or a field is
     *     a figure of one table and belongs to another one, too
     */
    public List<SourceTable> read(
            String fileName, byte[] bytes, List<Layout> layouts, Function<String, Optional<byte[]>> hierarchyFiles)
            throws UnusableInput {
        Problems problems = new Problems(fileName);
        requireSize(bytes, problems);
        requireFew(layouts.size(), problems);
        List<OtherColumn> ofFile = new ArrayList<>();
        List<Optional<String>> names = layouts.stream().map(Layout::sheet).toList();
        List<Sheet> sheets = sheets(fileName, bytes, names, ofFile, problems);
        List<GatheredSource> read = new ArrayList<>();
        for (int t = 0; t < layouts.size(); t++) {
            read.add(read(sheets.get(t), layouts.get(t), hierarchyFiles, new Problems(fileName)));
        }
        List<Sheet> around = SharedSheets.around(read, problems);
        List<List<String>> computed = ComputedLabels.of(read, bytes, problems);
        List<SourceTable> tables = new ArrayList<>();
        for (int t = 0; t < read.size(); t++) {
            GatheredSource table = read.get(t);
            List<OtherColumn> beside = new ArrayList<>(table.others(around.get(t)));
            beside.addAll(t == 0 ? ofFile : List.of());
            tables.add(table.source(beside, around.get(t), computed.get(t), fileName, bytes));
        }
        return tables;
    }

    /**
     * Reads tables that lie on one sheet of a file, and nothing beside them: so are layouts tried that may not fit.
     *
     * @param sheet one of the file's {@link #sheets(String, byte[])}
     * @param layouts per table which column is what, without hierarchy files
     * @throws UnusableInput with every problem found in the first table that has any, or if the tables overlap
     */
    public void tryOn(Sheet sheet, String fileName, List<Layout> layouts) throws UnusableInput {
        Problems problems = new Problems(fileName);
        List<GatheredSource> read = new ArrayList<>();
        for (Layout layout : layouts) {
            read.add(read(sheet, layout, name -> Optional.empty(), new Problems(fileName)));
        }
        SharedSheets.around(read, problems);
    }

    private GatheredSource read(
            Sheet sheet, Layout layout, Function<String, Optional<byte[]>> hierarchyFiles, Problems problems)
            throws UnusableInput {
        String mark = mark(layout, sheet, problems);
        List<Optional<HierarchyFile>> hierarchies = hierarchies(layout, hierarchyFiles, problems);
        GatheredRows rows = rows(layout.extent().of(sheet, layout.orientation()), layout, problems);
        Table table = new GatheredTable(codeLists, layout, hierarchies).build(rows, problems);
        return new GatheredSource(sheet, layout, rows, table, mark);
    }

    private static void requireFew(int tables, Problems problems) throws UnusableInput {
        if (tables > MOST_TABLES) {
            throw problems.fatal("tables-too-many", 0, 0, Integer.toString(tables), Integer.toString(MOST_TABLES));
        }
    }

    /**
     * The sheets of a file that its readers see, for whoever wants to know what lies in it before it is read; at least one.
     *
     * @throws UnusableInput if it is too large, or neither a text nor a workbook that is read, or has too many sheets
     */
    public List<Sheet> sheets(String fileName, byte[] bytes) throws UnusableInput {
        Problems problems = new Problems(fileName);
        requireSize(bytes, problems);
        List<Sheet> sheets = isWorkbook(bytes)
                ? WorkbookFile.visible(bytes, problems)
                : List.of(CsvSheet.of(EncodedText.of(fileName, bytes), limits));
        problems.throwIfAny();
        return sheets;
    }

    /** Whether nothing is counted in a sheet: it holds notes, or a list of codes. */
    public static boolean isPlain(Sheet sheet) {
        return !SheetWords.mayCount(sheet);
    }

    /** The first of the file's {@link #sheets(String, byte[])}. */
    public Sheet sheet(String fileName, byte[] bytes) throws UnusableInput {
        return sheets(fileName, bytes).get(0);
    }

    private void requireSize(byte[] bytes, Problems problems) throws UnusableInput {
        if (bytes.length > limits.bytes()) {
            throw problems.fatal("file-too-large", 0, 0, Integer.toString(limits.bytes()));
        }
    }

    private List<Sheet> sheets(
            String fileName, byte[] bytes, List<Optional<String>> names, List<OtherColumn> beside, Problems problems)
            throws UnusableInput {
        if (isWorkbook(bytes)) {
            return WorkbookFile.named(bytes, names, beside, problems);
        }
        return Collections.nCopies(names.size(), CsvSheet.of(EncodedText.of(fileName, bytes), limits));
    }

    private static boolean isWorkbook(byte[] bytes) {
        return ForeignFormat.isXlsx(bytes) || ForeignFormat.isXls(bytes);
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
