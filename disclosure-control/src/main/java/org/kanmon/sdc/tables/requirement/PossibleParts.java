package org.kanmon.sdc.tables.requirement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;

/**
 * Whether one table may count a part of what another one counts, with a rest that is too small: the patients of one sex beside all
 * patients. Where no figure of one is larger than the other's for the same categories, or most are the same, subtraction may leave
 * people; whether it does, nothing in the figures says.
 */
public final class PossibleParts {

    private final Table table;
    private final CellThresholds thresholds;
    private final List<Map<String, Integer>> cells = new ArrayList<>();

    /**
     * @param table whose counts are compared with those of others
     * @param thresholds the minimum of each of its cells
     */
    public PossibleParts(Table table, CellThresholds thresholds) {
        this.table = table;
        this.thresholds = thresholds;
        for (int measure = 0; measure < table.measures().size(); measure++) {
            cells.add(cells(measure));
        }
    }

    /** The shown cells of a count, by the labels of their categories; nothing is said of categories that are the whole. */
    private Map<String, Integer> cells(int measure) {
        Map<String, Integer> found = new HashMap<>();
        for (int row = 0; table.measures().get(measure).unit().isCount() && row < table.rows(); row++) {
            int cell = table.cell(measure, row);
            if (!table.isHidden(cell)) {
                found.put(labels(row), cell);
            }
        }
        return found;
    }

    private String labels(int row) {
        List<String> labels = new ArrayList<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
            Dimension dimension = table.dimensions().get(d);
            int node = table.node(d, row);
            if (node != 0) {
                labels.add(dimension.categories().code(node));
            }
        }
        Collections.sort(labels);
        return String.join("\n", labels);
    }

    /**
     * Whether the difference of two tables may be people too few.
     *
     * @param linked whether both were found to speak of the same people, so that what subtraction gives was computed where they
     *     count the same
     */
    public boolean differByFew(PossibleParts other, boolean linked) {
        for (int own = 0; own < cells.size(); own++) {
            for (int theirs = 0; theirs < other.cells.size(); theirs++) {
                boolean compared = linked && isShared(own, other, theirs);
                if (!compared && isSameUnit(own, other, theirs) && differByFew(cells.get(own), other, theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSameUnit(int own, PossibleParts other, int theirs) {
        return table.measures().get(own).unit()
                == other.table.measures().get(theirs).unit();
    }

    /** Whether linked tables take two measures for the same one. */
    private boolean isShared(int own, PossibleParts other, int theirs) {
        boolean only = count(own) == 1 && other.count(theirs) == 1;
        Measure mine = table.measures().get(own);
        return only || mine.name().equals(other.table.measures().get(theirs).name());
    }

    private long count(int measure) {
        return table.measures().stream()
                .filter(other -> other.unit() == table.measures().get(measure).unit())
                .count();
    }

    private boolean differByFew(Map<String, Integer> own, PossibleParts other, int theirs) {
        int more = 0;
        int less = 0;
        int same = 0;
        boolean few = false;
        for (Map.Entry<String, Integer> entry : own.entrySet()) {
            Integer cell = other.cells.get(theirs).get(entry.getKey());
            if (cell != null) {
                long difference = table.value(entry.getValue()) - other.table.value(cell);
                more += difference > 0 ? 1 : 0;
                less += difference < 0 ? 1 : 0;
                same += difference == 0 ? 1 : 0;
                long minimum = Math.max(thresholds.minimum(entry.getValue()), other.thresholds.minimum(cell));
                few |= difference != 0 && Math.abs(difference) < minimum;
            }
        }
        return few && (more == 0 || less == 0 || same >= more + less);
    }
}
