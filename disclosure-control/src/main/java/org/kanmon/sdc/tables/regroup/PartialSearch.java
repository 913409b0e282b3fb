package org.kanmon.sdc.tables.regroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * Merges categories until the counts that may not be shown are few enough to hide. How many that should be depends on what hiding
 * them costs, which is not known before it is done: so each figure left is given a price, and for one price after the other, from
 * high to low, the grouping is sought that loses least information together with the price of the figures left. What may be merged
 * is what {@link RegroupSearch} may.
 *
 * <p>One dimension is searched exactly, the others as they are, by turns until nothing gets cheaper. Deterministic; the work is
 * bounded.
 */
public final class PartialSearch {

    /** How many figures may be looked at. */
    private static final long WORK = 2_000_000;

    /** At the lowest price a figure left costs this part of all the information there is. */
    private static final double LOWEST = 1.0 / (1 << 20);

    private final Table table;
    private final List<Categories> categories = new ArrayList<>();
    private final Content content;
    private long looked;

    private PartialSearch(Table table, Sensitive sensitive) {
        this.table = table;
        this.content = Content.of(table, sensitive);
        for (int d = 0; d < table.dimensions().size(); d++) {
            categories.add(Categories.of(table, d));
        }
    }

    /**
     * Groupings that merge something and leave something to hide, roughly those with fewest counts left first. None if the table
     * is too large and sparse to search.
     *
     * @param sensitive the cells that may not be shown
     */
    public static List<Regrouping> find(Table table, Sensitive sensitive) {
        if (!Keys.suffice(table)) {
            return List.of();
        }
        PartialSearch search = new PartialSearch(table, sensitive);
        if (!search.content.hasRoom(search.categories)) {
            return List.of();
        }
        return search.run().stream()
                .map(groupings -> RegroupedTable.of(table, search.content, groupings, false))
                .toList();
    }

    private Set<List<Grouping>> run() {
        Set<List<Grouping>> found = new LinkedHashSet<>();
        List<Grouping> none = categories.stream()
                .map(dimension -> Grouping.none(dimension.tree()))
                .toList();
        double everything = content.everyoneTogether() - content.spread();
        List<Grouping> last = none;
        for (double price = everything; price > everything * LOWEST && looked < WORK; price /= 2) {
            Pricing pricing = new Pricing(price);
            List<Grouping> fresh = descend(none, pricing);
            List<Grouping> further = descend(last, pricing);
            last = cost(further, pricing).isBelow(cost(fresh, pricing)) ? further : fresh;
            if (last.equals(none)) {
                break;
            }
            if (merged(last).failing() > 0) {
                found.add(last);
            }
        }
        return found;
    }

    /** Searches one dimension after the other, the others as they are, until nothing gets cheaper. */
    private List<Grouping> descend(List<Grouping> start, Pricing pricing) {
        List<Grouping> best = start;
        Cost cost = cost(best, pricing);
        boolean improved = true;
        while (improved && looked < WORK) {
            improved = false;
            for (int main = 0; main < categories.size(); main++) {
                List<Grouping> next = searched(best, main, pricing);
                Cost nextCost = cost(next, pricing);
                if (nextCost.isBelow(cost)) {
                    best = next;
                    cost = nextCost;
                    improved = true;
                }
            }
        }
        return best;
    }

    private List<Grouping> searched(List<Grouping> groupings, int main, Pricing pricing) {
        Grouping[] next = groupings.toArray(Grouping[]::new);
        CategoryTree tree = categories.get(main).tree();
        next[main] = Grouping.none(tree);
        Lines lines = new Lines(merged(Arrays.asList(next)), main, tree);
        Optional<Grouping> best = new DimensionSearch(categories.get(main), lines, pricing).best();
        next[main] = best.orElse(groupings.get(main));
        return List.of(next);
    }

    private Cost cost(List<Grouping> groupings, Pricing pricing) {
        Content merged = merged(groupings);
        int merges = groupings.stream().mapToInt(Grouping::merges).sum();
        return pricing.of(merges, merged.spread(), merged.failing());
    }

    private Content merged(List<Grouping> groupings) {
        Content merged = content;
        for (int d = 0; d < groupings.size(); d++) {
            looked += merged.entries().size();
            merged = merged.with(d, table.dimensions().get(d).categories(), groupings.get(d));
        }
        return merged;
    }
}
