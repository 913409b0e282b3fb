package org.kanmon.sdc.tables.audit;

import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.witness.Block;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.FigureSearch;
import org.kanmon.sdc.tables.witness.FigureSearch.Answer;
import org.kanmon.sdc.tables.witness.Propagation;

/** Finds cells that can grow for ever: those that some change moves upwards, of which any number can be added. */
final class Growth {

    private static final int STEPS = 400;
    private static final long MOST = 64;

    private final FigureSearch search;
    private final Bounds change;
    private final long[] direction;

    Growth(Equations equations, Bounds outer) {
        int cells = outer.low().length;
        this.change = new Bounds(new long[cells], new long[cells]);
        for (int cell = 0; cell < cells; cell++) {
            change.high()[cell] = outer.high()[cell] >= Bounds.UNBOUNDED ? MOST : 0;
        }
        new Propagation(equations, change).all();
        this.search = new FigureSearch(equations, change);
        this.direction = new long[cells];
    }

    /** Whether the cell certainly can; if not, it is not known. */
    boolean isProven(Block block, int cell) {
        return change.high()[cell] > 0
                && change.low()[cell] <= 1
                && search.reach(block, cell, 1, direction, STEPS) == Answer.FOUND;
    }
}
