package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.witness.Block;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.FigureSearch;
import org.kanmon.sdc.tables.witness.Witness;

/**
 * Finds out which ends of outer intervals are attained: by moves first, then within the block. One thread's tools; several
 * finders may share bounds and figures, as long as no two of them settle the same cell at once. What one learns helps the others,
 * and an older bound is a true bound as well.
 */
final class EndFinder implements AutoCloseable {

    private final CellSystem completed;
    private final Bounds outer;
    private final Figures figures;
    private final Optional<Pushes> pushes;
    private FigureSearch search;
    private long[] table;
    private Growth growth;
    private BlockAudit current;

    /**
     * @param completed the system with figures for all cells
     */
    EndFinder(CellSystem completed, Bounds outer, Figures figures) {
        this.completed = completed;
        this.outer = outer;
        this.figures = figures;
        this.pushes = Pushes.of(completed, outer, figures);
    }

    /** Looks for tables in which the cell is as low and as high as this, as far as its outer interval reaches, by moves alone. */
    void push(int cell, long low, long high) {
        if (pushes.isPresent()) {
            if (figures.lowest(cell) > low) {
                pushes.get().push(cell, Math.max(low, outer.low()[cell]));
            }
            long highest = Math.min(high, outer.high()[cell]);
            if (figures.highest(cell) < highest && highest < Bounds.UNBOUNDED) {
                pushes.get().push(cell, highest);
            }
        }
    }

    /** Tables in which the cell is as low and as high as moves can make it; nothing is learned from them yet. */
    List<Witness> ends(int cell) {
        List<Witness> ends = new ArrayList<>();
        if (pushes.isPresent() && figures.lowest(cell) > outer.low()[cell]) {
            pushes.get().find(cell, outer.low()[cell]).ifPresent(ends::add);
        }
        if (pushes.isPresent() && figures.highest(cell) < outer.high()[cell] && outer.high()[cell] < Bounds.UNBOUNDED) {
            pushes.get().find(cell, outer.high()[cell]).ifPresent(ends::add);
        }
        return ends;
    }

    /** How much moves have looked at so far, roughly in cells. The same questions always take the same effort. */
    long effort() {
        return pushes.map(Pushes::effort).orElse(0L);
    }

    /** Makes the lower ends of the outer and the inner interval the same. */
    void settleLow(Block block, int cell) {
        if (figures.lowest(cell) > outer.low()[cell]) {
            push(cell, outer.low()[cell], Long.MIN_VALUE);
        }
        if (figures.lowest(cell) > outer.low()[cell]) {
            in(block).settleLow(cell);
        }
    }

    /** Makes the upper ends of the outer and the inner interval the same. */
    void settleHigh(Block block, int cell) {
        if (figures.highest(cell) < outer.high()[cell]) {
            if (outer.high()[cell] < Bounds.UNBOUNDED) {
                push(cell, Long.MAX_VALUE, outer.high()[cell]);
            } else if (growth().isProven(block, cell)) {
                figures.raiseWithoutBound(cell);
            }
        }
        if (figures.highest(cell) < outer.high()[cell]) {
            in(block).settleHigh(cell);
        }
    }

    private Growth growth() {
        if (growth == null) {
            growth = new Growth(completed.equations(), outer);
        }
        return growth;
    }

    /** The audit of a block. It is kept until the next block is asked for, so that questions are best asked block by block. */
    private BlockAudit in(Block block) {
        if (current == null || current.block() != block) {
            close();
            if (search == null) {
                search = new FigureSearch(completed.equations(), outer);
                table = figures.values().clone();
            }
            current = new BlockAudit(completed.equations(), block, outer, figures, search, table);
        }
        return current;
    }

    /** Frees the native memory of the solver used. */
    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
