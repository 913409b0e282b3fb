package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A result table as published or to be published: rows that name one category per dimension, and one figure per measure.
 * A cell is one figure; its number is {@code measure * rows + row}. Figures lie in flat arrays. A hidden cell has no figure:
 * asking for it is a mistake of the caller. Immutable.
 */
public final class Table {

    private final List<Dimension> dimensions;
    private final List<Measure> measures;
    private final int rows;
    private final int[][] nodes;
    private final long[] values;
    private final BitSet hidden;
    private final CellPlaces places;
    private final Decimals decimals;

    /**
     * A table of whole numbers.
     *
     * @param nodes per dimension and row the category's node
     * @param values per cell its figure; 0 where hidden
     * @param hidden the cells without a figure, because a mark stands in their place
     * @param records per row its 1-based record number in the file, header lines counted
     */
    public Table(
            List<Dimension> dimensions,
            List<Measure> measures,
            int[][] nodes,
            long[] values,
            BitSet hidden,
            int[] records) {
        this(dimensions, measures, nodes, values, hidden, CellPlaces.tidy(records, measures), Decimals.none());
    }

    /**
     * A table with the place of every cell in its file, and with statistics.
     *
     * @param decimals how many of a figure's digits stand after the decimal point
     */
    public Table(
            List<Dimension> dimensions,
            List<Measure> measures,
            int[][] nodes,
            long[] values,
            BitSet hidden,
            CellPlaces places,
            Decimals decimals) {
        this.dimensions = List.copyOf(dimensions);
        this.measures = List.copyOf(measures);
        this.rows = places.tableRows();
        this.nodes = nodes;
        this.values = values;
        this.hidden = hidden;
        this.places = places;
        this.decimals = decimals;
        if (values.length != rows * measures.size() || nodes.length != dimensions.size()) {
            throw new IllegalArgumentException("arrays do not fit: " + rows + " rows, " + measures.size()
                    + " measures, " + values.length + " values, " + nodes.length + " dimensions of "
                    + dimensions.size());
        }
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    public List<Measure> measures() {
        return measures;
    }

    /** Whether categories are given beside the parts of what they lie in, so that subtraction gives groups that no row prints. */
    public boolean hasCategoriesBeside() {
        return dimensions.stream().anyMatch(dimension -> dimension.categories().hasBeside());
    }

    /** Number of rows with figures. */
    public int rows() {
        return rows;
    }

    /** Number of cells: rows times measures. */
    public int cells() {
        return values.length;
    }

    /** The number of the cell of a measure in a row. */
    public int cell(int measure, int row) {
        return measure * rows + row;
    }

    /** The row of a cell, 0-based among the rows with figures. */
    public int row(int cell) {
        return cell % rows;
    }

    /** The measure of a cell, 0-based. */
    public int measure(int cell) {
        return cell / rows;
    }

    /** The category node of a row in a dimension. */
    public int node(int dimension, int row) {
        return nodes[dimension][row];
    }

    /** Whether a mark stands in place of the figure. */
    public boolean isHidden(int cell) {
        return hidden.get(cell);
    }

    /** The hidden cells; a copy. */
    public BitSet hidden() {
        return (BitSet) hidden.clone();
    }

    /**
     * The cell's figure: for a count the count, for a statistic its digits without the decimal point ({@link #decimals}).
     *
     * @throws IllegalStateException if the cell is hidden
     */
    public long value(int cell) {
        if (hidden.get(cell)) {
            throw new IllegalStateException("cell " + key(cell) + " is hidden");
        }
        return values[cell];
    }

    /** How many digits of the cell's figure stand after the decimal point, and whether there is a figure at all. */
    public Decimals decimals() {
        return decimals;
    }

    /** The 1-based record of the file, or row of its sheet, that holds the cell. */
    public int record(int cell) {
        return places.row(cell);
    }

    /** The 1-based column of the file that holds the cell; 0 where the file has no field for it. */
    public int column(int cell) {
        return places.column(cell);
    }

    /** Whether all figures of a row stand in one row of the file. */
    public boolean isTidy() {
        return places.isTidy();
    }

    /**
     * The cell's categories by dimension name, in the order of the dimensions; with several measures also {@code measure}.
     */
    public Map<String, String> key(int cell) {
        Map<String, String> key = new LinkedHashMap<>();
        for (int d = 0; d < dimensions.size(); d++) {
            Dimension dimension = dimensions.get(d);
            key.put(dimension.name(), dimension.categories().code(nodes[d][row(cell)]));
        }
        if (measures.size() > 1) {
            key.put("measure", measures.get(measure(cell)).name());
        }
        return key;
    }

    /** The same table with more cells hidden; their figures are gone from it. */
    public Table hide(BitSet cells) {
        long[] remaining = values.clone();
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            remaining[cell] = 0;
        }
        BitSet all = hidden();
        all.or(cells);
        return new Table(dimensions, measures, nodes, remaining, all, places, decimals);
    }

    /** The same table with one dimension more, in which all its rows are of one category. */
    public Table within(Dimension dimension, int node) {
        List<Dimension> more = new ArrayList<>(dimensions);
        more.add(dimension);
        int[][] moreNodes = Arrays.copyOf(nodes, nodes.length + 1);
        moreNodes[nodes.length] = new int[rows];
        Arrays.fill(moreNodes[nodes.length], node);
        return new Table(more, measures, moreNodes, values, hidden, places, decimals);
    }

    /**
     * The same table whose only measure counts something else.
     *
     * @throws IllegalStateException if it has several measures
     */
    public Table counting(Unit unit) {
        if (measures.size() > 1) {
            throw new IllegalStateException(measures.size() + " measures");
        }
        Measure only = measures.get(0);
        List<Measure> counting = List.of(new Measure(only.name(), unit, only.column()));
        return new Table(dimensions, counting, nodes, values, hidden, places, decimals);
    }

    /**
     * The same table with other figures; hidden cells stay hidden.
     *
     * @param figures per cell its figure; those of hidden cells are not looked at
     */
    public Table withFigures(long[] figures) {
        long[] shown = figures.clone();
        hidden.stream().forEach(cell -> shown[cell] = 0);
        return new Table(dimensions, measures, nodes, shown, hidden, places, decimals);
    }

    /** The same table with its rows in another order: new row i is old row {@code order[i]}. */
    public Table reorder(int[] order) {
        int[][] newNodes = new int[nodes.length][rows];
        long[] newValues = new long[values.length];
        BitSet newHidden = new BitSet(values.length);
        for (int row = 0; row < rows; row++) {
            for (int d = 0; d < nodes.length; d++) {
                newNodes[d][row] = nodes[d][order[row]];
            }
            for (int m = 0; m < measures.size(); m++) {
                newValues[cell(m, row)] = values[cell(m, order[row])];
                newHidden.set(cell(m, row), hidden.get(cell(m, order[row])));
            }
        }
        return new Table(
                new ArrayList<>(dimensions),
                measures,
                newNodes,
                newValues,
                newHidden,
                places.reorder(order),
                decimals.reorder(rows, order));
    }
}
