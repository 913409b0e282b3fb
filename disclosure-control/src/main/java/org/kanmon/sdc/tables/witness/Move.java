package org.kanmon.sdc.tables.witness;

/** Judges what it costs to move the cells of one arc by a number of steps, in view of the changes made so far. */
final class Move {

    /** The cost of what may not be done. */
    static final long IMPOSSIBLE = Long.MAX_VALUE / 8;

    private static final int FREE_CELL = 1;
    private static final int PENALTY = 100;

    private final Field field;
    private final Change change;
    private Rules rules = Rules.FREE;
    private boolean mending;
    private int frozen = -1;
    private int frozenSign;

    Move(Field field, Change change) {
        this.field = field;
        this.change = change;
    }

    void obey(Rules newRules) {
        this.rules = newRules;
    }

    /** Broken cells may be mended from now on, while this cell moves only in the direction of the sign. */
    void mend(int cell, int sign) {
        this.mending = true;
        this.frozen = cell;
        this.frozenSign = sign;
    }

    /** Ends what {@link #mend} started. */
    void stopMending() {
        this.mending = false;
        this.frozen = -1;
    }

    /** Whether all cells of a spread may move at no price, at a place of a network. */
    boolean isFree(int base, Spread spread, long step) {
        int[] offsets = spread.offsets();
        byte[] signs = spread.signs();
        for (int k = 0; k < offsets.length; k++) {
            int cell = base + offsets[k];
            if (field.state(cell) == Field.FREE && !mending) {
                if (!field.admits(cell, change.at(cell) + step * signs[k])) {
                    return false;
                }
            } else if (!mending || !mends(cell, step * signs[k])) {
                return false;
            }
        }
        return true;
    }

    private boolean mends(int cell, long step) {
        if (cell == frozen && step * frozenSign < 0) {
            return false;
        }
        long before = change.at(cell);
        return field.isFree(cell) && field.admits(cell, before + step)
                || shrinks(before, step) && !(field.isFree(cell) && field.admits(cell, before));
    }

    /**
     * The cost of moving all cells of a spread, at a place of a network. What costs {@code most} and more need not be told
     * exactly.
     */
    long cost(int base, Spread spread, long step, long most) {
        int[] offsets = spread.offsets();
        byte[] signs = spread.signs();
        long cost = 0;
        for (int k = 0; k < offsets.length && cost < most; k++) {
            long cell = cost(base + offsets[k], step * signs[k]);
            if (cell == IMPOSSIBLE) {
                return IMPOSSIBLE;
            }
            cost += cell;
        }
        return cost;
    }

    private long cost(int cell, long step) {
        byte state = field.state(cell);
        if (state == Field.FIXED && rules != Rules.SOFT) {
            return IMPOSSIBLE;
        }
        long before = change.at(cell);
        if (state == Field.FREE || state == Field.SHOWN && rules == Rules.PAYING) {
            if (field.admits(cell, before + step)) {
                return state == Field.FREE ? FREE_CELL : field.price(cell);
            }
            return !field.admits(cell, before) && shrinks(before, step) ? FREE_CELL : broken();
        }
        return shrinks(before, step) ? FREE_CELL : broken();
    }

    private static boolean shrinks(long before, long step) {
        return before < 0 && step > 0 && step <= -before || before > 0 && step < 0 && -step <= before;
    }

    private long broken() {
        return rules == Rules.SOFT ? PENALTY : IMPOSSIBLE;
    }

    /** Whether the cell is not as a witness needs it: moved though it is shown, or moved out of its bounds. */
    boolean isBroken(int cell) {
        long difference = change.at(cell);
        return difference != 0 && (field.state(cell) != Field.FREE || !field.admits(cell, difference));
    }

    /** How far the cell has to move back so that it is not broken. */
    long excess(int cell) {
        long difference = change.at(cell);
        return field.state(cell) != Field.FREE ? difference : field.overshoot(cell, difference);
    }
}
