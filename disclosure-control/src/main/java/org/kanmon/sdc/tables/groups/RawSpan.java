package org.kanmon.sdc.tables.groups;

import java.util.Set;

/**
 * A label read on its own. Whether the last value that it names belongs to the group ({@code 2500-2599g}) or to the next one
 * ({@code 2500-2600g}, {@code 2600-2700g}) depends on the other labels.
 *
 * @param from the lowest value
 * @param last the last value that the label names
 * @param step how far above it the group ends if it belongs to the group; 0 if the label itself says where the group ends
 */
record RawSpan(long from, long last, long step) {

    static RawSpan exactly(long from, long to) {
        return new RawSpan(from, to, 0);
    }

    /** The values meant beside groups that begin at these values. */
    Span beside(Set<Long> begins) {
        boolean next = step == 0 || last > from && begins.contains(last);
        return new Span(from, next ? last : last + step);
    }
}
