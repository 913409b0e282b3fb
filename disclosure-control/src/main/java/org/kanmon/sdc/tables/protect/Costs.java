package org.kanmon.sdc.tables.protect;

import java.util.Arrays;
import java.util.BitSet;
import org.kanmon.sdc.tables.model.TableSystem;

/**
 * What it costs to hide each cell of a table, in the eyes of its owner: a weight per cell, and the cells that stay visible
 * whatever happens. Only proportions matter: all weights times ten are the same costs. Immutable; cells are numbers of
 * {@link org.kanmon.sdc.tables.model.Table} cells, or of a set of tables.
 *
 * <p>A cell's cost is its weight under {@link Objective#COUNT}, and weight times figure under {@link Objective#VALUE}. A cell of
 * weight 0 may be hidden for nothing, even if it is the grand total; it is hidden only where it helps. A zero is never hidden
 * as a complementary cell, whatever its weight.
 */
public final class Costs {

    private static final Costs EQUAL = new Costs(new double[0], new BitSet());

    private final double[] weights;
    private final BitSet kept;

    private Costs(double[] weights, BitSet kept) {
        this.weights = weights;
        this.kept = kept;
    }

    /** Every cell costs the same, and none has to stay visible. */
    public static Costs equal() {
        return EQUAL;
    }

    /**
     * @param weights per cell 0 or more, finite; cells beyond the last one have weight 1
     * @throws IllegalArgumentException if a weight is negative or no number
     */
    public static Costs of(double[] weights) {
        for (int cell = 0; cell < weights.length; cell++) {
            if (!(weights[cell] >= 0) || Double.isInfinite(weights[cell])) {
                throw new IllegalArgumentException("weight " + weights[cell] + " of cell " + cell);
            }
        }
        return new Costs(weights.clone(), new BitSet());
    }

    /**
     * The same, with these cells visible whatever happens, even if they are primary. What then cannot be protected is reported
     * as exposed.
     */
    public Costs keeping(BitSet cells) {
        BitSet all = (BitSet) kept.clone();
        all.or(cells);
        return new Costs(weights, all);
    }

    /** The cell's weight: how much worse it is to hide it than a cell of weight 1. */
    public double weight(int cell) {
        return cell < weights.length ? weights[cell] : 1;
    }

    /** Whether the cell may be hidden for nothing. */
    public boolean isFree(int cell) {
        return weight(cell) == 0;
    }

    /** Whether the cell has to stay visible. */
    public boolean isKept(int cell) {
        return kept.get(cell);
    }

    /** The cells that have to stay visible; a copy. */
    public BitSet kept() {
        return (BitSet) kept.clone();
    }

    /** The same in the numbers of a system's cells. */
    Costs in(TableSystem system) {
        if (weights.length == 0 && kept.isEmpty()) {
            return EQUAL;
        }
        double[] ofSystem = new double[weights.length == 0 ? 0 : system.system().cells()];
        Arrays.fill(ofSystem, 1);
        for (int cell = 0; cell < ofSystem.length; cell++) {
            if (system.tableCell(cell) != TableSystem.UNPRINTED) {
                ofSystem[cell] = weight(system.tableCell(cell));
            }
        }
        return new Costs(ofSystem, system.systemCells(kept));
    }
}
