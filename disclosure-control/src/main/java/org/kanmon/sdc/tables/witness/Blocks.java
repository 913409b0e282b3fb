package org.kanmon.sdc.tables.witness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Equations;

/**
 * Splits a system into independent blocks of cells that are not known. Sums that bind nothing are set aside first: an
 * unprinted total that occurs in no other sum is whatever its parts add up to.
 */
public final class Blocks {

    private final Equations equations;
    private final Bounds bounds;
    private final BitSet idle = new BitSet();
    private final List<Integer> setAside = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    /**
     * @param prior the bounds before the sums were looked at
     * @param bounds the same, narrowed by the sums
     */
    public Blocks(CellSystem system, Bounds prior, Bounds bounds) {
        this.equations = system.equations();
        this.bounds = bounds;
        setAsideIdleSums(system, prior);
        collect();
    }

    /** The blocks, by their smallest cell. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Gives the unprinted totals of the sums set aside the figures that follow from their parts. */
    public void completeIdle(long[] figures) {
        for (int i = setAside.size() - 1; i >= 0; i--) {
            int equation = setAside.get(i);
            figures[equations.total(equation)] -= equations.difference(equation, figures);
        }
    }

    private void setAsideIdleSums(CellSystem system, Bounds prior) {
        int[] live = new int[system.cells()];
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        for (int cell = 0; cell < live.length; cell++) {
            live[cell] = equations.useCount(cell);
            if (isIdle(system, prior, live, cell)) {
                waiting.add(cell);
            }
        }
        while (!waiting.isEmpty()) {
            int equation = lastUse(waiting.remove());
            if (equation >= 0) {
                idle.set(equation);
                setAside.add(equation);
                for (int i = 0; i < equations.size(equation); i++) {
                    int cell = equations.term(equation, i);
                    live[cell]--;
                    if (isIdle(system, prior, live, cell)) {
                        waiting.add(cell);
                    }
                }
            }
        }
    }

    private static boolean isIdle(CellSystem system, Bounds prior, int[] live, int cell) {
        return live[cell] == 1
                && system.isUnprinted(cell)
                && prior.low()[cell] == 0
                && prior.high()[cell] >= Bounds.UNBOUNDED;
    }

    /** The only live sum of a cell if the cell is its total, or -1. */
    private int lastUse(int cell) {
        for (int i = 0; i < equations.useCount(cell); i++) {
            int equation = equations.use(cell, i);
            if (!idle.get(equation)) {
                return equations.total(equation) == cell ? equation : -1;
            }
        }
        return -1;
    }

    private void collect() {
        BitSet seen = new BitSet();
        BitSet sums = new BitSet();
        for (int cell = 0; cell < bounds.low().length; cell++) {
            if (!bounds.isFixed(cell) && !seen.get(cell)) {
                Reach reach = new Reach(seen, sums);
                reach.from(cell);
                if (reach.sums.size > 0) {
                    blocks.add(new Block(reach.cells.sorted(), reach.sums.sorted()));
                }
            }
        }
    }

    /** Everything that can be reached from a cell. What is marked belongs to one block only, so that marks are for all of them. */
    private final class Reach {

        private final BitSet seenCells;
        private final BitSet seenSums;
        private final Numbers cells = new Numbers();
        private final Numbers sums = new Numbers();

        Reach(BitSet seenCells, BitSet seenSums) {
            this.seenCells = seenCells;
            this.seenSums = seenSums;
        }

        void from(int start) {
            seenCells.set(start);
            cells.add(start);
            for (int next = 0; next < cells.size; next++) {
                int cell = cells.values[next];
                for (int i = 0; i < equations.useCount(cell); i++) {
                    int equation = equations.use(cell, i);
                    if (!idle.get(equation) && !seenSums.get(equation)) {
                        seenSums.set(equation);
                        sums.add(equation);
                        addOpenCells(equation);
                    }
                }
            }
        }

        private void addOpenCells(int equation) {
            for (int i = 0; i < equations.size(equation); i++) {
                int cell = equations.term(equation, i);
                if (!bounds.isFixed(cell) && !seenCells.get(cell)) {
                    seenCells.set(cell);
                    cells.add(cell);
                }
            }
        }
    }

    /** A growing list of numbers. */
    private static final class Numbers {

        private int[] values = new int[16];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] sorted() {
            int[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
