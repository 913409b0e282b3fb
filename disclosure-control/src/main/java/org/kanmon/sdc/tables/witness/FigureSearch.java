package org.kanmon.sdc.tables.witness;

import java.util.BitSet;
import org.kanmon.sdc.tables.model.Equations;

/**
 * Looks for figures of a block's cells that fit all sums: tries a figure, narrows the others, goes back where that is
 * impossible. Exact when it ends by itself, and good enough for small blocks; it gives up after a number of steps.
 */
public final class FigureSearch {

    /** How a search ended. */
    public enum Answer {
        /** There are such figures, and they have been written down. */
        FOUND,
        /** There are none. */
        IMPOSSIBLE,
        /** Not known. */
        GAVE_UP
    }

    /** One figure chosen after another, so many at most: large amounts leave many to choose. */
    private static final int DEEPEST = 2_000;

    private final Propagation propagation;
    private final Bounds bounds;
    private int steps;
    private int depth;

    /**
     * @param bounds narrowed by the sums already; the search works on a copy
     */
    public FigureSearch(Equations equations, Bounds bounds) {
        this.bounds = bounds.copy();
        this.propagation = new Propagation(equations, this.bounds);
    }

    /**
     * Looks for figures with a given figure at one cell.
     *
     * @param figures preferred figures; overwritten for the block's cells if figures are found
     * @param limit number of figures to try at most
     */
    public Answer reach(Block block, int cell, long figure, long[] figures, int limit) {
        int mark = propagation.mark();
        Answer answer = Answer.IMPOSSIBLE;
        if (propagation.restrict(cell, figure, figure)) {
            answer = complete(block, figures, limit);
        }
        propagation.back(mark);
        return answer;
    }

    /**
     * Looks for figures.
     *
     * @param figures preferred figures; overwritten for the block's cells if figures are found
     * @param limit number of figures to try at most
     */
    public Answer complete(Block block, long[] figures, int limit) {
        steps = limit;
        depth = 0;
        int mark = propagation.mark();
        Answer answer = descend(block, figures);
        if (answer == Answer.FOUND) {
            for (int cell : block.cells()) {
                figures[cell] = bounds.low()[cell];
            }
        }
        propagation.back(mark);
        return answer;
    }

    /**
     * Looks for figures of which some are given.
     *
     * @param given the cells whose figures stay as they are
     * @param figures the given figures and preferred ones; overwritten for the block's cells if figures are found
     * @param limit number of figures to try at most
     */
    public Answer extend(Block block, BitSet given, long[] figures, int limit) {
        int mark = propagation.mark();
        Answer answer = Answer.IMPOSSIBLE;
        if (fix(given, figures)) {
            answer = complete(block, figures, limit);
        }
        propagation.back(mark);
        return answer;
    }

    private boolean fix(BitSet given, long[] figures) {
        for (int cell = given.nextSetBit(0); cell >= 0; cell = given.nextSetBit(cell + 1)) {
            if (!propagation.restrict(cell, figures[cell], figures[cell])) {
                return false;
            }
        }
        return true;
    }

    private Answer descend(Block block, long[] preferred) {
        int cell = narrowest(block);
        if (cell < 0) {
            return Answer.FOUND;
        }
        if (--steps < 0 || depth > DEEPEST) {
            return Answer.GAVE_UP;
        }
        long low = bounds.low()[cell];
        long high = bounds.high()[cell];
        long figure = Math.max(low, Math.min(high, preferred[cell]));
        Answer answer = branch(block, preferred, cell, figure, figure);
        if (answer == Answer.IMPOSSIBLE && figure > low) {
            answer = branch(block, preferred, cell, low, figure - 1);
        }
        if (answer == Answer.IMPOSSIBLE && figure < high) {
            answer = branch(block, preferred, cell, figure + 1, high);
        }
        return answer;
    }

    private Answer branch(Block block, long[] preferred, int cell, long from, long to) {
        int mark = propagation.mark();
        Answer answer = Answer.IMPOSSIBLE;
        depth++;
        if (propagation.restrict(cell, from, to)) {
            answer = descend(block, preferred);
        }
        depth--;
        if (answer == Answer.IMPOSSIBLE) {
            propagation.back(mark);
        }
        return answer;
    }

    private int narrowest(Block block) {
        int best = -1;
        long width = Long.MAX_VALUE;
        for (int cell : block.cells()) {
            long range = bounds.high()[cell] - bounds.low()[cell];
            if (range > 0 && range < width) {
                best = cell;
                width = range;
            }
        }
        return best;
    }
}
