package org.kanmon.sdc.tables.protect;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;

/**
 * The cells of a table that may not be shown, and what each must be protected against. Cells are numbers of
 * {@link org.kanmon.sdc.tables.model.Table} cells.
 *
 * @param cells the primary cells, ascending
 * @param protections per entry of {@code cells} how wide its feasibility interval must stay
 * @param nothingShown cells of rows of which nothing may be shown, not even a zero: a hidden one among them may be 0 to every
 *     outsider. The figures of these cells may be 0, or their threshold t and more; the feasibility interval of one of t and
 *     more must be at least t-1 wide
 * @param insiders the contributors who are alone in a cell; the primary cells are protected against each of them, too
 */
public record Sensitive(int[] cells, List<Protection> protections, BitSet nothingShown, List<Insider> insiders) {

    public Sensitive {
        protections = List.copyOf(protections);
        insiders = List.copyOf(insiders);
        if (cells.length != protections.size()) {
            throw new IllegalArgumentException(cells.length + " cells, but " + protections.size() + " protections");
        }
    }

    /**
     * Small counts.
     *
     * @param thresholds per entry of {@code cells} the smallest count that may be shown
     */
    public Sensitive(int[] cells, long[] thresholds, BitSet nothingShown) {
        this(cells, protections(thresholds), nothingShown, List.of());
    }

    /** The shown counts from 1 to threshold-1. */
    public static Sensitive countsBelow(long threshold, Table table) {
        int[] cells = IntStream.range(0, table.cells())
                .filter(cell -> !table.isHidden(cell) && table.value(cell) > 0 && table.value(cell) < threshold)
                .toArray();
        long[] thresholds = new long[cells.length];
        Arrays.fill(thresholds, threshold);
        return new Sensitive(cells, thresholds, new BitSet());
    }

    /** One object per different threshold: there may be millions of cells. */
    private static List<Protection> protections(long[] thresholds) {
        Map<Long, Protection> shared = new HashMap<>();
        return Arrays.stream(thresholds)
                .mapToObj(threshold -> shared.computeIfAbsent(threshold, Protection.Threshold::new))
                .toList();
    }
}
