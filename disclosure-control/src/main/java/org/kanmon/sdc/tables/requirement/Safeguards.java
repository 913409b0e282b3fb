package org.kanmon.sdc.tables.requirement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.statistic.SurvivalCurve;

/** Finds what good practice speaks of beside small counts: one person's values, dominated amounts, whole groups, small steps. */
public final class Safeguards {

    private final Table table;

    private Safeguards(Table table) {
        this.table = table;
    }

    /** The breaches of all requirements of these kinds, in the order of the requirements. */
    public static List<Breach> breaches(Table table, List<Requirement> requirements) {
        Safeguards safeguards = new Safeguards(table);
        List<Breach> breaches = new ArrayList<>();
        for (Requirement requirement : requirements) {
            int[] cells = safeguards.cells(requirement);
            if (cells.length > 0) {
                breaches.add(new Breach(requirement, cells));
            }
        }
        return breaches;
    }

    private int[] cells(Requirement requirement) {
        if (requirement instanceof Requirement.NoExtreme) {
            return shown(requirement);
        }
        if (requirement instanceof Requirement.NotDominated dominance) {
            return IntStream.of(shown(requirement))
                    .filter(cell -> isDominated(cell, dominance))
                    .toArray();
        }
        if (requirement instanceof Requirement.NotWholeGroup group) {
            return wholeGroups(group);
        }
        if (requirement instanceof Requirement.SurvivalSteps steps) {
            return SurvivalCurve.smallSteps(table, steps.where().measure(), steps.atRisk(), steps.minimum());
        }
        return new int[0];
    }

    /** The cells that the requirement speaks of and that show a figure. */
    private int[] shown(Requirement requirement) {
        return IntStream.range(0, table.rows())
                .filter(row -> requirement.where().includes(table, row))
                .map(row -> table.cell(requirement.where().measure(), row))
                .filter(this::isShown)
                .toArray();
    }

    private boolean isShown(int cell) {
        return !table.isHidden(cell) && table.decimals().isRead(cell);
    }

    private BigDecimal figure(int cell) {
        return table.decimals().figure(cell, table.value(cell));
    }

    private boolean isDominated(int amount, Requirement.NotDominated dominance) {
        int largest = table.cell(dominance.maximum(), table.row(amount));
        if (!isShown(largest) || figure(amount).signum() <= 0) {
            return false;
        }
        BigDecimal share = figure(largest).multiply(BigDecimal.valueOf(100));
        return share.compareTo(figure(amount).multiply(BigDecimal.valueOf(dominance.percent()))) > 0;
    }

    /**
     * The cells that are as large as the total that they are a part of, where that total has other parts: whoever is known to be in
     * the group is known to be in this category.
     */
    private int[] wholeGroups(Requirement.NotWholeGroup group) {
        BitSet cells = new BitSet();
        int measure = group.where().measure();
        group.attributes().stream().forEach(d -> {
            Map<List<Integer>, Integer> rows = rows();
            Map<Integer, Integer> parts = new HashMap<>();
            int[] totals = new int[table.rows()];
            for (int row = 0; row < table.rows(); row++) {
                int node = table.node(d, row);
                totals[row] = node == 0
                        ? -1
                        : rows.getOrDefault(
                                key(
                                        row,
                                        d,
                                        table.dimensions().get(d).categories().parent(node)),
                                -1);
                parts.merge(totals[row], 1, Integer::sum);
            }
            for (int row = 0; row < table.rows(); row++) {
                if (totals[row] >= 0 && parts.get(totals[row]) > 1 && isWhole(measure, row, totals[row])) {
                    cells.set(table.cell(measure, row));
                }
            }
        });
        return cells.stream().toArray();
    }

    private boolean isWhole(int measure, int row, int total) {
        int part = table.cell(measure, row);
        int whole = table.cell(measure, total);
        return isShown(part) && isShown(whole) && table.value(part) > 0 && table.value(part) == table.value(whole);
    }

    private Map<List<Integer>, Integer> rows() {
        Map<List<Integer>, Integer> rows = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.put(key(row, -1, 0), row);
        }
        return rows;
    }

    private List<Integer> key(int row, int dimension, int node) {
        List<Integer> key = new ArrayList<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
            key.add(d == dimension ? node : table.node(d, row));
        }
        return key;
    }
}
