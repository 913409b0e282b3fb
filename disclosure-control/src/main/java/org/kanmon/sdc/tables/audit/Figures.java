package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.witness.Block;
import org.kanmon.sdc.tables.witness.BlockProgram;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.FigureSearch;
import org.kanmon.sdc.tables.witness.FigureSearch.Answer;
import org.kanmon.sdc.tables.witness.Witness;

/**
 * Tables that fit all sums, found so far: one of them as it is, of the others only how low and how high each cell went. Nothing
 * is believed unseen: every table is checked against the sums and the bounds before it counts. Several threads may learn tables
 * at once.
 */
final class Figures {

    private static final int LARGEST_TRIED = 1500;
    private static final int STEPS = 2000;
    private static final int STEPS_PER_CELL = 4;

    private final CellSystem system;
    private final Bounds prior;
    private final Bounds outer;
    private final long[] values;
    private final AtomicLongArray lowest;
    private final AtomicLongArray highest;
    private final List<Integer> unsolved = new ArrayList<>();

    Figures(CellSystem system, Bounds prior, Bounds outer) {
        this.system = system;
        this.prior = prior;
        this.outer = outer;
        this.values = outer.low().clone();
        this.lowest = filled(values.length, Long.MAX_VALUE);
        this.highest = filled(values.length, Long.MIN_VALUE);
    }

    private static AtomicLongArray filled(int length, long value) {
        AtomicLongArray array = new AtomicLongArray(length);
        for (int i = 0; i < length; i++) {
            array.setPlain(i, value);
        }
        return array;
    }

    /** A table that fits; not a copy. */
    long[] values() {
        return values;
    }

    long lowest(int cell) {
        return lowest.get(cell);
    }

    long highest(int cell) {
        return highest.get(cell);
    }

    void raiseWithoutBound(int cell) {
        highest.set(cell, Bounds.UNBOUNDED);
    }

    /** The sums of a block for which there are no figures at all. */
    List<Integer> unsolved() {
        return unsolved;
    }

    /** Finds a first table for a block; whether there is one. */
    boolean complete(Block block, Supplier<FigureSearch> search) {
        for (int cell : block.cells()) {
            values[cell] = preferred(cell);
        }
        if (fits(block, values)) {
            note(block, values);
            return true;
        }
        Answer answer = block.cells().length > LARGEST_TRIED
                ? Answer.GAVE_UP
                : search.get().complete(block, values, STEPS + STEPS_PER_CELL * block.cells().length);
        if (answer == Answer.FOUND && learn(block, values) || answer == Answer.GAVE_UP && solve(block)) {
            return true;
        }
        Arrays.stream(block.equations()).forEach(unsolved::add);
        return false;
    }

    private long preferred(int cell) {
        long low = outer.low()[cell];
        long high = outer.high()[cell];
        return high >= Bounds.UNBOUNDED
                ? Math.max(low, system.value(cell))
                : Math.max(low, Math.min(high, system.value(cell)));
    }

    private boolean solve(Block block) {
        for (boolean whole : new boolean[] {false, true}) {
            long[] zero = new long[values.length];
            try (BlockProgram program = new BlockProgram(system.equations(), block, outer, zero, whole)) {
                OptionalLong found = program.farthest(block.cells()[0], BlockProgram.Direction.LOWEST);
                if (found.isEmpty()) {
                    return false;
                }
                program.figures(values);
                if (learn(block, values)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Copies the figures of a block. */
    void copy(Block block, long[] table) {
        for (int cell : block.cells()) {
            table[cell] = values[cell];
        }
    }

    /** Takes a witness into account that has been checked. */
    void learn(Witness witness, CellSystem from) {
        for (int i = 0; i < witness.cells().length; i++) {
            int cell = witness.cells()[i];
            note(cell, from.value(cell) + witness.deltas()[i]);
        }
    }

    /** Takes a table into account, if it fits. Whether it does. */
    boolean learn(Block block, long[] table) {
        if (!fits(block, table)) {
            return false;
        }
        note(block, table);
        return true;
    }

    private boolean fits(Block block, long[] table) {
        for (int cell : block.cells()) {
            if (table[cell] < prior.low()[cell] || table[cell] > prior.high()[cell]) {
                return false;
            }
        }
        for (int equation : block.equations()) {
            if (system.equations().difference(equation, table) != 0) {
                return false;
            }
        }
        return true;
    }

    private void note(Block block, long[] table) {
        for (int cell : block.cells()) {
            note(cell, table[cell]);
        }
    }

    private void note(int cell, long figure) {
        if (figure < lowest.get(cell)) {
            lowest.accumulateAndGet(cell, figure, Math::min);
        }
        if (figure > highest.get(cell)) {
            highest.accumulateAndGet(cell, figure, Math::max);
        }
    }
}
