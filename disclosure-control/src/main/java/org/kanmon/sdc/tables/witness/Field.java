package org.kanmon.sdc.tables.witness;

import org.kanmon.sdc.tables.model.CellSystem;

/**
 * The cells of a system as a search for moves sees them: their figures, how far each may move once it is hidden, and
 * whether it is hidden. Flat arrays; hiding and showing cells changes the field.
 */
public class Field {

    /** Its figure stays, whatever it costs. */
    static final byte FIXED = 0;
    /** It can be hidden at a price. */
    static final byte SHOWN = 1;
    /** It is hidden or not printed: it may move within its bounds. */
    static final byte FREE = 2;

    private final byte[] state;
    private final int[] price;

    /** Two entries per cell, side by side for the sake of the processor's cache: how far it may fall, how far it may rise. */
    private final long[] room;

    private int version;

    /**
     * @param bounds what every cell may be once it is hidden
     */
    public Field(CellSystem system, Bounds bounds) {
        this.state = new byte[system.cells()];
        this.price = new int[system.cells()];
        this.room = new long[2 * system.cells()];
        for (int cell = 0; cell < state.length; cell++) {
            state[cell] = system.isShown(cell) ? FIXED : FREE;
            room[2 * cell] = bounds.low()[cell] - system.value(cell);
            room[2 * cell + 1] = bounds.high()[cell] - system.value(cell);
        }
    }

    private Field(byte[] state, Field other) {
        this.state = state;
        this.price = other.price;
        this.room = other.room;
        this.version = other.version;
    }

    /** Another view of the same cells: what is hidden or shown in one is hidden or shown in the other. */
    Field(Field whole) {
        this(whole.state, whole);
    }

    /** A field of the same cells, in which others can be hidden and shown. Prices are the same in both. */
    public Field copy() {
        return new Field(state.clone(), this);
    }

    /**
     * Makes this copy like the field it was made from again.
     *
     * @param original as it was when this copy was made or last made like it, or changed since; changes of this copy have been
     *     taken back
     */
    public void follow(Field original) {
        if (version != original.version) {
            System.arraycopy(original.state, 0, state, 0, state.length);
            version = original.version;
        }
    }

    /** Number of cells. */
    public int size() {
        return state.length;
    }

    byte state(int cell) {
        return state[cell];
    }

    /** What it costs to hide the cell; above 0 if it was offered. */
    public int price(int cell) {
        return price[cell];
    }

    /** Whether the cell stays within its bounds with this difference. */
    boolean admits(int cell, long difference) {
        int at = 2 * cell;
        return difference >= room[at] && difference <= room[at + 1];
    }

    /** By how much the cell is beyond its bounds with this difference: negative below, positive above, 0 within. */
    long overshoot(int cell, long difference) {
        int at = 2 * cell;
        return Math.min(0, difference - room[at]) + Math.max(0, difference - room[at + 1]);
    }

    /** Lets the cell be hidden at a price above 0. */
    public void offer(int cell, int atPrice) {
        state[cell] = SHOWN;
        price[cell] = atPrice;
        version++;
    }

    /** Hides the cell. */
    public void hide(int cell) {
        state[cell] = FREE;
    }

    /** Shows a cell that was offered and hidden. */
    public void show(int cell) {
        state[cell] = SHOWN;
    }

    /** Says that cells have been hidden or shown for good, for copies that follow. */
    public void settle() {
        version++;
    }

    /** Whether the cell may move at no price. */
    public boolean isFree(int cell) {
        return state[cell] == FREE;
    }
}
