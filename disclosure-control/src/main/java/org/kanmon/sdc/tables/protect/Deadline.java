package org.kanmon.sdc.tables.protect;

import java.time.Duration;

/** The moment until which a better answer may be sought. */
record Deadline(long nanos) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - nanos >= 0;
    }

    double secondsLeft() {
        return (nanos - System.nanoTime()) / 1e9;
    }
}
