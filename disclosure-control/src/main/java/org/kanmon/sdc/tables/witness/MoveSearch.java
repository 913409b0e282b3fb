package org.kanmon.sdc.tables.witness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.kanmon.sdc.tables.model.Grid;

/**
 * Looks for tables that an outsider cannot rule out, by small moves: cycles of a network times paths on the other axes. Such a
 * move keeps every sum. Several moves add up to a {@link Witness}. What it finds is right, what it does not find may exist.
 *
 * <p>Not safe for use by several threads; several searches may read one {@link Field} as long as nobody changes it.
 */
public final class MoveSearch implements Moves {

    private static final int REPAIRS = 10;
    private static final long SOFT_BOUND = 900;
    private static final int SOFT_VISITS = 600;
    private static final int SOFT_VISITS_IN_LARGER = 300;
    private static final int LARGER = 50_000;
    private static final long FIRST_BOUND = 4_000;
    private static final long LAST_BOUND = 1L << 44;
    private static final int LARGE = 500_000;
    private static final int VISITS_IN_LARGE = 300;

    /** The second way to see a large table proves what the first does not; from the third on the time is better spent later. */
    private static final int CROSSINGS_FOR_FREE_IN_LARGE = 2;

    private final Field field;
    private final List<Crossing> crossings;
    private final Change change;
    private final Move move;
    private final Cycle cycle = new Cycle();
    private final AnyCycle any;
    private final CheapestCycle cheapest;
    private final SpreadOrder order;
    private final int crossingsForFree;
    private final int visits;
    private final int softVisits;

    public MoveSearch(Grid grid, Field field) {
        this(Crossing.of(grid), field);
    }

    private MoveSearch(List<Crossing> crossings, Field field) {
        this.field = field;
        this.crossings = crossings;
        this.change = new Change(field.size());
        this.move = new Move(field, change);
        this.any = new AnyCycle(move, cycle);
        this.cheapest = new CheapestCycle(move, cycle);
        this.order = new SpreadOrder(move);
        this.softVisits = field.size() > LARGER ? SOFT_VISITS_IN_LARGER : SOFT_VISITS;
        this.crossingsForFree =
                field.size() > LARGE ? Math.min(CROSSINGS_FOR_FREE_IN_LARGE, crossings.size()) : crossings.size();
        this.visits = field.size() > LARGE ? VISITS_IN_LARGE : Integer.MAX_VALUE;
    }

    @Override
    public long effort() {
        return any.effort() + cheapest.effort();
    }

    @Override
    public MoveSearch in(Field other) {
        return new MoveSearch(crossings, other);
    }

    @Override
    public Optional<Witness> quick(int cell, long need) {
        int sign = Long.signum(need);
        long left = bySteps(Math.abs(need), step -> cycle(cell, sign * step));
        Optional<Witness> witness = left == 0 ? Optional.of(change.witness()) : Optional.empty();
        change.back(0);
        return witness;
    }

    @Override
    public Optional<Witness> free(int cell, long need) {
        long reached = moveFree(cell, need);
        Optional<Witness> witness = reached == need ? Optional.of(change.witness()) : Optional.empty();
        change.back(0);
        return witness;
    }

    /** Moves a cell as far as moves of free cells can, at most as far as needed. */
    public Witness farthest(int cell, long need) {
        moveFree(cell, need);
        Witness witness = change.witness();
        change.back(0);
        return witness;
    }

    private long moveFree(int cell, long need) {
        int sign = Long.signum(need);
        long left = bySteps(Math.abs(need), step -> cycle(cell, sign * step));
        boolean moved = true;
        while (left > 0 && moved) {
            long before = left;
            left = bySteps(left, step -> repaired(cell, sign * step));
            moved = left < before;
            left = moved ? bySteps(left, step -> cycle(cell, sign * step)) : left;
        }
        return sign * (Math.abs(need) - left);
    }

    /**
     * Moves in large steps while there are any, then in smaller ones. If the largest fails, the smallest is tried at once,
     * because where that fails too nothing helps.
     *
     * @return what is left
     */
    private static long bySteps(long distance, LongPredicate moves) {
        long left = distance;
        long step = distance;
        boolean triedOne = false;
        while (left > 0) {
            if (moves.test(step)) {
                left -= step;
                step = Math.min(step, left);
            } else if (step == 1 || !triedOne && !moves.test(1)) {
                break;
            } else {
                left -= triedOne ? 0 : 1;
                triedOne = true;
                step = Math.max(1, Math.min(left, step / 2));
            }
        }
        return left;
    }

