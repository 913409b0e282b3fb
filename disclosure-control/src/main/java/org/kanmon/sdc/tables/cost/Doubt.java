package org.kanmon.sdc.tables.cost;

import java.util.ArrayList;
import java.util.List;

/** The innermost counts that readers of masked tables do not know. Not for use by several threads. */
final class Doubt {

    private final List<Long> lost = new ArrayList<>();
    private long people;
    private int places;
    private boolean bounded = true;

    /**
     * Adds a count that is not known any more.
     *
     * @param unbounded whether it might be as large as anything: then nobody can tell even that its people are counted at all
     */
    void addLost(long count, boolean unbounded) {
        lost.add(count);
        add(count);
        if (unbounded && bounded) {
            bounded = false;
            places++;
        }
    }

    /**
     * Adds a count that was not known before either.
     *
     * @param most the highest figure that it may have, or {@link org.kanmon.sdc.tables.audit.Intervals#UNBOUNDED}
     */
    void addUnknown(long most) {
        add(most);
    }

    private void add(long count) {
        places++;
        people = count > Long.MAX_VALUE - people ? Long.MAX_VALUE : people + count;
    }

    List<Long> lost() {
        return lost;
    }

    /** The most people who may be in the cells that are not known. */
    long people() {
        return bounded ? people : Long.MAX_VALUE;
    }

    /** In how many places a person of the lost counts may be. */
    int places() {
        return places;
    }
}
