package org.kanmon.review.usecase;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.MaskLog;

/** Why each cell of a proposal is hidden, beside its feasibility interval. */
final class HiddenCells {

    private HiddenCells() {}

    /** The log of a proposal whose cells are those of the output. */
    static MaskLog log(RemedyCase one, Table proposal, Intervals intervals) {
        BitSet primary = (BitSet) one.statistics().clone();
        Arrays.stream(one.primary().cells()).forEach(primary::set);
        return log(proposal, intervals, cell -> {
            if (one.table().isHidden(cell)) {
                return MaskLog.Kind.HIDDEN_BEFORE;
            }
            return primary.get(cell) ? MaskLog.Kind.PRIMARY : MaskLog.Kind.COMPLEMENTARY;
        });
    }

    /** The log of a table that hides what the input hid, and nothing else. */
    static MaskLog hiddenBefore(Table proposal, Intervals intervals) {
        return log(proposal, intervals, cell -> MaskLog.Kind.HIDDEN_BEFORE);
    }

    /**
     * Of the proposal's own cells; higher numbers are those of earlier tables. Of what does not count anything nobody has computed
     * more than that it may be any number.
     */
    private static MaskLog log(Table proposal, Intervals intervals, IntFunction<MaskLog.Kind> kind) {
        int[] hidden = proposal.hidden().stream().toArray();
        MaskLog.Kind[] kinds = new MaskLog.Kind[hidden.length];
        long[] low = new long[hidden.length];
        long[] high = new long[hidden.length];
        int entry = 0;
        for (int i = 0; i < hidden.length; i++) {
            kinds[i] = kind.apply(hidden[i]);
            while (entry < intervals.size() && intervals.cell(entry) < hidden[i]) {
                entry++;
            }
            boolean computed = entry < intervals.size() && intervals.cell(entry) == hidden[i];
            low[i] = computed ? intervals.low(entry) : 0;
            high[i] = computed ? intervals.high(entry) : MaskLog.UNBOUNDED;
        }
        return new MaskLog(hidden, kinds, low, high);
    }
}
