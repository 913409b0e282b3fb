package org.kanmon.sdc.tables.audit;

import java.util.Optional;
import java.util.OptionalLong;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.witness.Block;
import org.kanmon.sdc.tables.witness.BlockProgram;
import org.kanmon.sdc.tables.witness.BlockProgram.Direction;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.FigureSearch;
import org.kanmon.sdc.tables.witness.FigureSearch.Answer;

/** Settles single bounds within one block: by trying figures, and by the solver where trying does not end. */
final class BlockAudit {

    private static final int TRIES = 12;
    private static final int STEPS = 400;
    private static final int LARGEST_TRIED = 400;

    private final Equations equations;
    private final Block block;
    private final Bounds outer;
    private final Figures figures;
    private final FigureSearch search;
    private final long[] table;
    private Optional<BlockProgram> program = Optional.empty();

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
            outer.low()[cell] = Math.max(outer.low()[cell], solve(cell, Direction.LOWEST));
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
            outer.high()[cell] = Math.min(outer.high()[cell], solve(cell, Direction.HIGHEST));
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

    private long solve(int cell, Direction direction) {
        if (program.isEmpty()) {
            program = Optional.of(new BlockProgram(equations, block, outer, figures.values(), false));
        }
        long real = found(program.get(), cell, direction);
        if (real >= Bounds.UNBOUNDED) {
            figures.raiseWithoutBound(cell);
            return real;
        }
        figures.copy(block, table);
        if (program.get().figures(table) && figures.learn(block, table) && isAttained(cell, real, direction)) {
            return real;
        }
        try (BlockProgram whole = new BlockProgram(equations, block, outer, figures.values(), true)) {
            long best = found(whole, cell, direction);
            if (!whole.figures(table) || !figures.learn(block, table)) {
                throw new IllegalStateException("the solver's figures do not fit the sums");
            }
            return best;
        }
    }

    private boolean isAttained(int cell, long figure, Direction direction) {
        return direction == Direction.LOWEST ? figures.lowest(cell) <= figure : figures.highest(cell) >= figure;
    }

    private static long found(BlockProgram program, int cell, Direction direction) {
        OptionalLong farthest = program.farthest(cell, direction);
        return farthest.orElseThrow(
                () -> new IllegalStateException("the solver finds no figures where figures are known"));
    }

    void close() {
        program.ifPresent(BlockProgram::close);
    }
}
