package org.kanmon.sdc.tables.audit;

import java.util.BitSet;
import java.util.OptionalLong;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.witness.Block;
import org.kanmon.sdc.tables.witness.BlockProgram;
import org.kanmon.sdc.tables.witness.BlockProgram.Direction;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.FigureSearch;
import org.kanmon.sdc.tables.witness.FigureSearch.Answer;

/** Settles single bounds within one block: by trying figures, and by the solver where trying does not end. */
final class BlockAudit implements AutoCloseable {

    private static final int TRIES = 12;
    private static final int STEPS = 400;
    private static final int LARGEST_TRIED = 400;
    private static final int ROUNDINGS = 2;

    private final Equations equations;
    private final Block block;
    private final Bounds outer;
    private final Figures figures;
    private final FigureSearch search;
    private final long[] table;
    private BlockProgram program;

    /**
     * @param table room for the figures of a table; used by one block at a time
     */
    BlockAudit(Equations equations, Block block, Bounds outer, Figures figures, FigureSearch search, long[] table) {
        this.equations = equations;
        this.block = block;
        this.outer = outer;
        this.figures = figures;
        this.search = search;
        this.table = table;
    }

    Block block() {
        return block;
    }

    void settleLow(int cell) {
        for (int i = 0; i < TRIES && outer.low()[cell] < figures.lowest(cell); i++) {
            Answer answer = attempt(cell, outer.low()[cell]);
            if (answer == Answer.IMPOSSIBLE) {
                outer.low()[cell]++;
            } else if (answer == Answer.GAVE_UP) {
                break;
            }
        }
        if (outer.low()[cell] < figures.lowest(cell)) {
            solve(cell, Direction.LOWEST);
        }
    }

    void settleHigh(int cell) {
        for (int i = 0; i < TRIES && outer.high()[cell] > figures.highest(cell); i++) {
            Answer answer = outer.high()[cell] >= Bounds.UNBOUNDED ? Answer.GAVE_UP : attempt(cell, outer.high()[cell]);
            if (answer == Answer.IMPOSSIBLE) {
                outer.high()[cell]--;
            } else if (answer == Answer.GAVE_UP) {
                break;
            }
        }
        if (outer.high()[cell] > figures.highest(cell)) {
            solve(cell, Direction.HIGHEST);
        }
    }

    private Answer attempt(int cell, long figure) {
        if (block.cells().length > LARGEST_TRIED) {
            return Answer.GAVE_UP;
        }
        figures.copy(block, table);
        Answer answer = search.reach(block, cell, figure, table, STEPS);
        return answer == Answer.FOUND && !figures.learn(block, table) ? Answer.GAVE_UP : answer;
    }

    /** Asks the solver: for any numbers first, which bound the whole ones; then for whole numbers close to its answer. */
    private void solve(int cell, Direction direction) {
        if (program == null) {
            program = new BlockProgram(equations, block, outer, figures.values(), false);
        }
        narrow(cell, direction, found(program, cell, direction));
        if (direction == Direction.HIGHEST && outer.high()[cell] >= Bounds.UNBOUNDED) {
            figures.raiseWithoutBound(cell);
        } else if (isOpen(cell, direction) && !isRounded(cell, direction)) {
            solveWhole(cell, direction);
        }
    }

    private void solveWhole(int cell, Direction direction) {
        try (BlockProgram whole = new BlockProgram(equations, block, outer, figures.values(), true)) {
            narrow(cell, direction, found(whole, cell, direction));
            whole.figures(table);
            if (!figures.learn(block, table)) {
                throw new IllegalStateException("the solver's figures do not fit the sums");
            }
        }
    }

    private void narrow(int cell, Direction direction, long figure) {
        if (direction == Direction.LOWEST) {
            outer.low()[cell] = Math.max(outer.low()[cell], figure);
        } else {
            outer.high()[cell] = Math.min(outer.high()[cell], figure);
        }
    }

    private boolean isOpen(int cell, Direction direction) {
        return direction == Direction.LOWEST
                ? outer.low()[cell] < figures.lowest(cell)
                : outer.high()[cell] > figures.highest(cell);
    }

    /**
     * Whether whole numbers are found in which the cell has its outer figure. Most of them are the solver's; those that are not
     * whole, and the cells around these, are looked for.
     */
    private boolean isRounded(int cell, Direction direction) {
        BitSet given = program.figures(table);
        BitSet open = new BitSet();
        for (int other : block.cells()) {
            open.set(other, !given.get(other));
        }
        table[cell] = direction == Direction.LOWEST ? outer.low()[cell] : outer.high()[cell];
        if (open.isEmpty() && figures.learn(block, table)) {
            return true;
        }
        for (int i = 0; i < ROUNDINGS; i++) {
            open = withNeighbours(open);
            given.andNot(open);
            given.set(cell);
            if (search.extend(block, given, table, STEPS) == Answer.FOUND && figures.learn(block, table)) {
                return true;
            }
        }
        return false;
    }

    private BitSet withNeighbours(BitSet cells) {
        BitSet wider = (BitSet) cells.clone();
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            for (int use = 0; use < equations.useCount(cell); use++) {
                int equation = equations.use(cell, use);
                for (int i = 0; i < equations.size(equation); i++) {
                    wider.set(equations.term(equation, i));
                }
            }
        }
        return wider;
    }

    private static long found(BlockProgram program, int cell, Direction direction) {
        OptionalLong farthest = program.farthest(cell, direction);
        return farthest.orElseThrow(
                () -> new IllegalStateException("the solver finds no figures where figures are known"));
    }

    /** Frees the native memory of the solver used. */
    @Override
    public void close() {
        if (program != null) {
            program.close();
            program = null;
        }
    }
}
