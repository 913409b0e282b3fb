package org.kanmon.sdc.tables.protect;

import org.kanmon.sdc.tables.witness.Field;

/** What the search takes hiding a cell to cost: its share in the objective, and a little for the count that is lost. */
final class Prices {

    private static final int CELL = 1000;
    private static final int PER_MAGNITUDE = 60;
    private static final int PER_MAGNITUDE_IN_LARGE = 400;
    private static final int LARGE = 500_000;
    private static final int PER_COUNT = 100;
    private static final long HIGHEST = 1_000_000_000;

    private final ProtectionTask task;
    private final Objective objective;

    Prices(ProtectionTask task, Objective objective) {
        this.task = task;
        this.objective = objective;
    }

    /** Offers all cells that may be hidden. */
    void offer(Field field) {
        for (int cell = 0; cell < field.size(); cell++) {
            if (task.cost(cell) != ProtectionTask.NEVER) {
                field.offer(cell, (int) price(task.system().value(cell)));
            }
        }
    }

    private long price(long count) {
        if (objective == Objective.VALUE) {
            return Math.min(HIGHEST, PER_COUNT * Math.min(HIGHEST, count));
        }
        int weight = task.system().cells() > LARGE ? PER_MAGNITUDE_IN_LARGE : PER_MAGNITUDE;
        return CELL + (long) (weight * Math.log1p(count));
    }
}
