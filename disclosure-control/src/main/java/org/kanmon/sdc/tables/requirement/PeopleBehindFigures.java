package org.kanmon.sdc.tables.requirement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;
import org.kanmon.sdc.tables.statistic.StatisticAudit;

/**
 * Finds figures that are shown although too few people stand behind them, or nobody can tell how many. A mark in place of the
 * number of people may stand for a small one; and if a figure beside it were only shown where it does not, it would tell which marks
 * stand for small numbers.
 */
public final class PeopleBehindFigures {

    private PeopleBehindFigures() {}

    /**
     * The breaches of all requirements about people behind figures, in the order of the requirements.
     *
     * @param statistics what the table's statistics were computed from
     */
    public static List<Breach> of(Table table, List<Requirement> requirements, StatisticAudit statistics) {
        List<Breach> breaches = new ArrayList<>();
        for (Requirement requirement : requirements) {
            if (requirement instanceof Requirement.PeopleBehind behind) {
                BitSet people = people(table, behind, statistics);
                int[] cells = IntStream.range(0, table.rows())
                        .filter(row -> behind.where().includes(table, row))
                        .filter(row -> people.stream()
                                .anyMatch(measure -> mayBeTooFew(table, table.cell(measure, row), behind.minimum())))
                        .map(row -> table.cell(behind.where().measure(), row))
                        .filter(cell -> !table.isHidden(cell))
                        .toArray();
                if (cells.length > 0) {
                    breaches.add(new Breach(requirement, cells));
                }
            }
        }
        return breaches;
    }

    /** A share rests on those that it is a share of; what it says of those in it is measured otherwise. */
    private static BitSet people(Table table, Requirement.PeopleBehind behind, StatisticAudit statistics) {
        int measure = behind.where().measure();
        Unit unit = table.measures().get(measure).unit();
        BitSet bases = statistics.bases(measure);
        bases.and(behind.people());
        boolean isShare = unit == Unit.PERCENT || unit == Unit.RATE;
        return isShare && statistics.isExplained(measure) && !bases.isEmpty() ? bases : behind.people();
    }

    private static boolean mayBeTooFew(Table table, int cell, long minimum) {
        return table.isHidden(cell) || table.value(cell) > 0 && table.value(cell) < minimum;
    }
}
