package org.kanmon.sdc.tables.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sums that follow from categories given beside the parts of another (再掲): the whole is what is given beside, and a rest that
 * no row prints. The rest is a group of people like any other.
 *
 * <p>Whether several such categories share people is not written anywhere. If nowhere they are more than the whole, they are taken
 * to share none: one relation too many protects more, never less. If they are the whole wherever that can be seen, there is no
 * rest. If somewhere they are more than the whole, each has a rest of its own. A category that is larger than the one it was taken
 * to lie in lies in a wider one.
 */
final class BesideSums {

    private static final int SHOWN_LABELS = 3;

    private final Table table;
    private final int measure;
    private final TableSystem own;
    private final List<Sum> sums = new ArrayList<>();
    private final List<UnprintedGroup> groups = new ArrayList<>();
    private final List<Long> figures = new ArrayList<>();
    private final List<Imbalance> imbalances = new ArrayList<>();

    BesideSums(Table table, int measure, TableSystem own) {
        this.table = table;
        this.measure = measure;
        this.own = own;
    }

    TableSystem added() {
        for (int d = 0; d < table.dimensions().size(); d++) {
            if (table.dimensions().get(d).categories().hasBeside()) {
                addDimension(d);
            }
        }
        long[] all = figures.stream().mapToLong(Long::longValue).toArray();
        return own.with(all, sums, groups, imbalances);
    }

    private void addDimension(int d) {
        CategoryTree tree = table.dimensions().get(d).categories();
        List<int[]> lines = lines(d);
        Map<Integer, List<Integer>> inside = new LinkedHashMap<>();
        for (int node = 1; node < tree.size(); node++) {
            if (tree.isBeside(node)) {
                inside.computeIfAbsent(whole(tree, node, lines), same -> new ArrayList<>())
                        .add(node);
            }
        }
        inside.forEach((whole, nodes) -> add(d, whole, nodes, lines));
    }

