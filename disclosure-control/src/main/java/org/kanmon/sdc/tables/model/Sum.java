package org.kanmon.sdc.tables.model;

/**
 * A relation that is known beside those that follow from the structure of tables: one cell is the sum of others.
 *
 * @param total the number of a cell
 * @param parts the numbers of at least one other cell
 */
public record Sum(int total, int[] parts) {

    public Sum {
        parts = parts.clone();
        if (parts.length == 0) {
            throw new IllegalArgumentException("cell " + total + " is the sum of no cell");
        }
    }

    /** The numbers of the parts; a copy. */
    @Override
    public int[] parts() {
        return parts.clone();
    }
}
