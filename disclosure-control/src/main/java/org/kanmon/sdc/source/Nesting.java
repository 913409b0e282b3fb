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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.tables.model.CategoryTree;

/**
 * Nests the codes that one column names: a code's parent is the nearest of its ancestors that the column names, too, else
 * the total. Parents come before children, and children of one parent in the order of their codes; so the tree depends on
 * which codes there are, not on the order of rows, and neither does anything computed from it.
 */
final class Nesting {

    private static final int NONE = -1;

    /** The words by which labels say that they are listed again. */
    private static final Pattern AGAIN =
            Pattern.compile("[（(\\[［【]?\\s*(?:再掲|再)\\s*[）)\\]］】]\\s*[:：]?|再掲\\s*[:：]?|^\\s*[（(]?(?:うち|内)[、,)）]?");

    private final CodeColumn column;
    private final Totals totals;
    private final List<Optional<Code>> known;
    private final boolean anyListed;
    private final BitSet relisted;
    private final Inclusion inclusion;
    private final BitSet beside = new BitSet();
    /** What is listed again and has parts that are listed the first time: how far it goes beyond them nobody can tell. */
    private final BitSet tangled = new BitSet();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] parents;

    /** The tree, its levels and lineages, and the node of every code by the code's number in the column. */
    record Result(CategoryTree tree, List<String> levels, List<List<String>> lineages, int[] nodes) {}

    private Nesting(CodeColumn column, DimensionColumn dimension, Optional<? extends CodeList> list) {
        this.column = column;
        this.anyListed = list.isPresent();
        this.relisted = IntStream.range(0, column.codes().size())
                .filter(number -> dimension.isRelisted(column.codes().get(number)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
        Optional<CodeList> inColumn = list.map(codes -> codes.inColumn(column.codes()));
        this.known = IntStream.range(0, column.codes().size())
                .mapToObj(number -> inColumn.flatMap(codes -> codes.find(plain(number))))
                .toList();
        this.totals = new Totals(dimension.totals(), column.codes(), knownTotals());
        this.inclusion = new Inclusion(
                column.codes(),
                dimension.kind(),
                relisted::get,
                totals::contains,
                number -> known.get(number).isPresent());
        this.parents = new int[known.size()];
    }

    /** A label without the words that say that it is listed again. */
    private String plain(int number) {
        String label = column.codes().get(number);
        return relisted.get(number) ? AGAIN.matcher(label).replaceAll("").strip() : label;
    }

    /**
     * Nests a column's codes.
     *
     * @param dimension what the layout says of the column
     * @param list what is known of the codes; empty where codes do not nest
     * @param problems takes note of two spellings of one code
     */
    static Result of(
            CodeColumn column, DimensionColumn dimension, Optional<? extends CodeList> list, Problems problems) {
        Nesting nesting = new Nesting(column, dimension, list);
        nesting.numberCodes(problems);
        nesting.findParents();
        return nesting.result();
    }

    private BitSet knownTotals() {
        return IntStream.range(0, known.size())
                .filter(number -> !relisted.get(number))
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
            parents[number] = inclusion.parent(number);
            beside.set(number, inclusion.isBeside(number));
            for (String ancestor : known.get(number).map(Code::ancestors).orElse(List.of())) {
                Integer found = numbers.get(ancestor);
                if (found != null && relisted.get(found) && !relisted.get(number)) {
                    tangled.set(found);
                } else if (found != null) {
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
        new Apart(builder, levels, lineages, nodes).addAll();
        CategoryTree tree = builder.build();
        if (tree.size() != children.count + 1) {
            throw new IllegalStateException("the code list of column " + column.name() + " does not nest as a tree");
        }
        return new Result(tree, levels, lineages, nodes);
    }

    /** The categories given beside the parts of others, and what lies in them: added last, each behind what it lies in. */
    private final class Apart {
        private final CategoryTree.Builder builder;
        private final List<String> levels;
        private final List<List<String>> lineages;
        private final int[] nodes;

        private Apart(CategoryTree.Builder builder, List<String> levels, List<List<String>> lineages, int[] nodes) {
            this.builder = builder;
            this.levels = levels;
            this.lineages = lineages;
            this.nodes = nodes;
        }

        private void addAll() {
            IntStream.range(0, parents.length)
                    .filter(number -> isApart(number) && nodes[number] == 0)
                    .boxed()
                    .sorted(Comparator.comparing(
                            (Integer number) -> column.codes().get(number)))
                    .forEach(this::add);
        }

        private void add(int number) {
            if (nodes[number] > 0 || !isApart(number)) {
                return;
            }
            int parent = parents[number];
            if (parent != NONE) {
                add(parent);
            }
            String code = column.codes().get(number);
            int above = parent == NONE ? 0 : nodes[parent];
            nodes[number] = beside.get(number) ? builder.addBeside(code, above) : builder.add(code, above);
            levels.add(level(number));
            lineages.add(lineage(number));
        }
    }

    /** Whether it is given beside the parts of something, or lies in what is. */
    private boolean isApart(int number) {
        int at = number;
        for (int steps = 0; !beside.isEmpty() && at != NONE && steps < parents.length; steps++) {
            if (beside.get(at)) {
                return true;
            }
            at = parents[at];
        }
        return false;
    }

    private List<String> lineage(int number) {
        List<String> lineage = new ArrayList<>(List.of(canonical(number)));
        if (beside.get(number)) {
            return lineage;
        }
        known.get(number).ifPresent(code -> lineage.addAll(code.ancestors()));
        return lineage;
    }

    private static int pop(Deque<Integer> siblings) {
        return siblings.isEmpty() ? NONE : siblings.pop();
    }

    private String level(int number) {
        if (tangled.get(number)) {
            return "";
        }
        String unknown = anyListed && !relisted.get(number) ? Code.UNKNOWN_LEVEL : "";
        return known.get(number).map(Code::level).orElse(unknown);
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
                    .filter(number -> !totals.contains(number) && counted(number))
                    .boxed()
                    .sorted(Comparator.comparing(
                                    (Integer number) -> column.codes().get(number))
                            .reversed())
                    .forEach(this::prepend);
        }

        /** Takes note of a category; whether it belongs to the sums. */
        private boolean counted(int number) {
            count++;
            return !isApart(number);
        }

        private void prepend(int number) {
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