    /** Per combination of the other categories the rows of this dimension's nodes; -1 where there is none. */
    private List<int[]> lines(int d) {
        int size = table.dimensions().get(d).categories().size();
        Map<List<Integer>, int[]> lines = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            List<Integer> others = IntStream.range(0, table.dimensions().size())
                    .filter(other -> other != d)
                    .mapToObj(other -> table.node(other, at))
                    .toList();
            lines.computeIfAbsent(
                            others,
                            same -> IntStream.generate(() -> -1).limit(size).toArray())[table.node(d, row)] = row;
        }
        return new ArrayList<>(lines.values());
    }

    /** The nearest category that it may lie in by its figures; the outermost if there is none. */
    private int whole(CategoryTree tree, int node, List<int[]> lines) {
        int whole = tree.parent(node);
        while (whole > 0 && isMoreThan(node, whole, lines)) {
            whole = tree.parent(whole);
        }
        return whole;
    }

    private boolean isMoreThan(int node, int whole, List<int[]> lines) {
        return lines.stream()
                .anyMatch(line ->
                        isShown(line[node]) && isShown(line[whole]) && figure(line[node]) > figure(line[whole]));
    }

    private boolean isShown(int row) {
        return row >= 0 && !table.isHidden(table.cell(measure, row));
    }

    private long figure(int row) {
        return table.value(table.cell(measure, row));
    }

    private void add(int d, int whole, List<Integer> nodes, List<int[]> lines) {
        boolean equal = false;
        boolean less = false;
        boolean more = false;
        for (int[] line : lines) {
            long difference = difference(d, line, whole, nodes);
            boolean all = isKnown(d, line, whole) && nodes.stream().allMatch(node -> isShown(line[node]));
            more |= difference < 0;
            less |= all && difference > 0;
            equal |= all && difference == 0 && nodes.stream().anyMatch(node -> figure(line[node]) > 0);
        }
        Map<Integer, Integer> totals = new HashMap<>();
        for (int[] line : lines) {
            List<Integer> given = nodes.stream().filter(node -> line[node] >= 0).toList();
            int total = given.isEmpty() ? TableSystem.UNPRINTED : total(d, line, whole, totals);
            if (total == TableSystem.UNPRINTED) {
                continue;
            }
            if (more) {
                given.forEach(node -> split(d, whole, line, total, List.of(node), true));
            } else {
                split(d, whole, line, total, given, less || !equal || given.size() < nodes.size());
            }
        }
    }

    /** What the whole is more than what is shown of these nodes; 0 where it is not known. */
    private long difference(int d, int[] line, int whole, List<Integer> nodes) {
        return isKnown(d, line, whole)
                ? known(d, line, whole)
                        - nodes.stream()
                                .filter(node -> isShown(line[node]))
                                .mapToLong(node -> figure(line[node]))
                                .sum()
                : 0;
    }

    private boolean isKnown(int d, int[] line, int whole) {
        return line[whole] >= 0
                ? isShown(line[whole])
                : children(d, whole).length > 0
                        && IntStream.of(children(d, whole)).allMatch(child -> isShown(line[child]));
    }

    private long known(int d, int[] line, int whole) {
        return line[whole] >= 0
                ? figure(line[whole])
                : IntStream.of(children(d, whole))
                        .mapToLong(child -> figure(line[child]))
                        .sum();
    }

    private int[] children(int d, int whole) {
        CategoryTree tree = table.dimensions().get(d).categories();
        return IntStream.range(0, tree.childCount(whole))
                .map(i -> tree.child(whole, i))
                .toArray();
    }

    /** The cell of a whole: that of its row, or one for the sum of its parts where no row prints it. */
    private int total(int d, int[] line, int whole, Map<Integer, Integer> unprinted) {
        if (line[whole] >= 0) {
            return systemCell(line[whole]);
        }
        int[] children = children(d, whole);
        if (children.length == 0 || IntStream.of(children).anyMatch(child -> line[child] < 0)) {
            return TableSystem.UNPRINTED;
        }
        return unprinted.computeIfAbsent(line[children[0]], row -> {
            int[] parts =
                    IntStream.of(children).map(child -> systemCell(line[child])).toArray();
            int cell = next(IntStream.of(parts).mapToLong(own.system()::value).sum());
            sums.add(new Sum(cell, parts));
            return cell;
        });
    }

    private int next(long figure) {
        figures.add(figure);
        return own.system().cells() + figures.size() - 1;
    }

    private int systemCell(int row) {
        return own.systemCell(table.cell(measure, row));
    }

    private void split(int d, int whole, int[] line, int total, List<Integer> nodes, boolean withRest) {
        int size = nodes.size() + (withRest ? 1 : 0);
        int[] parts = new int[size];
        long rest = value(total);
        for (int i = 0; i < nodes.size(); i++) {
            parts[i] = systemCell(line[nodes.get(i)]);
            rest -= own.system().value(parts[i]);
        }
        boolean shown = isKnown(d, line, whole) && nodes.stream().allMatch(node -> isShown(line[node]));
        if (shown && rest < 0) {
            int[] cells = nodes.stream()
                    .mapToInt(node -> table.cell(measure, line[node]))
                    .toArray();
            int named = line[whole] >= 0 ? line[whole] : line[children(d, whole)[0]];
            imbalances.add(new Imbalance(table.cell(measure, named), cells, rest));
            return;
        }
        if (withRest) {
            parts[size - 1] = next(Math.max(0, rest));
            groups.add(new UnprintedGroup(parts[size - 1], key(d, whole, line[nodes.get(0)], nodes)));
        }
        sums.add(new Sum(total, parts));
    }

    private long value(int cell) {
        int own = this.own.system().cells();
        return cell < own ? this.own.system().value(cell) : figures.get(cell - own);
    }

    private Map<String, String> key(int d, int whole, int row, List<Integer> nodes) {
        Dimension dimension = table.dimensions().get(d);
        CategoryTree tree = dimension.categories();
        Map<String, String> key = new LinkedHashMap<>(table.key(table.cell(measure, row)));
        String without = nodes.stream().limit(SHOWN_LABELS).map(tree::code).collect(Collectors.joining(", "));
        String more = nodes.size() > SHOWN_LABELS ? ", …" : "";
        key.put(dimension.name(), tree.code(whole) + " − " + without + more);
        return key;
    }
}
