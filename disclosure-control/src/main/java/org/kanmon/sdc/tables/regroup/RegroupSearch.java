package org.kanmon.sdc.tables.regroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * Finds which categories to merge so that every count may be shown: the fewest merges, and among those with as few, the least
 * loss of information.
 *
 * <p>Allowed are: all categories of a node into the node (municipalities into their secondary medical area, everything into a
 * printed total), and age groups with their neighbours. One dimension is searched exactly; of the others every grouping is
 * tried where that is possible, and then the answer is the best of all. Else a few even groupings are tried, and each dimension
 * is improved by turns.
 */
public final class RegroupSearch {

    /** How many figures may be looked at for a proof that nothing is better, or for a good answer without one. */
    private static final double WORK = 5_000_000;

    private final Table table;
    private final List<Categories> categories = new ArrayList<>();
    private final List<Groupings> groupings = new ArrayList<>();
    private final Content content;
    private Cost bestCost = Cost.IMPOSSIBLE;
    private Optional<Grouping[]> best = Optional.empty();
    private double looked;
    private double limit = Double.MAX_VALUE;

    private RegroupSearch(Table table, Sensitive sensitive) {
        this.table = table;
        this.content = Content.of(table, sensitive);
        for (int d = 0; d < table.dimensions().size(); d++) {
            categories.add(Categories.of(table, d));
            groupings.add(new Groupings(categories.get(d)));
        }
    }

    /**
     * Looks for the cheapest regrouping.
     *
     * @param sensitive the cells that may not be shown; a merged count may be, if it reaches the highest threshold of its parts
     * @return empty if no grouping that is allowed would do, or the table is too large and sparse to search
     */
    public static Optional<Regrouping> find(Table table, Sensitive sensitive) {
        if (!Keys.suffice(table)) {
            return Optional.empty();
        }
        RegroupSearch search = new RegroupSearch(table, sensitive);
        if (!search.content.hasRoom(search.categories)) {
            return Optional.empty();
        }
        boolean exact = search.run();
        return search.best.map(chosen -> RegroupedTable.of(table, search.content, Arrays.asList(chosen), exact));
    }

    private boolean run() {
        int main = 0;
        double others = 1;
        for (int d = 0; d < categories.size(); d++) {
            others *= groupings.get(d).count();
            main = groupings.get(d).count() > groupings.get(main).count() ? d : main;
        }
        others /= groupings.get(main).count();
        if (others * content.entries().size() <= WORK) {
            cross(main, d -> groupings.get(d).all());
            return true;
        }
        for (int d = 0; d < categories.size(); d++) {
            cross(d, other -> List.of(groupings.get(other).coarsest()));
        }
        for (int d = 0; d < categories.size(); d++) {
            limit = looked + WORK / categories.size();
            cross(d, other -> List.copyOf(groupings.get(other).coarse()));
        }
        limit = Double.MAX_VALUE;
        improve();
        return false;
    }

    /** Tries the groupings of all dimensions but one, and searches that one. */
    private void cross(int main, IntFunction<List<Grouping>> offered) {
        Grouping[] chosen = new Grouping[categories.size()];
        cross(main, 0, chosen, content, 0, offered);
    }

    private void cross(
            int main, int d, Grouping[] chosen, Content merged, int merges, IntFunction<List<Grouping>> offered) {
        looked += merged.entries().size();
        if (merges > bestCost.first() || looked > limit) {
            return;
        }
        if (d == chosen.length) {
            finish(main, chosen, merged, merges);
        } else if (d == main) {
            cross(main, d + 1, chosen, merged, merges, offered);
        } else {
            for (Grouping grouping : offered.apply(d)) {
                chosen[d] = grouping;
                Content next = merged.with(d, categories.get(d).tree(), grouping);
                cross(main, d + 1, chosen, next, merges + grouping.merges(), offered);
            }
        }
    }

    private boolean finish(int main, Grouping[] chosen, Content merged, int merges) {
        Optional<Grouping> last = new DimensionSearch(
                        categories.get(main),
                        new Lines(merged, main, categories.get(main).tree()),
                        Pricing.CLEAR)
                .best();
        if (last.isEmpty()) {
            return false;
        }
        Content all = merged.with(main, categories.get(main).tree(), last.get());
        Cost cost = Pricing.CLEAR.of(merges + last.get().merges(), all.spread(), 0);
        if (!cost.isBelow(bestCost)) {
            return false;
        }
        bestCost = cost;
        Grouping[] found = chosen.clone();
        found[main] = last.get();
        best = Optional.of(found);
        return true;
    }

    /** Searches one dimension after the other, the others as they are, until nothing gets cheaper. */
    private void improve() {
        boolean improved = best.isPresent();
        while (improved) {
            improved = false;
            for (int main = 0; main < categories.size(); main++) {
                Grouping[] others = best.orElseThrow().clone();
                Content merged = content;
                int merges = 0;
                for (int d = 0; d < others.length; d++) {
                    if (d != main) {
                        merged = merged.with(d, categories.get(d).tree(), others[d]);
                        merges += others[d].merges();
                    }
                }
                improved |= finish(main, others, merged, merges);
            }
        }
    }
}
