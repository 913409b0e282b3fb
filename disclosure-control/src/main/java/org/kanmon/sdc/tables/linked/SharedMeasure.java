package org.kanmon.sdc.tables.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/**
 * A measure that one table has, or several: they count the same. Measures of one unit are told apart by name where a table has
 * several of them; where every table has one at most, its name does not matter. Tables of different groups share none.
 *
 * @param measures per table the measure, {@link #ABSENT} where the table does not have it
 */
record SharedMeasure(Unit unit, int[] measures) {

    static final int ABSENT = -1;

    /**
     * The measures that count something, in the order of the tables and their columns.
     *
     * @param groups per table the number of its group
     */
    static List<SharedMeasure> of(List<Table> tables, int[] groups) {
        Map<String, SharedMeasure> shared = new LinkedHashMap<>();
        for (int t = 0; t < tables.size(); t++) {
            List<Measure> measures = tables.get(t).measures();
            for (int m = 0; m < measures.size(); m++) {
                Unit unit = measures.get(m).unit();
                if (unit.isCount()) {
                    String name = hasSeveral(tables, unit) ? measures.get(m).name() : "";
                    String what = unit.word() + '\n' + groups[t] + '\n' + name;
                    shared.computeIfAbsent(what, key -> none(unit, tables.size())).measures[t] = m;
                }
            }
        }
        return new ArrayList<>(shared.values());
    }

    private static SharedMeasure none(Unit unit, int tables) {
        int[] measures = new int[tables];
        Arrays.fill(measures, ABSENT);
        return new SharedMeasure(unit, measures);
    }

    private static boolean hasSeveral(List<Table> tables, Unit unit) {
        return tables.stream()
                .anyMatch(table -> table.measures().stream()
                                .filter(measure -> measure.unit() == unit)
                                .count()
                        > 1);
    }

    /** The numbers of the tables that have the measure. */
    int[] tables() {
        return java.util.stream.IntStream.range(0, measures.length)
                .filter(t -> measures[t] != ABSENT)
                .toArray();
    }
}
