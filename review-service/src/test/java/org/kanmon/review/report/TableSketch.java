package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/** Builds the small tables of the tests: every combination of flat dimensions is a row, the last dimension changes fastest. */
final class TableSketch {

    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();

    /** Adds a dimension whose first category is the total. */
    TableSketch dimension(String name, DimensionKind kind, String total, String... categories) {
        CategoryTree.Builder tree = CategoryTree.rooted(total);
        for (String category : categories) {
            tree.add(category, 0);
        }
        List<String> levels = Collections.nCopies(categories.length + 1, "");
        dimensions.add(new Dimension(name, kind, tree.build(), levels, dimensions.size() + 1));
        return this;
    }

    TableSketch measure(String name, Unit unit) {
        measures.add(new Measure(name, unit, dimensions.size() + measures.size() + 1));
        return this;
    }

    int rows() {
        return dimensions.stream()
                .mapToInt(dimension -> dimension.categories().size())
                .reduce(1, (a, b) -> a * b);
    }

    int cells() {
        return rows() * measures.size();
    }

    /** The table with these figures, one measure after the other, under one header line; {@code hidden} has marks instead. */
    Table table(long[] values, int... hidden) {
        int rows = rows();
        int[][] nodes = new int[dimensions.size()][rows];
        for (int row = 0; row < rows; row++) {
            int rest = row;
            for (int d = dimensions.size() - 1; d >= 0; d--) {
                int size = dimensions.get(d).categories().size();
                nodes[d][row] = rest % size;
                rest /= size;
            }
        }
        BitSet marks = new BitSet();
        IntStream.of(hidden).forEach(marks::set);
        long[] figures = values.clone();
        IntStream.of(hidden).forEach(cell -> figures[cell] = 0);
        int[] records = IntStream.range(0, rows).map(row -> row + 2).toArray();
        return new Table(dimensions, measures, nodes, figures, marks, records);
    }
}
