package org.kanmon.sdc.tables.groups;

/**
 * The values that a group stands for.
 *
 * @param from the lowest value
 * @param to the lowest value above the group, {@link #OPEN} for a group without an end
 */
public record Span(long from, long to) {

    /** The end of a group that goes on without end. */
    public static final long OPEN = Long.MAX_VALUE;

    public Span {
        if (from >= to) {
            throw new IllegalArgumentException("a group from " + from + " to below " + to);
        }
    }

    /** How many values it has. */
    public long length() {
        return to == OPEN ? OPEN : to - from;
    }
}
