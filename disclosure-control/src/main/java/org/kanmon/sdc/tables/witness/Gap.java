package org.kanmon.sdc.tables.witness;

/**
 * What a cycle through an arc of a {@link Network} has to bridge: moving the arc's cell leaves one equation short, and another
 * over.
 *
 * @param arc the arc, by its part of the cell index
 * @param start the node where the arc ends in the direction of the move: the rest of the cycle begins here
 * @param end the node where the arc begins: the rest has to arrive here
 */
record Gap(int arc, int start, int end) {

    /** Whether the arc is a cycle by itself. */
    boolean isClosed() {
        return start == end;
    }
}
