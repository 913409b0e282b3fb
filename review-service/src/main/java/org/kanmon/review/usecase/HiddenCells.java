package org.kanmon.review.usecase;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableOverview;
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

    /**
     * The log of several tables, in the numbers of their overview.
     *
     * @param set the tables of the proposal, by whose numbers intervals are given
     */
    static MaskLog log(ManyTables all, List<Table> proposal, TableSet set, Intervals intervals) {
        TableOverview overview = TableOverview.of(proposal, all.file().titles());
        TreeMap<Integer, int[]> cells = new TreeMap<>();
        for (int t = 0; t < proposal.size(); t++) {
            int table = t;
            proposal.get(t).hidden().stream()
                    .forEach(cell -> cells.put(overview.cell(table, cell), new int[] {table, cell}));
        }
        int[] numbers = cells.keySet().stream().mapToInt(Integer::intValue).toArray();
        MaskLog.Kind[] kinds = new MaskLog.Kind[numbers.length];
        long[] low = new long[numbers.length];
        long[] high = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int[] place = cells.get(numbers[i]);
            kinds[i] = kind(all.cases().get(place[0]), place[1]);
            int entry = intervals.find(set.cell(place[0], place[1]));
            low[i] = entry >= 0 ? intervals.low(entry) : 0;
            high[i] = entry >= 0 ? intervals.high(entry) : MaskLog.UNBOUNDED;
        }
        return new MaskLog(numbers, kinds, low, high);
    }

    private static MaskLog.Kind kind(RemedyCase one, int cell) {
        if (one.table().isHidden(cell)) {
            return MaskLog.Kind.HIDDEN_BEFORE;
        }
        boolean primary =
                one.statistics().get(cell) || Arrays.binarySearch(one.primary().cells(), cell) >= 0;
        return primary ? MaskLog.Kind.PRIMARY : MaskLog.Kind.COMPLEMENTARY;
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
