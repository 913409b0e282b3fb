package org.kanmon.sdc.tables.protect;

/** How little an outsider may learn of one primary cell: what its feasibility interval has to be like. */
public sealed interface Protection {

    /**
     * A small count: the interval may not end inside 1..t-1. How much of that range it covers is chosen by
     * {@link org.kanmon.sdc.tables.audit.Level}.
     *
     * @param threshold t, the smallest count that may be shown; 1 or more
     */
    record Threshold(long threshold) implements Protection {
        public Threshold {
            atLeast(1, threshold, "threshold");
        }
    }

    /**
     * The interval contains these two figures, whatever the level. They stand for the cell's own figure less its lower and plus
     * its upper protection level (Willenborg and de Waal, Elements of Statistical Disclosure Control, 2001); as figures, not as
     * distances, so that a masked table can be judged by someone who does not know what is behind the mark.
     *
     * @param low 0 or more
     * @param high {@code low} or more
     */
    record Levels(long low, long high) implements Protection {
        public Levels {
            atLeast(0, low, "low");
            atLeast(low, high, "high");
        }
    }

    /**
     * The interval is at least this wide, wherever it lies, whatever the level: a sliding protection level.
     *
     * @param width highest less lowest figure, 1 or more; 1 only keeps the figure from being computed
     */
    record Width(long width) implements Protection {
        public Width {
            atLeast(1, width, "width");
        }
    }

    private static void atLeast(long least, long value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " " + value + ", expected " + least + " or more");
        }
    }
}
