package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.tables.model.DimensionKind;

/**
 * One side of a crosstab: the combinations of categories that its lines of labels name, and in which row or column of the file
 * the figures of each stand. A blank label continues the one before it, as long as no label further out begins anew; else it
 * stands for the total.
 */
final class CrosstabSide {

    private final Sheet sheet;
    private final Layout layout;
    private final Optional<RegionLabels> regions;
    private final CrosstabLines block;
    private final Line.Side side;
    private final List<Integer> lines;
    private final MergedFields merged;
    private final Problems problems;
    private final String[] current;
    private final List<String[]> entries = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
    private final Map<List<String>, Integer> entryOfLabels = new HashMap<>();
    private final BitSet read = new BitSet();

    private CrosstabSide(
            Sheet sheet,
            Layout layout,
            Optional<RegionLabels> regions,
            CrosstabLines block,
            Line.Side side,
            Problems problems)
            throws UnusableInput {
        this.regions = regions;
        this.sheet = sheet;
        this.layout = layout;
        this.block = block;
        this.side = side;
        this.lines = block.of(layout, side);
        this.merged = new MergedFields(sheet);
        this.problems = problems;
        this.current = new String[lines.size()];
        Arrays.fill(current, "");
        for (int line : lines) {
            merged.addLine(side, line, problems);
        }
    }

    /**
     * @param regions reads the names of regions beside the figures; empty where nothing is known of regions
     */
    static CrosstabSide of(
            Sheet sheet,
            Layout layout,
            Optional<RegionLabels> regions,
            CrosstabLines block,
            Line.Side side,
            Problems problems)
            throws UnusableInput {
        CrosstabSide read = new CrosstabSide(sheet, layout, regions, block, side, problems);
        boolean rows = side == Line.Side.ROWS;
        List<Integer> labelColumns = block.of(layout, Line.Side.ROWS);
        int last = rows ? block.lastRow() : block.lastColumn();
        for (int at = rows ? block.firstRow() : block.firstColumn(); at <= last; at++) {
            if (rows || !labelColumns.contains(at)) {
                read.add(at);
            }
        }
        return read;
    }

    private void add(int at) {
        boolean anew = false;
        for (int i = 0; i < lines.size(); i++) {
            int row = row(lines.get(i), at);
            int column = column(lines.get(i), at);
            String own = isOwn(row, column, lines.get(i)) ? merged.text(row, column) : "";
            boolean begins = !own.isEmpty()
                    && (side == Line.Side.ROWS ? merged.textRow(row, column) : merged.textColumn(row, column)) == at;
            if (!own.isEmpty()) {
                current[i] = isRegion(lines.get(i))
                        ? regions.map(read -> read.label(row, column, own)).orElse(own)
                        : own;
            } else if (anew) {
                current[i] = "";
            }
            anew |= begins;
        }
        if (hasFigures(at)) {
            addEntry(at);
        }
    }

    private boolean isRegion(int line) {
        for (int d = 0; d < layout.dimensions().size(); d++) {
            Layout.DimensionColumn dimension = layout.dimensions().get(d);
            if (dimension.kind() == DimensionKind.REGION
                    && dimension.line().side() == side
                    && block.dimensions()[d] == line) {
                return true;
            }
        }
        return false;
    }

    /** A text that reaches into this line from another line of labels is that line's, and says nothing here. */
    private boolean isOwn(int row, int column, int line) {
        return side == Line.Side.ROWS ? merged.textColumn(row, column) == line : merged.textRow(row, column) == line;
    }

    private int row(int line, int at) {
        return side == Line.Side.ROWS ? at : line;
    }

    private int column(int line, int at) {
        return side == Line.Side.ROWS ? line : at;
    }

    /** Rows without any figure are headings or notes, columns without any are gaps. */
    private boolean hasFigures(int at) {
        if (side == Line.Side.ROWS) {
            for (int column = block.firstColumn(); column <= block.lastColumn(); column++) {
                if (!lines.contains(column) && !sheet.isBlank(at, column)) {
                    return true;
                }
            }
            return false;
        }
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            if (!sheet.isBlank(row, at)) {
                return true;
            }
        }
        return false;
    }

    private void addEntry(int at) {
        String[] labels = new String[block.dimensions().length];
        int measure = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean isMeasure = block.measures().equals(Optional.of(side)) && lines.get(i) == block.measureLine();
            if (isMeasure) {
                Optional<Integer> named = CrosstabLines.measure(layout, current[i]);
                if (named.isEmpty()) {
                    return;
                }
                measure = named.get();
            }
            for (int d = 0; d < labels.length; d++) {
                if (!isMeasure
                        && layout.dimensions().get(d).line().side() == side
                        && block.dimensions()[d] == lines.get(i)) {
                    labels[d] =
                            label(d, layout.dimensions().get(d).line().part().of(current[i]));
                }
            }
        }
        read.set(at);
        place(labels, measure, at);
    }

    private String label(int dimension, String text) {
        List<String> totals = layout.dimensions().get(dimension).totals();
        return text.isEmpty() && !totals.isEmpty() ? totals.get(0) : text;
    }

    private void place(String[] labels, int measure, int at) {
        if (!block.measures().equals(Optional.of(side))) {
            entries.add(labels);
            numbers.add(new int[] {at});
            return;
        }
        Integer entry = entryOfLabels.putIfAbsent(Arrays.asList(labels), entries.size());
        if (entry == null) {
            entry = entries.size();
            entries.add(labels);
            numbers.add(new int[layout.measures().size()]);
        }
        int before = numbers.get(entry)[measure];
        if (before > 0) {
            String label = layout.measures().get(measure).label();
            problems.at(
                    "measure-twice",
                    row(block.measureLine(), at),
                    column(block.measureLine(), at),
                    Spelling.shown(label),
                    Integer.toString(before));
        }
        numbers.get(entry)[measure] = at;
    }

    /** Number of combinations of categories. */
    int size() {
        return entries.size();
    }

    /** The label of an entry in a dimension of this side. */
    String label(int entry, int dimension) {
        return entries.get(entry)[dimension];
    }

    /** The row or column of the file that holds an entry's figures of a measure; 0 if none does. */
    int number(int entry, int measure) {
        int[] of = numbers.get(entry);
        return of.length == 1 ? of[0] : of[measure];
    }

    /** The first row or column of the file that holds figures of an entry. */
    int first(int entry) {
        return Arrays.stream(numbers.get(entry)).filter(at -> at > 0).min().orElse(0);
    }

    /** Whether a row or column of the file belongs to the table. */
    boolean isRead(int at) {
        return read.get(at);
    }
}
