package org.kanmon.review.report;

import java.util.Locale;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.MaskLog;

/** The marks of the table: each kind of cell has a shape and a word of its own, so that no colour is needed to tell them apart. */
enum CellMark {
    PRIMARY("■"),
    COMPLEMENTARY("▲"),
    HIDDEN_BEFORE("□"),
    /** A finding is about it, and it is not hidden. */
    NAMED("◆"),
    /** Its measure does not count, so that the table does not hold its figure. */
    NOT_COUNTED("·"),
    /** A count that is shown, and that nobody objects to. */
    NONE("");

    private final String sign;

    CellMark(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** Whether such a cell has a mark in place of its figure. */
    boolean isHidden() {
        return this == PRIMARY || this == COMPLEMENTARY || this == HIDDEN_BEFORE;
    }

    /** The class in the style sheet, and the end of the label's key. */
    String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mark of a cell of the masked table. */
    static CellMark of(Table masked, MaskLog log, Concerns concerns, int cell) {
        if (masked.isHidden(cell)) {
            int entry = log.find(cell);
            return entry < 0 ? HIDDEN_BEFORE : of(log.kind(entry));
        }
        if (concerns.named().get(cell)) {
            return NAMED;
        }
        return Figures.isKnown(masked, cell) ? NONE : NOT_COUNTED;
    }

    private static CellMark of(MaskLog.Kind kind) {
        return switch (kind) {
            case PRIMARY -> PRIMARY;
            case COMPLEMENTARY -> COMPLEMENTARY;
            case HIDDEN_BEFORE -> HIDDEN_BEFORE;
        };
    }
}