    /** Applies any cycle of free cells that moves the cell; whether there is one. */
    private boolean cycle(int cell, long step) {
        for (int i = 0; i < crossingsForFree; i++) {
            Crossing crossing = crossings.get(i);
            Gap gap = crossing.gap(cell, step);
            for (Spread spread : crossing.spreads(cell)) {
                if (any.find(crossing.network(), gap, spread, step, visits)) {
                    cycle.apply(change);
                    return true;
                }
            }
        }
        return false;
    }

    /** Applies a cycle that breaks some cells, and mends them one after the other; whether that succeeds. */
    private boolean repaired(int cell, long step) {
        int mark = change.mark();
        move.obey(Rules.SOFT);
        boolean done =
                cheapest(crossings.get(0), cell, step, SOFT_BOUND, softVisits) && mend(cell, Long.signum(step), mark);
        if (!done) {
            change.back(mark);
        }
        move.stopMending();
        return done;
    }

    private boolean mend(int cell, int sign, int mark) {
        move.mend(cell, sign);
        for (int i = 0; i < REPAIRS; i++) {
            int broken = firstBroken(mark);
            if (broken < 0) {
                return true;
            }
            if (!cycle(broken, -move.excess(broken))) {
                return false;
            }
        }
        return firstBroken(mark) < 0;
    }

    private int firstBroken(int mark) {
        for (int i = mark; i < change.mark(); i++) {
            if (move.isBroken(change.cell(i))) {
                return change.cell(i);
            }
        }
        return -1;
    }

    /** Applies the cheapest cycle under the present rules; whether there is one below the bound. */
    private boolean cheapest(Crossing crossing, int cell, long step, long bound, int limit) {
        Gap gap = crossing.gap(cell, step);
        Spread[] spreads = crossing.spreads(cell);
        int usable = order.sort(spreads, gap.arc(), step);
        long best = bound;
        int left = limit;
        for (int i = 0; i < usable; i++) {
            if (order.cost(i) >= best) {
                if (best == bound) {
                    cheapest.prune();
                }
                break;
            }
            Spread spread = spreads[order.spread(i)];
            best = Math.min(best, cheapest.find(crossing.network(), gap, spread, order.cost(i), step, best, left));
            left -= cheapest.visited();
            if (left <= 0) {
                break;
            }
        }
        if (best < bound) {
            cycle.apply(change);
        }
        return best < bound;
    }

    @Override
    public Optional<Witness> paying(int cell, long need) {
        int[] hidden = new int[16];
        int count = 0;
        int sign = Long.signum(need);
        long left = Math.abs(need);
        long step = left;
        int seen = 0;
        while (left > 0 && step > 0) {
            if (cheapestOfAll(cell, sign * step)) {
                left -= step;
                step = Math.min(step, left);
                for (; seen < change.mark(); seen++) {
                    int moved = change.cell(seen);
                    if (change.at(moved) != 0 && field.state(moved) == Field.SHOWN) {
                        field.hide(moved);
                        hidden = count == hidden.length ? Arrays.copyOf(hidden, 2 * count) : hidden;
                        hidden[count++] = moved;
                    }
                }
            } else {
                step /= 2;
            }
        }
        Optional<Witness> witness = left == 0 ? Optional.of(change.witness()) : Optional.empty();
        for (int i = 0; i < count; i++) {
            field.show(hidden[i]);
        }
        change.back(0);
        return witness;
    }

    /** Tries with a small bound first, which ends most searches early. */
    private boolean cheapestOfAll(int cell, long step) {
        move.obey(Rules.PAYING);
        for (Crossing crossing : crossings) {
            cheapest.wasPruned();
            boolean more = true;
            for (long bound = FIRST_BOUND; more && bound < LAST_BOUND; bound *= 3) {
                if (cheapest(crossing, cell, step, bound, Integer.MAX_VALUE)) {
                    return true;
                }
                more = cheapest.wasPruned();
            }
        }
        return false;
    }
}
