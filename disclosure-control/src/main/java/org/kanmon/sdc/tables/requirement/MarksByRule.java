package org.kanmon.sdc.tables.requirement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.model.MaskingRule;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;

/**
 * Finds marks that give their figures away to whoever knows the rule by which they were set. By {@link MaskingRule#SMALLEST_TOO}
 * two marks in a row are one small count and the smallest of the others, which is at least the minimum and at most the smallest
 * figure that the row shows. With the row's total this may tell both: marks that stand for 11 are 1 and 10.
 *
 * <p>Two marks may both stand for small counts as well. But an outsider may know better, so that the row has to be safe in this
 * case, too.
 */
public final class MarksByRule {

    private final Table table;
    private final CellThresholds thresholds;

    private MarksByRule(Table table, CellThresholds thresholds) {
        this.table = table;
        this.thresholds = thresholds;
    }

    /** The breaches of all requirements about such marks, in the order of the requirements; none where no rule is known. */
    public static List<Breach> breaches(
            Table table, Optional<MaskingRule> rule, List<Requirement> requirements, CellThresholds thresholds) {
        List<Breach> breaches = new ArrayList<>();
        if (rule.isEmpty() || table.hidden().isEmpty()) {
            return breaches;
        }
        MarksByRule marks = new MarksByRule(table, thresholds);
        for (Requirement requirement : requirements) {
            if (requirement instanceof Requirement.Unsolvable unsolvable) {
                int[] cells = marks.solved(unsolvable);
                if (cells.length > 0) {
                    breaches.add(new Breach(unsolvable, cells));
                }
            }
        }
        return breaches;
    }

    private int[] solved(Requirement.Unsolvable requirement) {
        BitSet solved = new BitSet();
        TableSystem system = TableSystem.of(table, requirement.where().measure());
        Equations sums = system.system().equations();
        for (int sum = 0; sum < sums.count(); sum++) {
            int total = system.tableCell(sums.total(sum));
            int[] parts = IntStream.of(sums.parts(sum)).map(system::tableCell).toArray();
            if (isRow(total, parts) && !table.isHidden(total)) {
                int[] hidden = IntStream.of(parts).filter(table::isHidden).toArray();
                if (hidden.length == 2 && narrows(requirement.level(), hidden, total, parts)) {
                    IntStream.of(hidden).forEach(solved::set);
                }
            }
        }
        return solved.stream().toArray();
    }

    /** In a crosstab the rule speaks of rows; how a tidy table was laid out where its marks were set is not known. */
    private boolean isRow(int total, int[] parts) {
        return total != TableSystem.UNPRINTED
                && IntStream.of(parts).noneMatch(part -> part == TableSystem.UNPRINTED)
                && (table.isTidy() || IntStream.of(parts).allMatch(part -> table.record(part) == table.record(total)));
    }

    private boolean narrows(Level level, int[] hidden, int total, int[] parts) {
        long minimum = Math.max(thresholds.minimum(hidden[0]), thresholds.minimum(hidden[1]));
        long left = table.value(total);
        long smallest = Long.MAX_VALUE;
        for (int part : parts) {
            if (!table.isHidden(part)) {
                left -= table.value(part);
                smallest = table.value(part) >= minimum ? Math.min(smallest, table.value(part)) : smallest;
            }
        }
        long low = Math.max(1, left - smallest);
        long high = Math.min(minimum - 1, left - minimum);
        boolean possible = low <= high;
        return possible && (level == Level.ONE ? low == high : low > 1 || high < minimum - 1);
    }
}
