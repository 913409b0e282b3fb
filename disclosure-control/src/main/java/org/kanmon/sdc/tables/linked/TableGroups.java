package org.kanmon.sdc.tables.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

/**
 * Which tables of a file speak of the same people. Nothing in a file says so, but figures do: tables whose common cells agree are
 * taken for such tables, and tables whose figures add up to those of another one, cell by cell, for parts of it. Of two tables
 * that do neither, one may still count some of the people of the other; then a person has to look.
 */
public final class TableGroups {

    /** Of more tables that could be parts only all of them together are tried. */
    private static final int MOST_PARTS = 10;

    private static final long SMALL = 10;
    private static final long LARGE = 1000;

    /** The name of the dimension that tells parts apart; that they have nothing in common is no surprise. */
    static final String PARTS = "表の別";

    private final int published;
    private final int[] kinds;
    private final int[] groups;
    private final List<String> titles;
    private final BitSet parts = new BitSet();
    private final List<Pair> unclear = new ArrayList<>();

    /**
     * Two tables of which nobody can tell how they belong together, by their places in the list.
     *
     * @param first the one that comes first
     */
    public record Pair(int first, int second) {}

    private TableGroups(List<Table> tables, List<String> titles, int published) {
        this.published = published;
        this.titles = titles;
        this.kinds = new int[tables.size()];
        this.groups = new int[tables.size()];
        if (published > 1) {
            Likeness likeness = new Likeness(tables);
            sortByPeople(likeness);
            System.arraycopy(kinds, 0, groups, 0, kinds.length);
            joinParts(tables);
            findUnclear(likeness);
        }
    }

    /**
     * Compares tables as handed in. A table alone is of one group with all that were published before: where they contradict each
     * other, that is found by measuring.
     *
     * @param titles what tells the tables to be published apart, for example the names of their sheets
     * @param earlier those published before
     */
    public static TableGroups of(List<Table> tables, List<String> titles, List<Table> earlier) {
        List<Table> all = new ArrayList<>(tables);
        all.addAll(earlier);
        return new TableGroups(all, List.copyOf(titles), tables.size());
    }

    /**
     * Whether figures that two tables have in common agree, and are so large or so many that this is no accident: two of at least
     * {@value #SMALL}, or one of at least {@value #LARGE}.
     */
    public static boolean agree(Table one, Table other) {
        TableSet pair = TableSet.of(List.of(one, other));
        if (!pair.conflicts().isEmpty() || pair.isLoose()) {
            return false;
        }
        long[] common = pair.links().stream()
                .filter(link -> !pair.isHidden(link.total()))
                .mapToLong(link -> pair.value(link.total()))
                .filter(figure -> figure >= SMALL)
                .toArray();
        return common.length > 1 || common.length == 1 && common[0] >= LARGE;
    }

    /** Each table joins the first tables that none of its figures contradict. */
    private void sortByPeople(Likeness likeness) {
        int next = 0;
        for (int t = 0; t < kinds.length; t++) {
            int table = t;
            kinds[t] = IntStream.range(0, next)
                    .filter(kind -> IntStream.range(0, table)
                            .allMatch(other -> kinds[other] != kind || likeness.agrees(other, table)))
                    .findFirst()
                    .orElse(next);
            next = Math.max(next, kinds[t] + 1);
            for (int kind = 0; kind < kinds[t]; kind++) {
                noteOtherHome(likeness, table, kind);
            }
            for (int kind = kinds[t] + 1; kind < next; kind++) {
                noteOtherHome(likeness, table, kind);
            }
        }
    }

    /** A table that has figures in common with tables that contradict each other may belong to either. */
    private void noteOtherHome(Likeness likeness, int table, int kind) {
        List<Integer> there = IntStream.range(0, table)
                .filter(other -> kinds[other] == kind)
                .boxed()
                .toList();
        boolean fits = there.stream().allMatch(other -> likeness.agrees(other, table));
        there.stream()
                .filter(other -> fits && likeness.isLinked(other, table))
                .findFirst()
                .ifPresent(other -> unclear.add(new Pair(other, table)));
    }

