package org.kanmon.sdc.tables.round;

import org.kanmon.sdc.tables.model.Table;

/**
 * A table of rounded figures, and what is known of them. Cells that were hidden stay hidden; measures that do not count stay
 * as they are.
 *
 * @param table the rounded table: every shown count is a multiple of the base
 * @param base what figures are rounded to multiples of
 * @param reach how far each figure may be from the true one, for whoever knows how it was rounded
 * @param distance the sum of all differences between rounded and true figures
 * @param beyond number of figures that are neither of the two multiples next to the true figure
 * @param optimal whether no rounding of this kind has fewer figures beyond or, with as many, a smaller distance
 */
public record Rounding(Table table, long base, Reach reach, long distance, int beyond, boolean optimal) {

    /**
     * How far a true figure may lie from the rounded one.
     *
     * @param below so far below at most
     * @param above so far above at most
     * @param totals so far to either side at most, of a figure that is a sum of others; never nearer than the two before
     */
    public record Reach(long below, long above, long totals) {

        static Reach of(long figures) {
            return new Reach(figures, figures, figures);
        }

        long below(boolean total) {
            return total ? Math.max(totals, below) : below;
        }

        long above(boolean total) {
            return total ? Math.max(totals, above) : above;
        }
    }
}
