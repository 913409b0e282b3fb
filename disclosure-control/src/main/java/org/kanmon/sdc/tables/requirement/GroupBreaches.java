package org.kanmon.sdc.tables.requirement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.groups.GroupLabels;
import org.kanmon.sdc.tables.model.Table;

/** Finds the figures that are shown of groups finer than allowed, or of other ones. */
public final class GroupBreaches {

    private GroupBreaches() {}

    /** The breaches of all requirements about groups, in the order of the requirements. */
    public static List<Breach> of(Table table, List<Requirement> requirements) {
        List<Breach> breaches = new ArrayList<>();
        for (Requirement requirement : requirements) {
            if (requirement instanceof Requirement.Grouped grouped) {
                int[] cells = shown(table, grouped, failing(table, grouped));
                if (cells.length > 0) {
                    breaches.add(new Breach(grouped, cells));
                }
            }
        }
        return breaches;
    }

    /** The categories that fail a requirement. */
    private static BitSet failing(Table table, Requirement.Grouped grouped) {
        GroupLabels labels = GroupLabels.of(
                table.dimensions().get(grouped.where().dimension().orElseThrow()),
                grouped.groups().scale());
        BitSet failing = new BitSet();
        grouped.where().nodes().stream()
                .filter(node -> labels.span(node).filter(grouped::fails).isPresent())
                .forEach(failing::set);
        return failing;
    }

    private static int[] shown(Table table, Requirement.Grouped grouped, BitSet failing) {
        int dimension = grouped.where().dimension().orElseThrow();
        return IntStream.range(0, table.cells())
                .filter(cell -> !table.isHidden(cell) && failing.get(table.node(dimension, table.row(cell))))
                .toArray();
    }
}
