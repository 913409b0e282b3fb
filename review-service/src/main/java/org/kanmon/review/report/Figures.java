package org.kanmon.review.report;

import java.math.BigDecimal;
import java.util.Locale;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.MaskLog;

/** Figures and intervals as people read them. */
final class Figures {

    private Figures() {}

    /** Whether the table holds the cell's figure: it is not hidden, and a number. */
    static boolean isKnown(Table table, int cell) {
        return !table.isHidden(cell) && table.decimals().isRead(cell);
    }

    /** A shown figure with all its decimals, and a comma between thousands. */
    static String printed(Table table, int cell) {
        BigDecimal figure = table.decimals().figure(cell, table.value(cell));
        return String.format(Locale.ROOT, "%,." + figure.scale() + "f", figure);
    }

    /** A whole number with a comma between thousands. */
    static String grouped(long figure) {
        return String.format(Locale.ROOT, "%,d", figure);
    }

    /** Whether the feasibility interval is a single value: writing it down would be writing down the hidden figure. */
    static boolean isDetermined(MaskLog log, int entry) {
        return log.low(entry) == log.high(entry);
    }

    /**
     * The feasibility interval of a cell, for example {@code 0–11} or {@code ≥ 3}.
     *
     * @throws IllegalArgumentException if it is a single value
     */
    static String interval(MaskLog log, int entry) {
        if (isDetermined(log, entry)) {
            throw new IllegalArgumentException("the interval of entry " + entry + " is the hidden figure itself");
        }
        return log.high(entry) == MaskLog.UNBOUNDED
                ? "≥ " + grouped(log.low(entry))
                : grouped(log.low(entry)) + "–" + grouped(log.high(entry));
    }
}
