package org.kanmon.sdc.tables.protect;

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

    /** Per cell its price, 0 where it is free or may not be hidden. */
    long[] all() {
        long[] prices = new long[task.system().cells()];
        for (int cell = 0; cell < prices.length; cell++) {
            prices[cell] = task.cost(cell) == ProtectionTask.NEVER
                    ? 0
                    : price(task.system().value(cell));
        }
        return prices;
    }

    private long price(long count) {
        if (objective == Objective.VALUE) {
            return Math.min(HIGHEST, PER_COUNT * Math.min(HIGHEST, count));
        }
        int weight = task.system().cells() > LARGE ? PER_MAGNITUDE_IN_LARGE : PER_MAGNITUDE;
        return CELL + (long) (weight * Math.log1p(count));
    }
}
