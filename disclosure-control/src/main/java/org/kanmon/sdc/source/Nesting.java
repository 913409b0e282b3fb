package org.kanmon.sdc.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.CategoryTree;

/**
 * Nests the codes that one column names: a code's parent is the nearest of its ancestors that the column names, too, else
 * the total. Parents come before children, and children of one parent in the order of their codes; so the tree depends on
 * which codes there are, not on the order of rows, and neither does anything computed from it.
 */
final class Nesting {

    private static final int NONE = -1;

    private final CodeColumn column;
    private final Totals totals;
    private final List<Optional<Code>> known;
    private final boolean anyListed;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] parents;

    /** The tree, its levels and lineages, and the node of every code by the code's number in the column. */
    record Result(CategoryTree tree, List<String> levels, List<List<String>> lineages, int[] nodes) {}

    private Nesting(CodeColumn column, List<String> totals, Optional<? extends CodeList> list) {
        this.column = column;
        this.anyListed = list.isPresent();
        Optional<CodeList> inColumn = list.map(codes -> codes.inColumn(column.codes()));
        this.known = column.codes().stream()
                .map(code -> inColumn.flatMap(codes -> codes.find(code)))
                .toList();
        this.totals = new Totals(totals, column.codes(), knownTotals());
        this.parents = new int[known.size()];
    }

    /**
     * Nests a column's codes.
     *
     * @param totals the labels that stand for the total
     * @param list what is known of the codes; empty where codes do not nest
     * @param problems takes note of two spellings of one code
     */
    static Result of(CodeColumn column, List<String> totals, Optional<? extends CodeList> list, Problems problems) {
        Nesting nesting = new Nesting(column, totals, list);
        nesting.numberCodes(problems);
        nesting.findParents();
        return nesting.result();
    }

    private BitSet knownTotals() {
        return IntStream.range(0, known.size())
                .filter(number -> known.get(number)
                        .filter(code -> code.level().equals(Code.TOTAL_LEVEL))
                        .isPresent())
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private String canonical(int number) {
        return known.get(number).map(Code::code).orElse(column.codes().get(number));
    }

    private void numberCodes(Problems problems) {
        for (int number = 0; number < parents.length; number++) {
            Integer other = numbers.putIfAbsent(canonical(number), number);
            if (other != null && !totals.contains(number)) {
                problems.at(
                        "code-written-twice",
                        column.firstRow(number),
                        column.firstColumn(number),
                        Spelling.shown(column.codes().get(number)),
                        Spelling.shown(column.codes().get(other)),
                        Integer.toString(column.firstRow(other)));
            }
        }
    }

    private void findParents() {
        for (int number = 0; number < parents.length; number++) {
            parents[number] = NONE;
            for (String ancestor : known.get(number).map(Code::ancestors).orElse(List.of())) {
                Integer found = numbers.get(ancestor);
                if (found != null) {
                    parents[number] = totals.contains(found) ? NONE : found;
                    break;
                }
            }
        }
    }

    private Result result() {
        CategoryTree.Builder builder = CategoryTree.rooted(totals.rootCode());
        List<String> levels = new ArrayList<>(List.of(Code.TOTAL_LEVEL));
        List<List<String>> lineages = new ArrayList<>(List.of(List.of()));
        int[] nodes = new int[parents.length];
        Children children = new Children();
        Deque<Integer> siblings = new ArrayDeque<>();
        int number = children.firstOfRoot;
        while (number != NONE) {
            int parent = parents[number];
            nodes[number] = builder.add(column.codes().get(number), parent == NONE ? 0 : nodes[parent]);
            levels.add(level(number));
            lineages.add(lineage(number));
            if (children.next[number] != NONE) {
                siblings.push(children.next[number]);
            }
            number = children.first[number] != NONE ? children.first[number] : pop(siblings);
        }
        CategoryTree tree = builder.build();
        if (tree.size() != children.count + 1) {
            throw new IllegalStateException("the code list of column " + column.name() + " does not nest as a tree");
        }
        return new Result(tree, levels, lineages, nodes);
    }

    private List<String> lineage(int number) {
        List<String> lineage = new ArrayList<>(List.of(canonical(number)));
        known.get(number).ifPresent(code -> lineage.addAll(code.ancestors()));
        return lineage;
    }

    private static int pop(Deque<Integer> siblings) {
        return siblings.isEmpty() ? NONE : siblings.pop();
    }

    private String level(int number) {
        return known.get(number).map(Code::level).orElse(anyListed ? Code.UNKNOWN_LEVEL : "");
    }

    /** First child and next sibling of every code, siblings in the order of their codes. */
    private final class Children {
        private final int[] first = new int[parents.length];
        private final int[] next = new int[parents.length];
        private int firstOfRoot = NONE;
        private int count;

        private Children() {
            Arrays.fill(first, NONE);
            IntStream.range(0, parents.length)
                    .filter(number -> !totals.contains(number))
                    .boxed()
                    .sorted(Comparator.comparing(
                                    (Integer number) -> column.codes().get(number))
                            .reversed())
                    .forEach(this::prepend);
        }

        private void prepend(int number) {
            count++;
            int parent = parents[number];
            next[number] = parent == NONE ? firstOfRoot : first[parent];
            if (parent == NONE) {
                firstOfRoot = number;
            } else {
                first[parent] = number;
            }
        }
    }
}
