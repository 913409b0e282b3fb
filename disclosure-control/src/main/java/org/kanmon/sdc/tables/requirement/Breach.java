package org.kanmon.sdc.tables.requirement;

/**
 * The cells of a table that fail a requirement.
 *
 * @param cells table cells, ascending; at least one
 */
public record Breach(Requirement requirement, int[] cells) {

    public Breach {
        if (cells.length == 0) {
            throw new IllegalArgumentException("a breach without a cell");
        }
    }
}
