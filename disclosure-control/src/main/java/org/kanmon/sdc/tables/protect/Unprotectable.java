package org.kanmon.sdc.tables.protect;

import java.util.List;
import java.util.Locale;
import org.kanmon.sdc.tables.audit.ExposedCell;

/**
 * A primary cell that hiding cells does not protect: why, and what would help.
 *
 * @param exposed the cell and what can be proven of it
 * @param culprits the cells that give it away: those that have to stay visible, or those that the contributor knows; may be
 *     empty
 * @param waysOut what would help, the least change first
 */
public record Unprotectable(ExposedCell exposed, Reason reason, List<Integer> culprits, List<WayOut> waysOut) {

    public Unprotectable {
        culprits = List.copyOf(culprits);
        waysOut = List.copyOf(waysOut);
    }

    /** Why the cell is exposed. */
    public enum Reason {
        /** It has to stay visible itself. */
        KEPT,
        /** With the cells hidden that may be, those that have to stay visible still give it away. */
        KEPT_CELLS,
        /** Somebody who is the only contributor to a hidden cell can compute or narrow it. */
        SOLE_CONTRIBUTOR,
        /** Earlier tables give it away. */
        EARLIER_TABLES,
        /** The totals do not add up, so that nothing can be proven. */
        CONTRADICTION,
        /** The mark itself says it: even with every figure other than 0 hidden, only one figure is possible. */
        MARK,
        /** No set of cells was found that protects it, within the time. */
        NOT_FOUND;

        /** The word used in results, for example {@code kept-cells}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What would help. */
    public enum WayOut {
        /** Allow cells to be hidden that had to stay visible: mostly totals. */
        HIDE_KEPT,
        /** Publish the total under another heading, or not at all. */
        HIDE_TOTAL,
        /** Put categories together until fewer cells are primary. */
        REGROUP,
        /** Round all figures in place of hiding some. */
        ROUND,
        /** Correct totals that are not the sums of their parts. */
        CORRECT_TOTALS,
        /** Give the search more time. */
        MORE_TIME;

        /** The word used in results, for example {@code hide-total}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
