package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes tables for tests from lines such as {@code "A m 4"}; {@code -} in place of a figure is a hidden cell. */
public final class Tables {

    private final List<String> names = new ArrayList<>();
    private final List<DimensionKind> kinds = new ArrayList<>();
    private final List<CategoryTree> trees = new ArrayList<>();
    private final List<String[]> lines = new ArrayList<>();
    private Unit unit = Unit.PATIENTS;

    private Tables() {}

    public static Tables with() {
        return new Tables();
    }

    /** Adds a dimension; the categories nest as given: {@code "T"}, {@code "A<T"}. */
    public Tables dimension(String name, String... categories) {
        CategoryTree.Builder builder = CategoryTree.rooted(categories[0]);
        Map<String, Integer> nodes = new LinkedHashMap<>(Map.of(categories[0], 0));
        for (int i = 1; i < categories.length; i++) {
            String[] pair = categories[i].split("<");
            int parent = pair.length == 1 ? 0 : nodes.get(pair[1]);
            nodes.put(pair[0], builder.add(pair[0], parent));
        }
        names.add(name);
        kinds.add(DimensionKind.CATEGORY);
        trees.add(builder.build());
        return this;
    }

    public Tables counting(Unit counted) {
        unit = counted;
        return this;
    }

    /** Makes the dimension that was added last one of ages. */
    public Tables ofAges() {
        kinds.set(kinds.size() - 1, DimensionKind.AGE);
        return this;
    }

    /** Adds rows, one per argument. */
    public Tables rows(String... rows) {
        for (String row : rows) {
            lines.add(row.split(" +"));
        }
        return this;
    }

    public Table build() {
        int[][] nodes = new int[trees.size()][lines.size()];
        long[] values = new long[lines.size()];
        int[] records = new int[lines.size()];
        BitSet hidden = new BitSet();
        for (int row = 0; row < values.length; row++) {
            String[] line = lines.get(row);
            for (int d = 0; d < nodes.length; d++) {
                nodes[d][row] = trees.get(d).find(line[d]);
            }
            hidden.set(row, line[nodes.length].equals("-"));
            values[row] = hidden.get(row) ? 0 : Long.parseLong(line[nodes.length]);
            records[row] = row + 2;
        }
        List<Dimension> dimensions = new ArrayList<>();
        for (int d = 0; d < nodes.length; d++) {
            List<String> levels = Collections.nCopies(trees.get(d).size(), "");
            dimensions.add(new Dimension(names.get(d), kinds.get(d), trees.get(d), levels, d + 1));
        }
        Measure measure = new Measure("n", unit, nodes.length + 1);
        return new Table(dimensions, List.of(measure), nodes, values, hidden, records);
    }

    /** The cell of the row with these categories. */
    public static int cell(Table table, String... categories) {
        for (int row = 0; row < table.rows(); row++) {
            if (List.copyOf(table.key(row).values()).equals(List.of(categories))) {
                return row;
            }
        }
        throw new IllegalArgumentException("no row " + String.join(" ", categories));
    }
}
