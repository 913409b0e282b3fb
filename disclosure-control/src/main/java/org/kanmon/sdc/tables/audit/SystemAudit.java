package org.kanmon.sdc.tables.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.IntToLongFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.TableSystem;
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
final class SystemAudit implements AutoCloseable {

    private static final int NO_BLOCK = -1;
    private static final int CHUNK = 64;
    private static final int WITNESSES = 4096;
    private static final int BATCH = 256;

    /** In larger systems nearly every look at a cell waits for the memory, which takes about so many times as long. */
    private static final int LARGE = 500_000;

    private static final int SLOWER_IN_LARGE = 10;

    /** What it takes to settle one cell, for every cell of its block: about as much as looking at so many cells. */
    private static final long EFFORT_TO_SETTLE = 100;

    private final CellSystem system;
    private final Bounds prior;
    private final Bounds outer;
    private final int contradiction;
    private final boolean consistent;
    private List<Block> blocks = List.of();
    private int[] blockOf = new int[0];
    private Figures figures;
    private FigureSearch search;
    private CellSystem completed;
    private Derivation derivation;
    private final ConcurrentLinkedQueue<EndFinder> idle = new ConcurrentLinkedQueue<>();

    /**
     * @param system the table as published; figures of cells that are not shown are not looked at
     * @param prior what the outsider knows of each cell
     */
    SystemAudit(CellSystem system, Bounds prior) {
        this.system = system;
        this.prior = prior;
        this.outer = prior.copy();
        Propagation propagation = new Propagation(system.equations(), outer);
        boolean possible = propagation.all();
        this.contradiction = propagation.contradiction();
        this.consistent = possible && split();
    }

    private boolean split() {
        Blocks split = new Blocks(system, prior, outer);
        blocks = split.blocks();
        blockOf = new int[system.cells()];
        Arrays.fill(blockOf, NO_BLOCK);
        for (int b = 0; b < blocks.size(); b++) {
            for (int cell : blocks.get(b).cells()) {
                blockOf[cell] = b;
            }
        }
        figures = new Figures(system, prior, outer);
        for (Block block : blocks) {
            if (!figures.complete(block, this::search)) {
                return false;
            }
        }
        search = null;
        split.completeIdle(figures.values());
        completed = system.withValues(figures.values());
        return true;
    }

    private FigureSearch search() {
        if (search == null) {
            search = new FigureSearch(system.equations(), outer);
        }
        return search;
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
        return contradiction >= 0 ? List.of(contradiction) : figures.unsolved();
    }

    /** The system with figures that fit, for all cells. */
    CellSystem completed() {
        return completed;
    }

    /** Figures that fit, for all cells. */
    long[] completion() {
        return figures.values().clone();
    }

    /** The lowest figure that the sums do not rule out: as good as known now, exact after {@link #settle}. */
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

    /** Takes tables into account that are said to fit, if they do; on all processors. */
    void learn(List<Witness> witnesses) {
        if (!consistent) {
            return;
        }
        ConcurrentLinkedQueue<WitnessCheck> checks = new ConcurrentLinkedQueue<>();
        int chunks = (witnesses.size() + WITNESSES - 1) / WITNESSES;
        IntStream.range(0, chunks).parallel().forEach(chunk -> {
            WitnessCheck check = Optional.ofNullable(checks.poll()).orElseGet(() -> new WitnessCheck(completed, prior));
            int end = Math.min(witnesses.size(), (chunk + 1) * WITNESSES);
            for (Witness witness : witnesses.subList(chunk * WITNESSES, end)) {
                if (check.holds(witness)) {
                    figures.learn(witness, completed);
                }
            }
            checks.add(check);
        });
    }

    /** Whether nothing is left to find out about the cell. */
    boolean isSettled(int cell) {
        return innerLow(cell) == outerLow(cell) && innerHigh(cell) == outerHigh(cell);
    }

    /**
     * Finds the exact intervals of these cells, on all processors, until time is over: every cell is pushed by moves before
     * any is settled, so that what is left has good inner bounds.
     */
    void settle(int[] cells, BooleanSupplier timeIsOver) {
        int[] byBlock = open(cells);
        forEach(byBlock, timeIsOver, (finder, cell) -> finder.push(cell, outerLow(cell), outerHigh(cell)));
        finish(open(byBlock), timeIsOver);
    }

    private void finish(int[] open, BooleanSupplier timeIsOver) {
        forEach(open, timeIsOver, (finder, cell) -> {
            Block block = blocks.get(blockOf[cell]);
            finder.settleLow(block, cell);
            if (!timeIsOver.getAsBoolean()) {
                finder.settleHigh(block, cell);
            }
        });
    }

