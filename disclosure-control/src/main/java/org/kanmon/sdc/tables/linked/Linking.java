package org.kanmon.sdc.tables.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Sum;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;

/** What several tables say together: their systems, one per measure, and what came of linking them. */
final class Linking {

    private final List<TableSystem> systems = new ArrayList<>();
    private final List<Map<String, String>> groups = new ArrayList<>();
    private final List<Sum> conflicts = new ArrayList<>();
    private final List<Sum> links = new ArrayList<>();
    private final Set<String> unrelated = new TreeSet<>();
    private boolean loose;

    /**
     * @param published number of tables to be published; those after them were published before
     * @param companies per table the number of its company: nothing links tables of different ones
     * @param starts per table the number of its first cell, and at last the number of all cells
     */
    Linking(List<Table> tables, int published, int[] companies, int[] starts) {
        if (tables.size() == 1) {
            TableSystem.of(tables.get(0)).forEach(own -> {
                systems.add(own.numberingGroups(starts[1] + groups.size()));
                own.groups().forEach(group -> groups.add(group.key()));
            });
        } else {
            SharedMeasure.of(tables, companies).forEach(measure -> link(measure, tables, published, starts));
        }
    }

    private void link(SharedMeasure measure, List<Table> tables, int published, int[] starts) {
        int[] places = measure.tables();
        List<Table> linked = Arrays.stream(places).mapToObj(tables::get).toList();
        List<TableSystem> own = Arrays.stream(places)
                .mapToObj(t -> TableSystem.of(tables.get(t), measure.measures()[t]))
                .toList();
        BitSet earlier = new BitSet();
        IntStream.range(0, places.length).forEach(i -> earlier.set(i, places[i] >= published));
        LinkedSystem system =
                new LinkedSystem(linked, own, earlier, measure.unit().isAdditive());
        int cells = starts[tables.size()];
        int[] first = Arrays.stream(places).map(t -> starts[t]).toArray();
        TableSystem numbered = system.numbered(first, cells, cells + groups.size());
        systems.add(numbered);
        groups.addAll(system.groups());
        loose |= system.isLoose();
        conflicts.addAll(system.conflicts(numbered));
        links.addAll(system.printedLinks(numbered));
        unrelated.addAll(system.unrelated());
    }

    /** The systems with further sums, each in the system that has its cells. */
    static List<TableSystem> with(List<Sum> sums, List<TableSystem> systems) {
        Map<Integer, List<Sum>> bySystem = new HashMap<>();
        for (Sum sum : sums) {
            bySystem.computeIfAbsent(systemOf(sum, systems), same -> new ArrayList<>())
                    .add(sum);
        }
        List<TableSystem> all = new ArrayList<>(systems);
        bySystem.forEach((s, further) -> all.set(s, systems.get(s).with(further)));
        return Collections.unmodifiableList(all);
    }

    private static int systemOf(Sum sum, List<TableSystem> systems) {
        for (int s = 0; s < systems.size(); s++) {
            if (systems.get(s).prints(sum.total()) && Arrays.stream(sum.parts()).allMatch(systems.get(s)::prints)) {
                return s;
            }
        }
        throw new IllegalArgumentException("cell " + sum.total() + " and its parts " + Arrays.toString(sum.parts())
                + " are not counts of one measure");
    }

    /** One system per measure, in the numbers of the tables' cells. */
    List<TableSystem> systems() {
        return systems;
    }

    /** What each group counts that no table prints. */
    List<Map<String, String>> groups() {
        return groups;
    }

    /** Sums across tables that the figures contradict. */
    List<Sum> conflicts() {
        return Collections.unmodifiableList(conflicts);
    }

    /** Sums across tables over cells that are printed. */
    List<Sum> links() {
        return links;
    }

    /** Whether some relations hold only if tables without a dimension count more than all categories of it. */
    boolean isLoose() {
        return loose;
    }

    /** Names of dimensions whose categories cannot be compared. */
    Set<String> unrelated() {
        return unrelated;
    }
}
