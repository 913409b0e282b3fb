package org.kanmon.sdc.tables.profile;

import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;

/**
 * Columns that seem to be totals of other columns of the same unit: by their name, or because they are the sum of the others in
 * every row whose figures are shown, or because another one has a longer name with theirs in it and leaves few of them.
 */
final class TotalColumns {

    private final Table table;

    /** A total with a slip in one row of three is a total. */
    private static final int MOST_OF = 3;

    /** No minimum of people is larger. */
    private static final long FEW = 20;

    private TotalColumns(Table table) {
        this.table = table;
    }

    static List<String> of(Table table) {
        TotalColumns columns = new TotalColumns(table);
        return IntStream.range(0, table.measures().size())
                .filter(columns::seemsTotal)
                .mapToObj(measure -> table.measures().get(measure).name())
                .toList();
    }

    private boolean seemsTotal(int measure) {
        Measure column = table.measures().get(measure);
        int[] others = IntStream.range(0, table.measures().size())
                .filter(other -> other != measure && table.measures().get(other).unit() == column.unit())
                .toArray();
        if (!column.unit().isCount() || others.length == 0) {
            return false;
        }
        return TotalWords.contain(column.name())
                || others.length > 1 && isSum(measure, others)
                || IntStream.of(others).anyMatch(other -> isWholeOf(measure, other));
    }

    /** Patients beside male patients, with few who are not male. */
    private boolean isWholeOf(int measure, int part) {
        String whole = table.measures().get(measure).name();
        String name = table.measures().get(part).name();
        boolean few = false;
        for (int row = 0; row < table.rows(); row++) {
            int cell = table.cell(measure, row);
            int of = table.cell(part, row);
            if (!table.isHidden(cell) && !table.isHidden(of)) {
                long rest = table.value(cell) - table.value(of);
                if (rest < 0) {
                    return false;
                }
                few |= rest > 0 && rest < FEW;
            }
        }
        return few && name.length() > whole.length() && name.contains(whole);
    }

    private boolean isSum(int measure, int[] others) {
        int compared = 0;
        int equal = 0;
        for (int row = 0; row < table.rows(); row++) {
            int total = table.cell(measure, row);
            boolean shown = !table.isHidden(total);
            long sum = 0;
            for (int other : others) {
                int cell = table.cell(other, row);
                shown &= !table.isHidden(cell);
                sum += table.isHidden(cell) ? 0 : table.value(cell);
            }
            compared += shown && sum > 0 ? 1 : 0;
            equal += shown && sum > 0 && sum == table.value(total) ? 1 : 0;
        }
        return equal > 0 && MOST_OF * equal >= (MOST_OF - 1) * compared;
    }
}