    /**
     * Finds out about these cells what can be found with so much effort: first by moves, then exactly, block by block, those that
     * promise to take least. What comes out is the same on any number of processors: tables found side by side count only when all
     * of a batch are there, and a block is either left alone or settled to the end.
     *
     * @param effort for moves, roughly in cells looked at, and as much again for the blocks
     */
    void settle(int[] cells, long effort, BooleanSupplier timeIsOver) {
        int[] byBlock = open(cells);
        // What a batch took is known when it is done: in a large system it must be small not to take more than there
        // is.
        int batch = (int) Math.max(1, Math.min(BATCH, effort / (EFFORT_TO_SETTLE * Math.max(1, system.cells()))));
        long left = effort;
        for (int first = 0; first < byBlock.length && left > 0 && !timeIsOver.getAsBoolean(); first += batch) {
            left -= pushAtOnce(byBlock, first, Math.min(byBlock.length, first + batch), timeIsOver);
        }
        finish(affordable(open(byBlock), effort), timeIsOver);
    }

    /** Pushes several cells side by side, none of which knows what the others find; how much effort that took. */
    private long pushAtOnce(int[] cells, int first, int end, BooleanSupplier timeIsOver) {
        LongAdder effort = new LongAdder();
        List<List<Witness>> found = IntStream.range(first, end)
                .parallel()
                .filter(i -> !isSettled(cells[i]) && !timeIsOver.getAsBoolean())
                .mapToObj(i -> {
                    EndFinder finder = finder();
                    long before = finder.effort();
                    List<Witness> ends = finder.ends(cells[i]);
                    effort.add(finder.effort() - before);
                    idle.add(finder);
                    return ends;
                })
                .toList();
        found.forEach(ends -> ends.forEach(witness -> figures.learn(witness, completed)));
        return system.cells() > LARGE ? SLOWER_IN_LARGE * effort.sum() : effort.sum();
    }

    /** Those cells whose blocks can be settled with so much effort, as far as it can be foreseen. */
    private int[] affordable(int[] open, long effort) {
        long[] expected = new long[blocks.size()];
        for (int cell : open) {
            expected[blockOf[cell]] +=
                    EFFORT_TO_SETTLE * blocks.get(blockOf[cell]).cells().length;
        }
        int[] byEffort = IntStream.range(0, expected.length)
                .filter(b -> expected[b] > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer b) -> expected[b]).thenComparing(b -> b))
                .mapToInt(Integer::intValue)
                .toArray();
        BitSet chosen = new BitSet();
        long left = effort;
        for (int b : byEffort) {
            left -= expected[b];
            chosen.set(b, left >= 0);
        }
        return Arrays.stream(open).filter(cell -> chosen.get(blockOf[cell])).toArray();
    }

    private EndFinder finder() {
        return Optional.ofNullable(idle.poll()).orElseGet(() -> new EndFinder(completed, outer, figures));
    }

    /**
     * Looks for tables in which cells are as low and as high as required, without asking a solver.
     *
     * @param low per cell of {@code cells} the figure it should go down to
     * @param high per cell of {@code cells} the figure it should go up to
     */
    void push(int[] cells, IntToLongFunction low, IntToLongFunction high, BooleanSupplier timeIsOver) {
        forEach(
                open(cells),
                timeIsOver,
                (finder, cell) -> finder.push(cell, low.applyAsLong(cell), high.applyAsLong(cell)));
    }

    /** The cells about which something is left to find out, block by block. */
    private int[] open(int[] cells) {
        return Arrays.stream(cells)
                .filter(cell -> !isSettled(cell))
                .boxed()
                .sorted(Comparator.comparingInt((Integer cell) -> blockOf[cell]).thenComparing(cell -> cell))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void forEach(int[] cells, BooleanSupplier timeIsOver, ObjIntConsumer<EndFinder> action) {
        int chunks = (cells.length + CHUNK - 1) / CHUNK;
        IntStream.range(0, chunks).parallel().forEach(chunk -> {
            EndFinder finder = finder();
            int end = Math.min(cells.length, (chunk + 1) * CHUNK);
            for (int i = chunk * CHUNK; i < end && !timeIsOver.getAsBoolean(); i++) {
                if (!isSettled(cells[i])) {
                    action.accept(finder, cells[i]);
                }
            }
            idle.add(finder);
        });
    }

    /** The sums that prove what the audit says of a cell: as few as will do, or all that its block depends on. */
    List<Integer> reasons(Claim claim) {
        return derivation()
                .oneByOne(claim)
                .orElseGet(() -> Arrays.stream(block(claim).equations()).boxed().toList());
    }

    /** How an outsider gets there, step by step, by as few sums as will do. */
    List<Deduction> explain(TableSystem table, Claim claim) {
        List<Integer> sums =
                derivation().oneByOne(claim).orElseGet(() -> derivation().together(claim, block(claim)));
        return Deductions.of(table, prior, sums, claim);
    }

    private Block block(Claim claim) {
        return blocks.get(blockOf[claim.cell()]);
    }

    private Derivation derivation() {
        if (derivation == null) {
            derivation = new Derivation(system.equations(), prior);
        }
        return derivation;
    }

    /** Frees the native memory of the solvers used. */
    @Override
    public void close() {
        idle.forEach(EndFinder::close);
        idle.clear();
    }
}
