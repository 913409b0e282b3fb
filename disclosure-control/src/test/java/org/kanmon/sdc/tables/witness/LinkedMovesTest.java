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
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;

/** Moves that complete each other in several grids are checked by the sums alone, and against a solver. */
class LinkedMovesTest {

    /** Two tables with cells in common: as one table that prints both, or as a set of the same table twice. */
    private static final class Case {

        private final CellSystem system;
        private final Bounds bounds;
        private final Field field;
        private final LinkedMoves moves;
        private final Random random;

        Case(int seed, boolean twice) {
            this.random = new Random(seed);
            Table table =
                    twice ? SmallTables.shaped(seed, "3+2", "3") : SmallTables.random(SmallTables.Kind.LINKED, seed);
            CellSystem published = twice
                    ? TableSet.of(List.of(table, table)).systems().get(0).system()
                    : TableSystem.of(table, 0).system();
            BitSet hidden = new BitSet();
            for (int cell = 0; cell < published.cells(); cell++) {
                int same = twice ? cell % table.cells() : cell;
                hidden.set(cell, published.value(cell) > 0 && new Random(seed + 7L * same).nextInt(3) > 0);
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
            this.moves = new LinkedMoves(system, bounds, field);
        }

        private long need(int cell) {
            return random.nextBoolean() ? 1 + random.nextInt(8) : -1 - random.nextInt((int) system.value(cell));
        }

        private boolean holdsIfPaid(Witness witness) {
            BitSet hidden = system.hidden();
            for (int cell : witness.cells()) {
                hidden.set(cell, hidden.get(cell) || system.isShown(cell) && system.value(cell) > 0);
            }
            return new WitnessCheck(system.withHidden(hidden), bounds).holds(witness);
        }
    }

    @Property(tries = 60, seed = "20260531")
    void whatMovesIsAWitnessOfThatMove(@ForAll @IntRange(max = 100_000) int seed, @ForAll boolean twice) {
        Case on = new Case(seed, twice);
        WitnessCheck asHidden = new WitnessCheck(on.system, on.bounds);
        for (int cell = 0; cell < on.system.cells(); cell++) {
            if (!on.system.isHidden(cell)) {
                continue;
            }
            long need = on.need(cell);
            Optional<Witness> free = on.moves.free(cell, need);
            Optional<Witness> quick = on.moves.quick(cell, need);
            Optional<Witness> paying = on.moves.paying(cell, need);
            Witness far = on.moves.farthest(cell, need);
            for (Optional<Witness> found : List.of(free, quick)) {
                assertTrue(found.isEmpty() || found.get().at(cell) / need >= 1 && asHidden.holds(found.get()));
            }
            assertTrue(paying.isEmpty() || paying.get().at(cell) / need >= 1 && on.holdsIfPaid(paying.get()));
            assertTrue(asHidden.holds(far));
            assertTrue(free.isEmpty() || far.at(cell) / need >= 1, "farthest falls short of free");
        }
        for (int cell = 0; cell < on.system.cells(); cell++) {
            assertEquals(!on.system.isShown(cell), on.field.isFree(cell), "the field is as it was");
        }
    }

    /** Of the moves that a solver finds among hidden cells, moves in the grids find most. */
    @Property(tries = 30, seed = "20260532")
    void mostMovesNeedNoSolver(@ForAll @IntRange(max = 100_000) int seed) {
        Case on = new Case(seed, true);
        ProgramMoves solver = new ProgramMoves(on.system, on.bounds, on.field);
        int possible = 0;
        int found = 0;
        for (int cell = 0; cell < on.system.cells(); cell++) {
            if (on.system.isHidden(cell) && solver.free(cell, 1).isPresent()) {
                possible++;
                found += on.moves.free(cell, 1).isPresent() ? 1 : 0;
            }
        }
        assertTrue(found >= possible * 9 / 10, found + " of " + possible + " of seed " + seed);
    }

    @Property(tries = 20, seed = "20260533")
    void anotherFieldGivesTheSameAnswers(@ForAll @IntRange(max = 100_000) int seed, @ForAll boolean twice) {
        Case on = new Case(seed, twice);
        LinkedMoves other = on.moves.in(on.field.copy());
        for (int cell = 0; cell < on.system.cells(); cell++) {
            if (on.system.isHidden(cell)) {
                Optional<Witness> here = on.moves.paying(cell, 1);
                Optional<Witness> there = other.paying(cell, 1);
                assertEquals(here.isPresent(), there.isPresent());
                if (here.isPresent()) {
                    assertEquals(
                            java.util.Arrays.toString(here.get().cells()),
                            java.util.Arrays.toString(there.get().cells()));
                }
            }
        }
        assertEquals(on.moves.effort(), other.effort());
    }
}
