package org.kanmon.review.usecase;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.Sensitive;

/** Why each cell of a proposal is hidden, beside its feasibility interval. */
final class HiddenCells {

    private HiddenCells() {}

    /** The log of a table whose cells are those of the input. */
    static MaskLog log(Table input, Sensitive primary, Intervals intervals) {
        BitSet primaryCells = new BitSet();
        Arrays.stream(primary.cells()).forEach(primaryCells::set);
        return log(intervals, input.cells(), cell -> {
            if (input.isHidden(cell)) {
                return MaskLog.Kind.HIDDEN_BEFORE;
            }
            return primaryCells.get(cell) ? MaskLog.Kind.PRIMARY : MaskLog.Kind.COMPLEMENTARY;
        });
    }

    /** The log of a table that hides what the input hid, and nothing else. */
    static MaskLog hiddenBefore(Intervals intervals) {
        return log(intervals, Integer.MAX_VALUE, cell -> MaskLog.Kind.HIDDEN_BEFORE);
    }

    /** Of the cells with numbers below the end; higher ones are those of earlier tables. */
    private static MaskLog log(Intervals intervals, int end, IntFunction<MaskLog.Kind> kind) {
        int size = 0;
        while (size < intervals.size() && intervals.cell(size) < end) {
            size++;
        }
        int[] cells = new int[size];
        MaskLog.Kind[] kinds = new MaskLog.Kind[size];
        long[] low = new long[size];
        long[] high = new long[size];
        for (int entry = 0; entry < size; entry++) {
            cells[entry] = intervals.cell(entry);
            low[entry] = intervals.low(entry);
            high[entry] = intervals.high(entry);
            kinds[entry] = kind.apply(cells[entry]);
        }
        return new MaskLog(cells, kinds, low, high);
    }
}
