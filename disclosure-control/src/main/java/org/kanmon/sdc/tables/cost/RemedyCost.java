package org.kanmon.sdc.tables.cost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.kanmon.sdc.tables.model.Table;

/**
 * What a remedy costs the readers of a table.
 *
 * @param cells number of figures of the table that its readers no longer see as they are: hidden, gone, or rounded to another
 * @param share the share of the counted people whom these figures concern: those in innermost cells that are hidden or gone;
 *     where figures are rounded, the sum of the innermost differences. 0 to 1, where differences are small
 * @param loss information lost in bits for each counted person, as {@link InformationLoss} defines it; an upper bound where
 *     cells are hidden, because totals tell something of them, and where figures are rounded
 */
public record RemedyCost(int cells, double share, double loss) {

    /**
     * The cost of hiding cells.
     *
     * @param masked the same table with more cells hidden
     * @param loss the information lost by hiding
     */
    public static RemedyCost ofHiding(Table before, Table masked, double loss) {
        return ofLosing(before, masked::isHidden, loss);
    }

    /**
     * The cost of merging categories, whether or not cells are hidden besides.
     *
     * @param loss the information lost by merging, and by hiding
     */
    public static RemedyCost ofMerging(Table before, Table regrouped, double loss) {
        Set<Map<String, String>> shown = new HashSet<>();
        for (int cell = 0; cell < regrouped.cells(); cell++) {
            if (!regrouped.isHidden(cell)) {
                shown.add(regrouped.key(cell));
            }
        }
        return ofLosing(before, cell -> !shown.contains(before.key(cell)), loss);
    }

    private static RemedyCost ofLosing(Table before, IntPredicate isGone, double loss) {
        List<Long> all = new ArrayList<>();
        long gone = 0;
        int cells = 0;
        for (int cell = 0; cell < before.cells(); cell++) {
            boolean lost = !before.isHidden(cell) && isGone.test(cell);
            cells += lost ? 1 : 0;
            if (isInnermost(before, cell)) {
                all.add(before.value(cell));
                gone += lost ? before.value(cell) : 0;
            }
        }
        return new RemedyCost(cells, share(gone, all), loss);
    }

    /** The cost of rounding. */
    public static RemedyCost ofRounding(Table before, Table rounded) {
        List<Long> all = new ArrayList<>();
        long more = 0;
        long less = 0;
        int cells = 0;
        for (int cell = 0; cell < before.cells(); cell++) {
            if (!before.isHidden(cell)) {
                long difference = rounded.value(cell) - before.value(cell);
                cells += difference == 0 ? 0 : 1;
                if (isInnermost(before, cell)) {
                    all.add(before.value(cell));
                    more += Math.max(0, difference);
                    less += Math.max(0, -difference);
                }
            }
        }
        double moved = share(Math.max(more, less), all);
        return new RemedyCost(cells, share(more + less, all), InformationLoss.ofMiscounting(moved, all.size()));
    }

    /** The loss in billionths of a bit: losses that differ by less are the same, added up in another order. */
    public long comparableLoss() {
        return Math.round(loss * 1e9);
    }

    private static double share(long part, List<Long> all) {
        long people = all.stream().mapToLong(Long::longValue).sum();
        return people == 0 ? 0 : (double) part / people;
    }

    /** Whether the cell is a shown count of people, or of what adds up like them, that is no sum of others. */
    private static boolean isInnermost(Table table, int cell) {
        return !table.isHidden(cell) && InnermostCells.contains(table, cell);
    }
}
