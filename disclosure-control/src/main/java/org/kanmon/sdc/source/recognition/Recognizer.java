package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kanmon.sdc.source.Area;
import org.kanmon.sdc.source.CodeList;
import org.kanmon.sdc.source.Extent;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.Layout.Orientation;
import org.kanmon.sdc.source.Line;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.Sheet;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.model.DimensionKind;

/**
 * Recognises a table by what stands in its sheet, where nobody says so in a layout: first where it lies, then which columns are
 * labels and which figures, then what labels and figures mean. Printed totals prove a reading: one under which they equal the
 * sums of their parts is right. Whatever is assumed is said, with its reason and how sure it is.
 */
public final class Recognizer {

    private static final Pattern PRICE = Pattern.compile("点数|薬価|単価|後発品区分|診療報酬点数");

    private static final String MICRODATA = "unrecognised-microdata";

    /** A sheet in more parts than this is scattered, not several tables: a file of so many tables would be refused anyway. */
    private static final int MOST_PARTS = 40;

    private final Fields fields;
    private final String fileName;
    private final Kinds kinds;
    private final List<Assumption> assumptions = new ArrayList<>();

    private Recognizer(Sheet sheet, String fileName, Map<DimensionKind, CodeList> codeLists) {
        this.fields = new Fields(sheet, Optional.ofNullable(codeLists.get(DimensionKind.REGION)));
        this.fileName = fileName;
        this.kinds = new Kinds(codeLists);
    }

    /**
     * Recognises the table of a sheet.
     *
     * @param fileName the file's name as its user knows it
     * @param codeLists what is known of codes, and of names, by the kind of dimension that they occur in
     * @throws UnusableInput if no table can be made out, with what was looked for and how to write a layout
     */
    public static Recognition recognise(Sheet sheet, String fileName, Map<DimensionKind, CodeList> codeLists)
            throws UnusableInput {
        return new Recognizer(sheet, fileName, codeLists).recognise();
    }

