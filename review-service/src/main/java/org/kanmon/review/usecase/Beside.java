package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.linked.TableGroups;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.requirement.CellThresholds;
import org.kanmon.sdc.tables.requirement.SetThresholds;

/**
 * What a table is read beside: the other tables of its file, and what the same study published before.
 *
 * @param at the table's place in its file
 * @param others the other tables of the file
 * @param thresholds the minimum of each cell of these
 * @param groups how the tables of the file belong together; empty for a table by itself
 * @param asHandedIn the minimum of each cell of a proposal as it was before cells were hidden: a proposal that happens to show no zero
 *     would look as if its marks might stand for zeros. Empty for a table as handed in
 */
record Beside(
        EarlierTables earlier,
        int at,
        List<Table> others,
        List<CellThresholds> thresholds,
        Optional<TableGroups> groups,
        Optional<CellThresholds> asHandedIn) {

    /** A file with a single table. */
    static Beside only(EarlierTables earlier) {
        return new Beside(earlier, 0, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The same for a proposal made from a table with these minimums. */
    Beside asHandedIn(CellThresholds minimums) {
        return new Beside(earlier, at, others, thresholds, groups, Optional.of(minimums));
    }

    /** Whether nothing else tells of the same people. */
    boolean isEmpty() {
        return count() == 0;
    }

    /** How many tables tell of the same people, or may do so. */
    int count() {
        return earlier.count() + groups.map(all -> all.linkedWith(at).length).orElse(0);
    }

    /** Whether the table is the only one of its file. */
    boolean isOnly() {
        return others.isEmpty();
    }

    /** The table and all others as one set, in which it comes first. */
    TableSet with(Table table) {
        if (groups.isEmpty()) {
            return earlier.with(table);
        }
        List<Table> all = new ArrayList<>(others);
        all.add(at, table);
        return groups.get().set(all, earlier.tables(), at);
    }

    /** The minimum of every cell of the set. */
    SetThresholds thresholds(TableSet set, CellThresholds own) {
        List<CellThresholds> all = new ArrayList<>(List.of(asHandedIn.orElse(own)));
        all.addAll(thresholds);
        all.addAll(earlier.thresholds());
        return SetThresholds.of(set, all);
    }

    /** The cells known to be hidden for the sake of others only, by their numbers in the set. */
    BitSet company(TableSet set) {
        return earlier.company(set, others.size() + 1);
    }
}
