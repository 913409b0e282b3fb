package org.kanmon.sdc.tables.witness;

import org.kanmon.sdc.tables.model.CellSystem;

/**
 * The cells of a system as a search for moves sees them: their figures, how far each may move once it is hidden, and
 * whether it is hidden. Flat arrays; hiding and showing cells changes the field.
 */
public final class Field {

    /** Its figure stays, whatever it costs. */
    static final byte FIXED = 0;
    /** It can be hidden at a price. */
    static final byte SHOWN = 1;
    /** It is hidden or not printed: it may move within its bounds. */
    static final byte FREE = 2;

    private final long[] values;
    private final Bounds bounds;
    private final byte[] state;
    private final int[] price;

    /**
     * @param bounds what every cell may be once it is hidden
     */
    public Field(CellSystem system, Bounds bounds) {
        this.values = system.values();
        this.bounds = bounds;
        this.state = new byte[values.length];
        this.price = new int[values.length];
        for (int cell = 0; cell < state.length; cell++) {
            state[cell] = system.isShown(cell) ? FIXED : FREE;
        }
    }

    /** Number of cells. */
    public int size() {
        return values.length;
    }

    byte state(int cell) {
        return state[cell];
    }

    /** What it costs to hide the cell; above 0. */
    int price(int cell) {
        return price[cell];
    }

    /** Whether the cell stays within its bounds with this difference. */
    boolean admits(int cell, long difference) {
        long figure = values[cell] + difference;
        return figure >= bounds.low()[cell] && figure <= bounds.high()[cell];
    }

    /** By how much the cell is beyond its bounds with this difference: negative below, positive above, 0 within. */
    long overshoot(int cell, long difference) {
        long figure = values[cell] + difference;
        return Math.min(0, figure - bounds.low()[cell]) + Math.max(0, figure - bounds.high()[cell]);
    }

    /** Lets the cell be hidden at a price above 0. */
    public void offer(int cell, int atPrice) {
        state[cell] = SHOWN;
        price[cell] = atPrice;
    }

    /** Hides the cell. */
    public void hide(int cell) {
        state[cell] = FREE;
    }

    /** Shows a cell that was offered and hidden. */
    public void show(int cell) {
        state[cell] = SHOWN;
    }

    /** Whether the cell may move at no price. */
    public boolean isFree(int cell) {
        return state[cell] == FREE;
    }
}
