package org.kanmon.sdc.tables.cost;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * The information that hiding takes from a reader who has the earlier tables, too. Without the hiding, the reader would know some
 * innermost counts, printed or computed; of people in those that are then known no more, the reader can tell only that they are
 * in one of all the innermost cells that are not known. Counts of earlier tables are among them: what these tables hid, and the
 * new one would have given away, stays in doubt because of the hiding.
 */
public final class HidingLoss {

    private final TableSet before;
    private final Intervals known;
    private final Intervals left;

    private HidingLoss(TableSet before, Intervals known, Intervals left) {
        this.before = before;
        this.known = known;
        this.left = left;
    }

    /**
     * The loss in bits for each person counted in the tables to be published: an upper bound, because totals tell something of
     * what is hidden.
     *
     * @param before the tables as they came
     * @param sensitive the cells and groups that are to be protected, by the numbers of the set
     * @param outsider what readers take for granted of hidden cells
     * @param left what such a reader of the masked tables finds out about their hidden cells
     */
    public static double of(TableSet before, Sensitive sensitive, Outsider outsider, Intervals left) {
        // Where nothing was hidden, what is known of hidden cells is never asked.
        Intervals known = before.hidden().isEmpty() ? left : known(before, sensitive, outsider);
        HidingLoss loss = new HidingLoss(before, known, left);
        Doubt doubt = new Doubt();
        for (TableSystem system : before.systems()) {
            loss.look(system, doubt);
        }
        return InformationLoss.ofDoubt(doubt, loss.people());
    }

    /** Outer intervals will do: with wider ones the loss is no smaller. */
    private static Intervals known(TableSet before, Sensitive sensitive, Outsider outsider) {
        try (TableAudit audit = TableAudit.of(before, sensitive, outsider)) {
            return audit.intervals(() -> true);
        }
    }

    private void look(TableSystem system, Doubt doubt) {
        int[] same = sameCells(system.system());
        BitSet innermost = innermost(system, same);
        Range[] first = ranges(system, same, this::first);
        Range[] then = ranges(system, same, this::then);
        innermost.stream().forEach(cell -> add(first[cell], then[cell], doubt));
    }

    /** What is known of each first cell. */
    private Range[] ranges(TableSystem system, int[] same, IntFunction<Range> of) {
        Range[] ranges = new Range[same.length];
        Arrays.fill(ranges, Range.ANY);
        for (int cell = 0; cell < same.length; cell++) {
            if (isPrinted(system, cell)) {
                ranges[same[cell]] = ranges[same[cell]].and(of.apply(system.tableCell(cell)));
            }
        }
        return ranges;
    }

    private Range first(int tableCell) {
        return before.isHidden(tableCell) ? Range.of(known, known.find(tableCell)) : Range.of(before.value(tableCell));
    }

    private Range then(int tableCell) {
        int entry = left.find(tableCell);
        return entry < 0 ? Range.of(before.value(tableCell)) : Range.of(left, entry);
    }

    private static void add(Range first, Range then, Doubt doubt) {
        if (then.isOne()) {
            return;
        }
        if (first.isOne()) {
            doubt.addLost(first.high(), then.high() == Intervals.UNBOUNDED);
        } else {
            doubt.addUnknown(first.high());
        }
    }

    /** Per cell the first one that every table says is the same. */
    private static int[] sameCells(CellSystem system) {
        int[] same = new int[system.cells()];
        Arrays.setAll(same, cell -> cell);
        Equations equations = system.equations();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int equation = 0; equation < equations.count(); equation++) {
                if (equations.size(equation) == 2) {
                    int one = equations.term(equation, 0);
                    int other = equations.term(equation, 1);
                    int first = Math.min(same[one], same[other]);
                    changed |= same[one] != same[other];
                    same[one] = first;
                    same[other] = first;
                }
            }
        }
        return same;
    }

    /** Those of the first cells that count people and are no sums of others, in their table or across tables. */
    private BitSet innermost(TableSystem system, int[] same) {
        BitSet innermost = new BitSet();
        for (int cell = 0; cell < same.length; cell++) {
            int tableCell = system.tableCell(cell);
            if (isPrinted(system, cell) && isCountOfPeople(tableCell)) {
                innermost.set(same[cell]);
            }
        }
        Equations equations = system.system().equations();
        for (int equation = 0; equation < equations.count(); equation++) {
            boolean printed = Arrays.stream(equations.parts(equation)).anyMatch(part -> isPrinted(system, part));
            if (equations.size(equation) > 2 && printed) {
                innermost.clear(same[equations.total(equation)]);
            }
        }
        return innermost;
    }

    /** Whether one of the tables prints the cell, and not subtraction between them alone gives it. */
    private boolean isPrinted(TableSystem system, int cell) {
        int tableCell = system.tableCell(cell);
        return tableCell != TableSystem.UNPRINTED && tableCell < before.tableCells();
    }

    private boolean isCountOfPeople(int tableCell) {
        Table table = table(tableCell);
        return InnermostCells.contains(table, before.cellOfTable(tableCell));
    }

    private Table table(int tableCell) {
        int t = before.tableOf(tableCell);
        int published = before.tables().size();
        return t < published ? before.tables().get(t) : before.earlier().get(t - published);
    }

    /** The people whom the tables to be published count and show. */
    private long people() {
        long people = 0;
        for (int cell = 0; cell < before.publishedCells(); cell++) {
            people += isCountOfPeople(cell) && !before.isHidden(cell) ? before.value(cell) : 0;
        }
        return people;
    }

    /** What is known of a count. */
    private record Range(long low, long high) {

        static final Range ANY = new Range(0, Intervals.UNBOUNDED);

        static Range of(long figure) {
            return new Range(figure, figure);
        }

        static Range of(Intervals found, int entry) {
            return new Range(found.outerLow(entry), found.outerHigh(entry));
        }

        Range and(Range other) {
            return new Range(Math.max(low, other.low), Math.min(high, other.high));
        }

        boolean isOne() {
            return low >= high;
        }
    }
}
