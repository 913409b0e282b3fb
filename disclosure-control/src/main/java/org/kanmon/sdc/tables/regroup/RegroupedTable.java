package org.kanmon.sdc.tables.regroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.cost.InformationLoss;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.regroup.Regrouping.Merged;

/** Makes the table that a choice of groupings leaves. */
final class RegroupedTable {

    private final Table table;
    private final List<Grouping> groupings;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Merged> merged = new ArrayList<>();
    private final int[][] newNodes;

    private RegroupedTable(Table table, List<Grouping> groupings) {
        this.table = table;
        this.groupings = groupings;
        this.newNodes = new int[groupings.size()][];
        for (int d = 0; d < groupings.size(); d++) {
            regroup(d);
        }
    }

    static Regrouping of(Table table, Content original, List<Grouping> groupings, boolean optimal) {
        RegroupedTable regrouped = new RegroupedTable(table, groupings);
        Content content = original;
        int merges = 0;
        for (int d = 0; d < groupings.size(); d++) {
            CategoryTree tree = table.dimensions().get(d).categories();
            content = content.with(d, tree, groupings.get(d));
            merges += groupings.get(d).merges();
        }
        return new Regrouping(
                regrouped.build(content),
                regrouped.merged,
                merges,
                InformationLoss.ofMerging(
                        original.people().values(), content.people().values()),
                optimal);
    }

    private void regroup(int d) {
        Dimension dimension = table.dimensions().get(d);
        CategoryTree tree = dimension.categories();
        Grouping grouping = groupings.get(d);
        boolean[] renamed = grouping.renamed(tree);
        List<String> levels = new ArrayList<>(List.of(dimension.levels().get(0)));
        CategoryTree.Builder builder = CategoryTree.rooted(tree.code(0));
        newNodes[d] = new int[tree.size()];
        for (int node = 0; node < tree.size(); node++) {
            int stands = node;
            String[] parts = IntStream.range(0, tree.size())
                    .filter(other -> other != stands && grouping.standIn()[other] == stands)
                    .mapToObj(tree::code)
                    .toArray(String[]::new);
            String code = renamed[node] ? joined(d, node) : tree.code(node);
            if (node > 0 && grouping.standIn()[node] == node) {
                newNodes[d][node] = builder.add(code, newNodes[d][tree.parent(node)]);
                levels.add(dimension.levels().get(node));
            }
            if (parts.length > 0) {
                List<String> from = new ArrayList<>(Arrays.asList(parts));
                if (renamed[node]) {
                    from.add(0, tree.code(node));
                }
                merged.add(new Merged(d, from, code));
            }
        }
        dimensions.add(new Dimension(dimension.name(), dimension.kind(), builder.build(), levels, dimension.column()));
    }

    private String joined(int d, int node) {
        CategoryTree tree = table.dimensions().get(d).categories();
        List<String> parts = IntStream.range(0, tree.size())
                .filter(other -> groupings.get(d).standIn()[other] == node && tree.parent(other) == tree.parent(node))
                .mapToObj(tree::code)
                .toList();
        return BandNames.joined(parts);
    }

    private Table build(Content content) {
        Map<Integer, Map<Integer, Entry>> rows = new LinkedHashMap<>();
        Map<Integer, Long> keyOfRow = new LinkedHashMap<>();
        content.entries().forEach((key, entry) -> {
            rows.computeIfAbsent(entry.row(), row -> new LinkedHashMap<>())
                    .put(content.keys().measure(key), entry);
            keyOfRow.put(entry.row(), key);
        });
        int[] order =
                rows.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        int[][] nodes = new int[dimensions.size()][order.length];
        long[] values = new long[order.length * table.measures().size()];
        BitSet hidden = new BitSet();
        int[] records = new int[order.length];
        for (int row = 0; row < order.length; row++) {
            records[row] = table.record(order[row]);
            for (int d = 0; d < nodes.length; d++) {
                nodes[d][row] = newNodes[d][content.keys().node(keyOfRow.get(order[row]), d)];
            }
            for (int measure = 0; measure < table.measures().size(); measure++) {
                Entry entry = rows.get(order[row]).get(measure);
                hidden.set(measure * order.length + row, entry.hidden());
                values[measure * order.length + row] = entry.hidden() ? 0 : entry.value();
            }
        }
        return new Table(dimensions, table.measures(), nodes, values, hidden, records);
    }
}
