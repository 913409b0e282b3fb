package org.kanmon.sdc.tables.requirement;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * The strictest minimum that applies to each cell of a table, from all its requirements. Where nothing may be shown of a
 * cell, no outsider may learn it more closely than by the strictest minimum of its measure.
 */
public final class CellThresholds {

    private final Table table;
    /** Whoever must not know a count exactly has to reckon with two at least. */
    private static final long NOT_EXACTLY = 2;

    private final long[] minimum;
    private final long[] people;
    private final BitSet nothingShown;
    private final BitSet mayBeZero;

    private CellThresholds(Table table, long[] minimum, long[] people, BitSet nothingShown, BitSet mayBeZero) {
        this.table = table;
        this.minimum = minimum;
        this.people = people;
        this.nothingShown = nothingShown;
        this.mayBeZero = mayBeZero;
    }

    /** The thresholds of a table's cells under these requirements. */
    public static CellThresholds of(Table table, List<Requirement> requirements) {
        long[] minimum = new long[table.cells()];
        long[] people = new long[table.cells()];
        BitSet nothingShown = new BitSet(table.cells());
        for (Requirement requirement : requirements) {
            for (int row = 0; row < table.rows(); row++) {
                if (!requirement.where().includes(table, row)) {
                    continue;
                }
                int cell = table.cell(requirement.where().measure(), row);
                if (requirement instanceof Requirement.MinimumCount count) {
                    minimum[cell] = Math.max(minimum[cell], count.minimum());
                } else if (requirement instanceof Requirement.NothingShown) {
                    nothingShown.set(cell);
                } else if (requirement instanceof Requirement.PeopleBehind behind) {
                    people[cell] = Math.max(people[cell], behind.minimum());
                }
            }
        }
        BitSet mayBeZero = hiddenZeros(table);
        mayBeZero.or(nothingShown);
        return new CellThresholds(table, minimum, people, nothingShown, mayBeZero);
    }

    /**
     * The cells whose marks may stand for zeros as well: those of measures that show no zero anywhere. Some publishers mark
     * zeros and small counts alike, and nobody can tell that this one does not.
     */
    private static BitSet hiddenZeros(Table table) {
        BitSet cells = table.hidden();
        for (int measure = 0; measure < table.measures().size(); measure++) {
            int first = table.cell(measure, 0);
            boolean printsZeros = IntStream.range(first, first + table.rows())
                    .anyMatch(cell -> !table.isHidden(cell) && table.value(cell) == 0);
            if (printsZeros) {
                cells.clear(first, first + table.rows());
            }
        }
        return cells;
    }

    /** The smallest figure that may be shown in the cell; 0 where no minimum applies. */
    public long minimum(int cell) {
        return minimum[cell];
    }

    /**
     * The smallest figure that nobody may know closely once the cell is hidden: its minimum, or, for a figure that is hidden because
     * of the people behind it, the smallest number of these; 0 where neither applies.
     */
    long protectedFrom(int cell) {
        return Math.max(minimum[cell], people[cell]);
    }

    /** Whether nothing may be shown of the cell, whatever it counts. */
    public boolean isNothingShown(int cell) {
        return nothingShown.get(cell);
    }

    /** Whether the cell's mark may stand for a zero as well; nothing may be shown of some of these cells. */
    boolean mayBeZero(int cell) {
        return mayBeZero.get(cell);
    }

    /** These cells as primary cells, each with its threshold. */
    public Sensitive sensitive(BitSet cells) {
        int[] primary = cells.stream().toArray();
        return new Sensitive(
                primary, Protections.shared(primary, this::protection), (BitSet) mayBeZero.clone(), List.of());
    }

    /**
     * What a cell needs once it is hidden. A large figure that is hidden because of the people behind it must not be known more closely
     * than a small one would be; one of which nothing may be shown must not be known exactly, though no minimum applies to it.
     */
    Protection protection(int cell) {
        long threshold = Math.max(NOT_EXACTLY, protectedFrom(cell));
        boolean large =
                people[cell] > 0 && !nothingShown.get(cell) && !table.isHidden(cell) && table.value(cell) >= threshold;
        return large ? new Protection.Width(Math.max(1, threshold - 1)) : new Protection.Threshold(threshold);
    }
}
