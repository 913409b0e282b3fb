package org.kanmon.sdc.tables.witness;

/** What a move may do, and what it costs. */
enum Rules {
    /** Only free cells move, within their bounds. */
    FREE,
    /** Cells that can be hidden move too, at their price. */
    PAYING,
    /** Everything moves; whatever should not costs a penalty, and is to be repaired afterwards. */
    SOFT
}
