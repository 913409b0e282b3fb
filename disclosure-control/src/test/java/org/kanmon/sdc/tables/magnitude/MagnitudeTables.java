package org.kanmon.sdc.tables.magnitude;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.protect.Sensitive;

/** Small tables of amounts with their contributors, made from a number: the same number makes the same table. */
final class MagnitudeTables {

    private final Table table;
    private final Map<Integer, Contributions> inner = new HashMap<>();

    /**
     * @param factor what every amount is multiplied by
     */
    MagnitudeTables(SmallTables.Kind kind, long seed, long factor) {
        Table counts = SmallTables.random(kind, seed);
        long[] values = new long[counts.cells()];
        int[][] nodes = new int[counts.dimensions().size()][counts.rows()];
        int[] records = new int[counts.rows()];
        for (int row = 0; row < counts.rows(); row++) {
            values[row] = counts.value(row) * factor;
            records[row] = counts.record(row);
            for (int d = 0; d < nodes.length; d++) {
                nodes[d][row] = counts.node(d, row);
            }
        }
        this.table = new Table(counts.dimensions(), counts.measures(), nodes, values, new BitSet(), records);
        SplittableRandom random = new SplittableRandom(seed);
        for (int cell = 0; cell < counts.cells(); cell++) {
            if (isInnermost(counts, cell) && counts.value(cell) > 0) {
                inner.put(cell, split(counts.value(cell), factor, random));
            }
        }
    }

    private static boolean isInnermost(Table table, int cell) {
        for (int d = 0; d < table.dimensions().size(); d++) {
            CategoryTree tree = table.dimensions().get(d).categories();
            if (tree.childCount(table.node(d, table.row(cell))) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Contributions split(long value, long factor, SplittableRandom random) {
        List<Long> amounts = new ArrayList<>();
        for (long left = value; left > 0; left -= amounts.get(amounts.size() - 1) / factor) {
            amounts.add(factor * (1 + random.nextLong(left)));
        }
        long[] all = amounts.stream().mapToLong(amount -> amount).toArray();
        return Contributions.anonymous(LongStream.of(all).sum(), all.length, all);
    }

    Table table() {
        return table;
    }

    ContributionTable contributions(MagnitudeRules rules) throws UnusableContributions {
        return ContributionTable.of(table, inner, rules.depth());
    }

    /** The primary cells by these rules. */
    Sensitive sensitive(MagnitudeRules rules, boolean insiders) throws UnusableContributions {
        ContributionTable contributions = contributions(rules);
        List<Integer> cells = new ArrayList<>();
        List<Protection> protections = new ArrayList<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            Optional<Protection> protection = contributions.of(cell).flatMap(rules::protection);
            if (protection.isPresent()) {
                cells.add(cell);
                protections.add(protection.get());
            }
        }
        return new Sensitive(
                cells.stream().mapToInt(cell -> cell).toArray(),
                protections,
                new BitSet(),
                insiders ? contributions.soleContributors(rules) : List.of());
    }
}
