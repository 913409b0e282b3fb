package org.kanmon.sdc.tables.protect;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.witness.Field;

/** What the search takes hiding a cell to cost: its share in the objective, and a little for the figure that is lost. */
final class Prices {

    private static final int CELL = 1000;
    private static final int PER_MAGNITUDE = 60;
    private static final int PER_MAGNITUDE_IN_LARGE = 400;
    private static final int LARGE = 500_000;

    /** The natural logarithm of the largest figure for which the price per magnitude holds; of larger ones it is less. */
    private static final double MOST_MAGNITUDES = 16;

    private static final int PER_COUNT = 100;
    private static final double HIGHEST = 1_000_000_000;

    private final ProtectionTask task;
    private final Objective objective;

    Prices(ProtectionTask task, Objective objective) {
        this.task = task;
        this.objective = objective;
    }

    /** Offers all cells that may be hidden; what costs nothing has the lowest price that there is. */
    void offer(Field field) {
        DoubleUnaryOperator share = share();
        double perMagnitude = perMagnitude();
        for (int cell = 0; cell < field.size(); cell++) {
            double cost = task.cost(cell);
            if (cost != ProtectionTask.NEVER) {
                long price = cost == 0 ? 1 : price(cell, share.applyAsDouble(cost), perMagnitude);
                field.offer(cell, (int) price);
            }
        }
    }

    /** What of the price follows from the objective, of a cell that costs so much. */
    private DoubleUnaryOperator share() {
        double[] costs = IntStream.range(0, task.system().cells())
                .mapToDouble(task::cost)
                .filter(cost -> cost > 0)
                .toArray();
        double least = Arrays.stream(costs).min().orElse(1);
        double most = Arrays.stream(costs).max().orElse(1);
        if (objective == Objective.VALUE) {
            double perCost = Math.min(PER_COUNT, HIGHEST / most);
            return cost -> perCost * cost;
        }
        return cost -> Math.min(HIGHEST, CELL * (cost / least));
    }

    private long price(int cell, double share, double perMagnitude) {
        if (objective == Objective.VALUE) {
            return Math.max(1, (long) share);
        }
        return (long) share + (long) (perMagnitude * Math.log1p(task.system().value(cell)));
    }

    private double perMagnitude() {
        long largest = IntStream.range(0, task.system().cells())
                .filter(cell -> task.cost(cell) != ProtectionTask.NEVER)
                .mapToLong(task.system()::value)
                .max()
                .orElse(1);
        int weight = task.system().cells() > LARGE ? PER_MAGNITUDE_IN_LARGE : PER_MAGNITUDE;
        return weight * Math.min(1, MOST_MAGNITUDES / Math.log1p(largest));
    }
}