    private void joinParts(List<Table> tables) {
        for (int t = 0; t < published; t++) {
            for (int part : parts(tables, t)) {
                parts.set(part);
                int kind = kinds[part];
                for (int other = 0; other < kinds.length; other++) {
                    groups[other] = kinds[other] == kind ? groups[t] : groups[other];
                }
            }
        }
        for (int part : parts.stream().toArray()) {
            IntStream.range(0, kinds.length)
                    .filter(other -> kinds[other] == kinds[part])
                    .forEach(parts::set);
        }
    }

    /** The tables whose figures add up to those of this one; none if there are no such tables, or it is a part itself. */
    private int[] parts(List<Table> tables, int whole) {
        int[] candidates = IntStream.range(0, published)
                .filter(t -> t != whole && kinds[t] != kinds[whole] && groups[t] == kinds[t] && !parts.get(t))
                .filter(t -> SameCells.of(tables.get(whole), tables.get(t)).isPresent())
                .toArray();
        if (parts.get(whole) || candidates.length < 2) {
            return new int[0];
        }
        int all = candidates.length > MOST_PARTS ? 0 : (1 << candidates.length) - 1;
        for (int chosen = all; chosen > 0; chosen--) {
            int[] some = chosen(candidates, chosen);
            if (some.length > 1 && SameCells.addUp(tables, whole, some)) {
                return some;
            }
        }
        return all == 0 && SameCells.addUp(tables, whole, candidates) ? candidates : new int[0];
    }

    private int[] chosen(int[] candidates, int chosen) {
        int[] some = IntStream.range(0, candidates.length)
                .filter(i -> (chosen >> i & 1) == 1)
                .map(i -> candidates[i])
                .toArray();
        long different = Arrays.stream(some).map(t -> kinds[t]).distinct().count();
        return different == some.length ? some : new int[0];
    }

    private void findUnclear(Likeness likeness) {
        for (int t = 0; t < kinds.length; t++) {
            for (int other = 0; other < t && other < published; other++) {
                boolean apart = groups[t] != groups[other];
                if (likeness.isLoose(other, t)
                        || apart && (t >= published ? isLeftOver(t) : likeness.mayInclude(other, t))) {
                    unclear.add(new Pair(other, t));
                }
            }
        }
    }

    /** Whether an earlier table contradicts all that are to be published. */
    private boolean isLeftOver(int earlier) {
        return IntStream.range(0, published).noneMatch(t -> groups[t] == groups[earlier]);
    }

    /** Pairs of which nobody can tell how they belong together; the second may be an earlier table. */
    public List<Pair> unclear() {
        return List.copyOf(unclear);
    }

    /** The other tables to be published that are of one group with a table. */
    public int[] linkedWith(int table) {
        return IntStream.range(0, published)
                .filter(t -> t != table && groups[t] == groups[table])
                .toArray();
    }

    /**
     * The tables as one set in which those of a group are linked.
     *
     * @param tables those to be published as handed in, or with more cells hidden
     * @param earlier those published before
     */
    public TableSet set(List<Table> tables, List<Table> earlier) {
        return set(tables, earlier, 0);
    }

    /** The same with one of the tables to be published put first. */
    public TableSet set(List<Table> tables, List<Table> earlier, int first) {
        List<Table> ordered = new ArrayList<>();
        List<Integer> places = new ArrayList<>(List.of(first));
        IntStream.range(0, kinds.length).filter(t -> t != first).forEach(places::add);
        for (int t : places) {
            ordered.add(named(t < published ? tables.get(t) : earlier.get(t - published), t));
        }
        int[] ofOrdered = places.stream().mapToInt(t -> groups[t]).toArray();
        return TableSet.of(ordered, published, ofOrdered);
    }

    /** A part with a dimension that tells it from the others. */
    private Table named(Table table, int t) {
        if (!parts.get(t)) {
            return table;
        }
        int shown = IntStream.range(0, published)
                .filter(other -> kinds[other] == kinds[t])
                .findFirst()
                .orElseThrow();
        CategoryTree.Builder categories = CategoryTree.rooted("");
        int node = categories.add(titles.get(shown), 0);
        Dimension dimension = new Dimension(PARTS, DimensionKind.CATEGORY, categories.build(), List.of("", ""), 0);
        return table.within(dimension, node);
    }
}
