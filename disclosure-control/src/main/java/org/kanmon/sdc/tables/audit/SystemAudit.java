package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.witness.Block;
import org.kanmon.sdc.tables.witness.Blocks;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.FigureSearch;
import org.kanmon.sdc.tables.witness.Propagation;
import org.kanmon.sdc.tables.witness.Witness;
import org.kanmon.sdc.tables.witness.WitnessCheck;

/**
 * What an outsider can prove of the cells of one system. For every cell it keeps two intervals: an outer one, which the sums
 * prove, and an inner one, whose ends are attained in tables that fit all sums. Where they are equal the feasibility interval
 * is known exactly.
 */
final class SystemAudit {

    private static final int NO_BLOCK = -1;

    private final CellSystem system;
    private final Bounds prior;
    private final Bounds outer;
    private final Propagation propagation;
    private final boolean consistent;
    private List<Block> blocks = List.of();
    private BlockAudit[] audits = new BlockAudit[0];
    private int[] blockOf = new int[0];
    private Figures figures;
    private FigureSearch search;
    private long[] table;
    private Optional<Pushes> pushes = Optional.empty();
    private Growth growth;

    /**
     * @param system the table as published; figures of cells that are not shown are not looked at
     * @param prior what the outsider knows of each cell
     */
    SystemAudit(CellSystem system, Bounds prior) {
        this.system = system;
        this.prior = prior;
        this.outer = prior.copy();
        this.propagation = new Propagation(system.equations(), outer);
        this.consistent = propagation.all() && split();
    }

    private boolean split() {
        Blocks split = new Blocks(system, prior, outer);
        blocks = split.blocks();
        audits = new BlockAudit[blocks.size()];
        blockOf = new int[system.cells()];
        Arrays.fill(blockOf, NO_BLOCK);
        for (int b = 0; b < blocks.size(); b++) {
            for (int cell : blocks.get(b).cells()) {
                blockOf[cell] = b;
            }
        }
        figures = new Figures(system, prior, outer);
        search = new FigureSearch(system.equations(), outer);
        for (Block block : blocks) {
            if (!figures.complete(block, search)) {
                return false;
            }
        }
        split.completeIdle(figures.values());
        table = figures.values().clone();
        pushes = system.grid().map(grid -> new Pushes(grid, system.withValues(completion()), outer, figures));
        return true;
    }

    /** Whether there is any table that fits. If not, some total is not the sum of its parts. */
    boolean isConsistent() {
        return consistent;
    }

    /** The equations that cannot hold together, as far as they are known; empty if the system is consistent. */
    List<Integer> contradiction() {
        if (consistent) {
            return List.of();
        }
        int equation = propagation.contradiction();
        return equation >= 0 ? List.of(equation) : figures.unsolved();
    }

    /** Figures that fit, for all cells. */
    long[] completion() {
        return figures.values().clone();
    }

    /** The lowest figure that the sums do not rule out: as good as known now, exact after {@link #settleLow}. */
    long outerLow(int cell) {
        return outer.low()[cell];
    }

    /** The highest figure that the sums do not rule out, or {@link Bounds#UNBOUNDED}. */
    long outerHigh(int cell) {
        return outer.high()[cell];
    }

    /** The lowest figure of the cell in any table found so far. */
    long innerLow(int cell) {
        return blockOf[cell] == NO_BLOCK ? outer.low()[cell] : figures.lowest(cell);
    }

    /** The highest figure of the cell in any table found so far. */
    long innerHigh(int cell) {
        return blockOf[cell] == NO_BLOCK ? outer.high()[cell] : figures.highest(cell);
    }

    /** Takes tables into account that are said to fit, if they do. */
    void learn(List<Witness> witnesses) {
        if (consistent && !witnesses.isEmpty()) {
            CellSystem completed = system.withValues(completion());
            WitnessCheck check = new WitnessCheck(completed, prior);
            for (Witness witness : witnesses) {
                if (check.holds(witness)) {
                    figures.learn(witness, completed);
                }
            }
        }
    }

    /** Looks for tables in which the cell is as low and as high as this, without asking a solver. */
    void push(int cell, long low, long high) {
        if (pushes.isPresent() && blockOf[cell] != NO_BLOCK) {
            if (innerLow(cell) > low) {
                pushes.get().push(cell, Math.max(low, outerLow(cell)));
            }
            if (innerHigh(cell) < high) {
                pushes.get().push(cell, Math.min(high, outerHigh(cell)));
            }
        }
    }

    /** Whether nothing is left to find out about the cell. */
    boolean isSettled(int cell) {
        return innerLow(cell) == outerLow(cell) && innerHigh(cell) == outerHigh(cell);
    }

    /** Finds the exact lowest figure. */
    long settleLow(int cell) {
        if (innerLow(cell) > outerLow(cell)) {
            pushes.ifPresent(push -> push.push(cell, outerLow(cell)));
        }
        if (innerLow(cell) > outerLow(cell)) {
            audit(cell).settleLow(cell);
        }
        return outerLow(cell);
    }

    /** Finds the exact highest figure, or {@link Bounds#UNBOUNDED}. */
    long settleHigh(int cell) {
        if (innerHigh(cell) < outerHigh(cell)) {
            if (outerHigh(cell) < Bounds.UNBOUNDED) {
                pushes.ifPresent(push -> push.push(cell, outerHigh(cell)));
            } else if (growth().isProven(blocks.get(blockOf[cell]), cell)) {
                figures.raiseWithoutBound(cell);
            }
        }
        if (innerHigh(cell) < outerHigh(cell)) {
            audit(cell).settleHigh(cell);
        }
        return outerHigh(cell);
    }

    private Growth growth() {
        if (growth == null) {
            growth = new Growth(system.equations(), outer);
        }
        return growth;
    }

    private BlockAudit audit(int cell) {
        int b = blockOf[cell];
        if (audits[b] == null) {
            audits[b] = new BlockAudit(system.equations(), blocks.get(b), outer, figures, search, table);
        }
        return audits[b];
    }

    /** The equations that an outsider needs to narrow the cell to its outer interval. */
    List<Integer> reasons(int cell) {
        List<Integer> chain = new Reasons(system.equations(), propagation).of(cell);
        if (!chain.isEmpty() || blockOf[cell] == NO_BLOCK) {
            return chain;
        }
        List<Integer> all = new ArrayList<>();
        Arrays.stream(blocks.get(blockOf[cell]).equations()).forEach(all::add);
        return all;
    }

    /** Frees the native memory of the solvers used. */
    void close() {
        for (BlockAudit audit : audits) {
            if (audit != null) {
                audit.close();
            }
        }
    }
}
