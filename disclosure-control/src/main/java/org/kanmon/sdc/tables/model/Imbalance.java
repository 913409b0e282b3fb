package org.kanmon.sdc.tables.model;

/**
 * A printed total that is not the sum of its printed parts. Cells are numbers of {@link Table} cells.
 *
 * @param total the total's cell
 * @param parts the cells of the parts that the table prints
 * @param difference the total less the sum of the parts; never 0
 */
public record Imbalance(int total, int[] parts, long difference) {}
