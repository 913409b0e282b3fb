package org.kanmon.sdc.tables.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.SmallTables.Kind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/** How intervals change, and how they do not, when a table is changed. */
class IntervalPropertiesTest {

    private static final Sensitive NOBODY = new Sensitive(new int[0], new long[0], new BitSet());

    @Property(tries = 60)
    void hidingOneMoreCellNeverNarrowsAnInterval(
            @ForAll Kind kind, @ForAll @LongRange(min = 0, max = 10_000) long seed) {
        Table table = SmallTables.random(kind, seed);
        Random random = new Random(seed);
        BitSet hidden = someCells(table, random);
        BitSet more = (BitSet) hidden.clone();
        more.set(1 + random.nextInt(table.cells() - 1));

        Intervals before = intervals(table.hide(hidden));
        Intervals after = intervals(table.hide(more));

        for (int i = 0; i < before.size(); i++) {
            int same = after.find(before.cell(i));
            assertTrue(after.low(same) <= before.low(i));
            assertTrue(after.high(same) >= before.high(i));
        }
    }

    @Property(tries = 30)
    void orderOfRowsDoesNotMatter(@ForAll Kind kind, @ForAll @LongRange(min = 0, max = 10_000) long seed) {
        Table table = SmallTables.random(kind, seed);
        Random random = new Random(seed);
        Table masked = table.hide(someCells(table, random));
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            order.add(row);
        }
        Collections.shuffle(order, random);

        Intervals before = intervals(masked);
        Intervals after = intervals(
                masked.reorder(order.stream().mapToInt(Integer::intValue).toArray()));

        for (int i = 0; i < after.size(); i++) {
            int same = before.find(order.get(after.cell(i)));
            assertEquals(before.low(same), after.low(i));
            assertEquals(before.high(same), after.high(i));
        }
    }

    @Property(tries = 30)
    void namesOfCategoriesDoNotMatter(@ForAll Kind kind, @ForAll @LongRange(min = 0, max = 10_000) long seed) {
        Table table = SmallTables.random(kind, seed);
        Table masked = table.hide(someCells(table, new Random(seed)));

        Intervals before = intervals(masked);
        Intervals after = intervals(renamed(masked));

        for (int i = 0; i < after.size(); i++) {
            assertEquals(before.low(i), after.low(i));
            assertEquals(before.high(i), after.high(i));
        }
    }

    private static Intervals intervals(Table masked) {
        return TableAudit.intervals(masked, NOBODY, Outsider.BASIC);
    }

    private static BitSet someCells(Table table, Random random) {
        BitSet hidden = new BitSet();
        for (int cell = 1; cell < table.cells(); cell++) {
            hidden.set(cell, random.nextInt(5) < 2);
        }
        return hidden;
    }

    private static Table renamed(Table table) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Dimension dimension : table.dimensions()) {
            CategoryTree tree = dimension.categories();
            CategoryTree.Builder builder = CategoryTree.rooted("all of " + tree.code(0));
            for (int node = 1; node < tree.size(); node++) {
                builder.add("x" + (tree.size() - node), tree.parent(node));
            }
            dimensions.add(new Dimension(
                    dimension.name() + "2", dimension.kind(), builder.build(), dimension.levels(), dimension.column()));
        }
        int[][] nodes = new int[dimensions.size()][table.rows()];
        long[] values = new long[table.cells()];
        int[] records = new int[table.rows()];
        for (int row = 0; row < table.rows(); row++) {
            for (int d = 0; d < nodes.length; d++) {
                nodes[d][row] = table.node(d, row);
            }
            values[row] = table.isHidden(row) ? 0 : table.value(row);
            records[row] = table.record(row);
        }
        return new Table(dimensions, table.measures(), nodes, values, table.hidden(), records);
    }
}