    /**
     * Recognises the tables of a sheet, which may lie side by side and below one another. A part of the sheet of which no table can
     * be made out is left for a person to look at.
     *
     * @return at least one, from above to below and from left to right
     * @throws UnusableInput as {@link #recognise(Sheet, String, Map)}, or if any part of the sheet lists people
     */
    public static List<Recognition> recogniseAll(Sheet sheet, String fileName, Map<DimensionKind, CodeList> codeLists)
            throws UnusableInput {
        Recognizer whole = new Recognizer(sheet, fileName, codeLists);
        List<Area> parts = SheetParts.of(whole.fields);
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            return List.of(whole.recognise());
        }
        PartSurroundings surroundings = new PartSurroundings(whole.fields, parts);
        List<Recognition> found = new ArrayList<>();
        int unread = 0;
        for (int part = 0; part < parts.size(); part++) {
            try {
                Recognizer ofPart = new Recognizer(surroundings.view(part), fileName, codeLists);
                found.add(ofPart.recognise().in(parts.get(part), sheet));
            } catch (UnusableInput unrecognised) {
                if (unrecognised.problems().get(0).code().equals(MICRODATA)) {
                    throw unrecognised;
                }
                unread = unread == 0 ? parts.get(part).firstRow() : unread;
            }
        }
        if (found.size() < 2) {
            return List.of(whole.recognise());
        }
        if (unread > 0) {
            found.set(0, found.get(0).leaving(unread));
        }
        return found;
    }

    private Recognition recognise() throws UnusableInput {
        Block block =
                new BlockFinder(fields).find().orElseThrow(() -> failure("unrecognised-no-table", Draft.general()));
        Roles roles = new Roles(fields, block);
        PersonRows people = new PersonRows(fields, block, roles);
        Optional<String> numbered = people.numberedBy();
        if (numbered.isPresent()) {
            throw failure(MICRODATA, numbered.get());
        }
        if (roles.figures().isEmpty()) {
            throw people.areListed()
                    ? failure("unrecognised-microdata", roles.header(block.firstColumn()))
                    : failure("unrecognised-no-figures", Draft.of(roles, kinds));
        }
        int firstFigure = firstFigure(roles);
        List<Integer> leading =
                roles.labels().stream().filter(column -> column < firstFigure).toList();
        if (roles.labels().isEmpty()) {
            throw unlabelled(block, roles);
        }
        Surroundings surroundings = new Surroundings(fields, block);
        int[] rows = rows(block, roles);
        Optional<Layout> tidy = tidy(block, roles, surroundings, rows);
        Layout layout;
        if (tidy.isPresent()) {
            layout = tidy.get();
        } else if (leading.isEmpty()) {
            throw unlabelled(block, roles);
        } else {
            layout = crosstab(block, roles, surroundings, rows, leading);
        }
        if (block.outside() > 0) {
            note("", "last-row: " + block.lastRow(), Reason.LEFT_OVER, "" + block.outside(), Certainty.GUESS);
        }
        assumptions.addAll(roles.doubts());
        return new Recognition(layout, assumptions);
    }

    /** The first column of figures that has labels before it, if any has. */
    private static int firstFigure(Roles roles) {
        List<Integer> figures = roles.figures();
        int firstLabel = roles.labels().isEmpty() ? 0 : roles.labels().get(0);
        return figures.stream()
                .filter(column -> column > firstLabel)
                .findFirst()
                .orElse(figures.get(0));
    }

    private UnusableInput failure(String code, String... arguments) {
        return new UnusableInput(Problem.of(code, fileName, arguments));
    }

    /** The rows with figures; headings and empty rows between them are left out. */
    private int[] rows(Block block, Roles roles) {
        return IntStream.rangeClosed(block.firstRow(), block.lastRow())
                .filter(row -> roles.figures().stream().anyMatch(column -> !fields.isBlank(row, column)))
                .toArray();
    }

    private Optional<Layout> tidy(Block block, Roles roles, Surroundings surroundings, int[] rows)
            throws UnusableInput {
        int header = block.firstRow() - 1;
        if (rows.length != notBlank(block) || !namesItself(header, block, roles)) {
            return Optional.empty();
        }
        int[] columns = roles.figures().stream().mapToInt(column -> column).toArray();
        Levels levels = new Levels(fields, block, columns);
        Axis names = Axis.read(fields, List.of(header), columns, false).get(0);
        boolean measures = columns.length == 1 || isMeasureRow(names);
        if (!measures || !levels.categories().stream().allMatch(axis -> axis.line() == header)) {
            return Optional.empty();
        }
        RowLabels labels = new RowLabels(fields, roles, kinds, rows, roles.labels());
        List<Axis> axes = Axis.read(fields, labels.columns(), rows, true);
        if (axes.stream().anyMatch(axis -> axis.blanks() > 0)) {
            return Optional.empty();
        }
        requireDistinct(axes, rows, block, roles);
        FigureGrid grid = new FigureGrid(fields, rows, columns);
        Measures found = Measures.columns(grid, surroundings, names.labels());
        noteForm(block, Orientation.TIDY, columns.length == 1 ? Reason.FIGURES : Reason.COLUMNS_ARE_MEASURES, names);
        Sums sums = new Sums(grid, axes, List.of(), found.additive(), found.isScaled());
        Dimensions dimensions = new Dimensions(kinds, surroundings.cumulative());
        for (int i = 0; i < axes.size(); i++) {
            String name = fields.text(header, labels.columns().get(i));
            dimensions.add(
                    axes.get(i),
                    Line.column(name),
                    name,
                    kinds.of(name, axes.get(i).labels()),
                    sums);
        }
        Extent extent = new Extent(header, last(block), 0, 0);
        new People(fields, block, surroundings)
                .shownBy(dimensions.found(), axes)
                .ifPresent(found::arePeople);
        return Optional.of(layout(Orientation.TIDY, extent, labels, dimensions, found, grid, sums, surroundings));
    }

    private int notBlank(Block block) {
        return (int) IntStream.rangeClosed(block.firstRow(), block.lastRow())
                .filter(row -> fields.filled(row) > 0)
                .count();
    }

    /** Whether the lowest header row gives every column with something in it a name of its own. */
    private boolean namesItself(int header, Block block, Roles roles) {
        Set<String> names = new HashSet<>();
        List<Integer> all = new ArrayList<>(roles.labels());
        all.addAll(roles.figures());
        return header >= block.headerRow()
                && all.stream()
                        .allMatch(column ->
                                !fields.isBlank(header, column) && names.add(Plain.of(fields.text(header, column))));
    }

    private boolean isMeasureRow(Axis names) {
        boolean categories =
                names.labels().stream().noneMatch(label -> Units.of(label).isPresent());
        return !categories && Levels.namesMeasures(names);
    }

    private Layout crosstab(Block block, Roles roles, Surroundings surroundings, int[] rows, List<Integer> leading)
            throws UnusableInput {
        int[] columns = columnsOfCrosstab(block, roles);
        RowLabels labels = new RowLabels(fields, roles, kinds, rows, leading);
        List<Axis> beside = Axis.read(fields, labels.columns(), rows, true);
        requireDistinct(beside, rows, block, roles);
        Levels levels = new Levels(fields, block, columns);
        JoinedLabels joined = new JoinedLabels(levels.categories());
        List<Axis> above = joined.axes();
        FigureGrid grid = new FigureGrid(fields, rows, columns);
        Measures measures = levels.measures().isPresent()
                ? Measures.labels(grid, surroundings, levels)
                : Measures.only(grid, surroundings, levels);
        List<Axis> distinct = new ArrayList<>(above);
        levels.measures().ifPresent(distinct::add);
        requireDistinct(distinct, columns, block, roles);
        noteForm(
                block,
                Orientation.CROSSTAB,
                Reason.COLUMNS_ARE_CATEGORIES,
                above.isEmpty() ? beside.get(0) : above.get(above.size() - 1));
        Sums sums = new Sums(grid, beside, above, measures.additive(), measures.isScaled());
        CrosstabNames names = new CrosstabNames(fields, block, kinds, surroundings, levels);
        Dimensions dimensions = new Dimensions(kinds, surroundings.cumulative());
        names.beside(beside);
        names.above(above, labels.columns());
        for (Axis axis : beside) {
            dimensions.add(axis, Line.rows(axis.line()), names.name(axis), names.kind(axis), sums);
        }
        for (Axis axis : above) {
            dimensions.add(axis, joined.line(axis), names.name(axis), names.kind(axis), sums);
        }
        int lastLabel = labels.columns().get(labels.columns().size() - 1);
        int first = columns[0] == lastLabel + 1 ? 0 : columns[0];
        int lastColumn = columns[columns.length - 1];
        Extent extent =
                new Extent(block.firstRow() - 1, last(block), first, lastColumn == fields.columns() ? 0 : lastColumn);
        List<Axis> axes = new ArrayList<>(beside);
        axes.addAll(above);
        new People(fields, block, surroundings)
                .shownBy(dimensions.found(), axes)
                .ifPresent(measures::arePeople);
        return layout(Orientation.CROSSTAB, extent, labels, dimensions, measures, grid, sums, surroundings);
    }

    /**
     * The columns of figures up to the first label column between them: from there on another table begins. What lies before the
     * labels, and prices before the counts, is no part of the table.
     */
    private int[] columnsOfCrosstab(Block block, Roles roles) {
        int first = firstFigure(roles);
        int end = roles.labels().stream()
                .filter(column -> column > first)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        int[] columns = roles.figures().stream()
                .mapToInt(column -> column)
                .filter(column -> column >= first && column < end)
                .toArray();
        if (roles.figures().stream().anyMatch(column -> column >= end)) {
            String header = roles.header(end);
            note(header, "last-column: " + (end - 1), Reason.LEFT_OVER, header, Certainty.GUESS);
        }
        int skipped = 0;
        while (skipped < columns.length - 2
                && PRICE.matcher(Plain.of(roles.header(columns[skipped]))).matches()) {
            skipped++;
        }
        int complete = skipped;
        while (complete < columns.length - 2 && !isComplete(block, columns, complete)) {
            complete++;
        }
        int from = isComplete(block, columns, complete) ? complete : skipped;
        if (from > 0 || first > roles.figures().get(0)) {
            String header = roles.header(roles.figures().get(0));
            note(header, "first-column: " + columns[from], Reason.LEFT_OVER, header, Certainty.GUESS);
        }
        return Arrays.copyOfRange(columns, from, columns.length);
    }

    /** Whether each count is given for all combinations of the categories above the columns from one on. */
    private boolean isComplete(Block block, int[] all, int from) {
        int[] columns = Arrays.copyOfRange(all, from, all.length);
        Levels levels = new Levels(fields, block, columns);
        if (levels.measures().isEmpty()) {
            return true;
        }
        Axis measures = levels.measures().get();
        int combinations = Axis.combinations(levels.categories(), columns.length);
        int[] given = new int[measures.size()];
        for (int id : measures.ids()) {
            given[id]++;
        }
        return IntStream.range(0, given.length)
                .allMatch(label -> given[label] >= combinations
                        || Units.of(measures.labels().get(label)).stream().anyMatch(unit -> !unit.isCount()));
    }

    /** Where nothing is a label, or rows are alike, and nothing is called a count, each row may be a person. */
    private UnusableInput unlabelled(Block block, Roles roles) {
        boolean people = new PersonRows(fields, block, roles).mayBe();
        return people
                ? failure(MICRODATA, roles.header(block.firstColumn()))
                : failure("unrecognised-no-labels", Draft.of(roles, kinds));
    }

    private void requireDistinct(List<Axis> axes, int[] places, Block block, Roles roles) throws UnusableInput {
        int[] alike = Axis.alike(axes, places.length);
        if (alike.length > 0 && new PersonRows(fields, block, roles).mayBe()) {
            throw failure(MICRODATA, roles.header(block.firstColumn()));
        }
        if (alike.length > 0) {
            String one = Integer.toString(places[alike[0]]);
            String other = Integer.toString(places[alike[1]]);
            throw failure("unrecognised-alike", one, other, Draft.of(roles, kinds));
        }
    }

    private int last(Block block) {
        return block.lastRow() == fields.rows() ? 0 : block.lastRow();
    }

    private void noteForm(Block block, Orientation orientation, Reason reason, Axis shown) {
        String sample = String.join(" ", shown.written().stream().limit(6).toList());
        note("", "orientation: " + orientation.word(), reason, sample, Certainty.LIKELY);
        note(
                "",
                "header-rows: " + (block.firstRow() - 1),
                Reason.FIGURES,
                block.firstRow() + "-" + block.lastRow(),
                Certainty.LIKELY);
    }

    private Layout layout(
            Orientation orientation,
            Extent extent,
            RowLabels labels,
            Dimensions dimensions,
            Measures measures,
            FigureGrid grid,
            Sums sums,
            Surroundings surroundings) {
        MarkFinder marks = new MarkFinder(
                grid,
                surroundings.sentences(),
                dimensions.evidence(),
                grid.blanks() > 0 && sums.blanksAreTotals(dimensions.totalsOf()));
        assumptions.addAll(labels.assumptions());
        assumptions.addAll(dimensions.assumptions());
        assumptions.addAll(measures.assumptions());
        assumptions.addAll(marks.assumptions());
        if (dimensions.evidence().stream().anyMatch(Sums.Evidence::proves)) {
            assumptions.replaceAll(Recognizer::proven);
        }
        String name = fields.sheet().name();
        return new Layout(
                orientation,
                name.isEmpty() ? Optional.empty() : Optional.of(name),
                extent,
                dimensions.found(),
                measures.found(),
                marks.marks());
    }

    /** A table whose totals are right where it was looked for them was found in its right place and form. */
    private static Assumption proven(Assumption assumption) {
        boolean form = assumption.setting().startsWith("orientation")
                || assumption.setting().startsWith("header-rows");
        return form && assumption.certainty() == Certainty.LIKELY
                ? new Assumption(
                        assumption.about(), assumption.setting(), Reason.SUMS, assumption.evidence(), Certainty.CERTAIN)
                : assumption;
    }

    private void note(String about, String setting, Reason reason, String evidence, Certainty certainty) {
        assumptions.add(new Assumption(about, setting, reason, evidence, certainty));
    }
}
