package org.kanmon.sdc.tables.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.TableSystem;

/** Every table that the search for moves finds is one: checked by the sums alone, and against a solver. */
class MoveSearchTest {

    private static final String[][] SHAPES = {
        {"3", "4"}, {"5+4", "3"}, {"2", "3", "2"}, {"3+2+", "3", "2"}, {"2+1", "2+2"}, {"6"}, {"2", "2", "2", "2"}
    };

    /** A table some of whose cells are hidden; the others that are not 0 can be. */
    private static final class Case {

        private final CellSystem system;
        private final Field field;
        private final Bounds bounds;
        private final MoveSearch search;
        private final Random random;

        Case(int shape, int seed) {
            this.random = new Random(seed);
            CellSystem published =
                    TableSystem.of(SmallTables.shaped(seed, SHAPES[shape]), 0).system();
            BitSet hidden = new BitSet();
            for (int cell = 0; cell < published.cells(); cell++) {
                hidden.set(cell, published.value(cell) > 0 && random.nextInt(2) == 0);
            }
            BitSet all = new BitSet();
            all.set(0, published.cells());
            this.system = published.withHidden(hidden);
            this.bounds = Bounds.before(system.withHidden(all), PrimaryCells.none(), Outsider.BASIC);
            this.field = new Field(system, bounds);
            for (int cell = 0; cell < system.cells(); cell++) {
                if (system.isShown(cell) && system.value(cell) > 0) {
                    field.offer(cell, 1000 + cell);
                }
            }
            this.search = new MoveSearch(system.grid().orElseThrow(), field);
        }

        private boolean holdsIfPaid(Witness witness) {
            BitSet hidden = system.hidden();
            for (int cell : witness.cells()) {
                if (system.isShown(cell) && system.value(cell) > 0) {
                    hidden.set(cell);
                }
            }
            return new WitnessCheck(system.withHidden(hidden), bounds).holds(witness);
        }
    }

    @Property(tries = 200, seed = "20260408")
    void whatMovesIsAWitnessOfThatMove(
            @ForAll @IntRange(max = 6) int shape, @ForAll @IntRange(max = 100_000) int seed) {
        Case on = new Case(shape, seed);
        WitnessCheck asHidden = new WitnessCheck(on.system, on.bounds);
        for (int cell = 0; cell < on.system.cells(); cell++) {
            if (on.system.isHidden(cell)) {
                long need = on.random.nextBoolean()
                        ? 1 + on.random.nextInt(8)
                        : -1 - on.random.nextInt((int) on.system.value(cell));
                Optional<Witness> quick = on.search.quick(cell, need);
                Optional<Witness> free = on.search.free(cell, need);
                Optional<Witness> paid = on.search.paying(cell, need);
                Witness farthest = on.search.farthest(cell, need);

                for (Optional<Witness> found : List.of(quick, free, paid)) {
                    assertTrue(found.isEmpty() || found.get().at(cell) == need && on.holdsIfPaid(found.get()));
                }
                assertTrue(free.isEmpty() || asHidden.holds(free.get()));
                assertTrue(free.isPresent() || quick.isEmpty());
                assertEquals(free.isPresent(), farthest.at(cell) == need);
                assertTrue(asHidden.holds(farthest));
            }
        }
    }

    @Property(tries = 40, seed = "20260409")
    void whatMovesFreelyIsFoundByASolverToo(
            @ForAll @IntRange(max = 6) int shape, @ForAll @IntRange(max = 100_000) int seed) {
        Case on = new Case(shape, seed);
        ProgramMoves program = new ProgramMoves(on.system, on.bounds, on.field);
        int missed = 0;
        int reached = 0;
        for (int cell = 0; cell < on.system.cells(); cell++) {
            if (on.system.isHidden(cell)) {
                boolean byMoves = on.search.free(cell, 1).isPresent();
                boolean byProgram = program.free(cell, 1).isPresent();
                assertTrue(byProgram || !byMoves);
                reached += byProgram ? 1 : 0;
                missed += byProgram && !byMoves ? 1 : 0;
            }
        }
        // A step of one is found by a single cycle nearly always.
        assertTrue(5 * missed <= reached, missed + " of " + reached);
    }

    @Property(tries = 100, seed = "20260410")
    void trialInCopyLeavesTheFieldAsItWas(
            @ForAll @IntRange(max = 6) int shape, @ForAll @IntRange(max = 100_000) int seed) {
        Case on = new Case(shape, seed);
        Field copy = on.field.copy();
        MoveSearch elsewhere = on.search.in(copy);
        for (int cell = 0; cell < on.system.cells(); cell++) {
            if (on.system.isHidden(cell)) {
                boolean paid = elsewhere.paying(cell, 1).isPresent();
                assertEquals(paid, on.search.paying(cell, 1).isPresent());
            }
        }
        for (int cell = 0; cell < on.system.cells(); cell++) {
            assertEquals(on.system.isHidden(cell), on.field.isFree(cell));
            assertEquals(on.system.isHidden(cell), copy.isFree(cell));
        }
    }
}
