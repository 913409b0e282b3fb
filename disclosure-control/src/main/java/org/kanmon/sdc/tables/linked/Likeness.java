package org.kanmon.sdc.tables.linked;

import java.util.List;
import org.kanmon.sdc.tables.model.Sum;
import org.kanmon.sdc.tables.model.Table;

/** How the figures of tables agree, two by two. */
final class Likeness {

    private final TableSet[][] pairs;
    private final List<Table> tables;

    Likeness(List<Table> tables) {
        this.tables = tables;
        this.pairs = new TableSet[tables.size()][tables.size()];
    }

    private TableSet pair(int one, int other) {
        if (pairs[one][other] == null) {
            pairs[one][other] = TableSet.of(List.of(tables.get(one), tables.get(other)));
        }
        return pairs[one][other];
    }

    /** Whether no figure of one contradicts the other, if both count the same people. */
    boolean agrees(int one, int other) {
        return pair(one, other).conflicts().isEmpty();
    }

    /** Whether they agree only if one counts people whom the other leaves out. */
    boolean isLoose(int one, int other) {
        return agrees(one, other) && pair(one, other).isLoose();
    }

    /** Whether they have figures in common. */
    boolean isLinked(int one, int other) {
        return !pair(one, other).links().isEmpty();
    }

    /**
     * Whether one of two tables that contradict each other may count some of the people of the other, or the same people with
     * mistakes: no figure of it is larger than the other's for the same cell, or most are the same.
     */
    boolean mayInclude(int one, int other) {
        TableSet pair = pair(one, other);
        if (pair.conflicts().isEmpty()) {
            return false;
        }
        int more = 0;
        int less = 0;
        for (Sum sum : pair.conflicts()) {
            if (sum.parts().length == 1) {
                long excess = excess(pair, sum.total(), sum.parts()[0]);
                more += excess > 0 ? 1 : 0;
                less += excess < 0 ? 1 : 0;
            }
        }
        long same = pair.links().stream()
                .filter(sum -> sum.parts().length == 1 && !pair.isHidden(sum.total()) && !pair.isHidden(sum.parts()[0]))
                .count();
        return more == 0 || less == 0 || same >= more + less;
    }

    /** By how much the first table's figure is larger than the second's. */
    private static long excess(TableSet pair, int cell, int same) {
        long excess = pair.value(cell) - pair.value(same);
        return pair.tableOf(cell) == 0 ? excess : -excess;
    }
}
