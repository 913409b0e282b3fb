package org.kanmon.sdc.tables.round;

import java.util.BitSet;
import java.util.Optional;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.round.Rounding.Reach;

/**
 * Rounds all counts of a table so that every total is still the sum of its parts.
 *
 * <p>Zero-restricted where possible: each figure becomes one of the two multiples of the base next to it, and a multiple stays
 * as it is (L. H. Cox, A constructive procedure for unbiased controlled rounding, JASA 82, 1987, 520-524). Among such tables the
 * nearest one is found by integer programming. A table of more than two dimensions may have none; then as few figures as
 * possible move one multiple further (J. J. Salazar-González, Controlled rounding and cell perturbation: statistical disclosure
 * limitation methods for tabular data, Mathematical Programming 105, 2006, 583-603). Large tables are rounded by a search that
 * keeps the sums by construction: the innermost figures stay within the base, and the result says how far totals are.
 */
public final class ControlledRounding {

    /** Of larger tables the nearest one is not sought. */
    private static final int SOUGHT_UP_TO = 40_000;

    private ControlledRounding() {}

    /**
     * Rounds all counts of a table.
     *
     * @param base 2 or more
     * @return empty if no rounded table was found whose totals add up: of a large table with hidden cells
     */
    public static Optional<Rounding> round(Table table, long base) {
        return round(table, base, SOUGHT_UP_TO);
    }

    static Optional<Rounding> round(Table table, long base, int soughtUpTo) {
        ConventionalRounding.requireBase(base);
        long[] figures = new long[table.cells()];
        BitSet totals = new BitSet();
        boolean optimal = true;
        for (int measure = 0; measure < table.measures().size(); measure++) {
            if (table.measures().get(measure).unit().isCount()) {
                TableSystem system = TableSystem.of(table, measure);
                Optional<RoundedFigures> rounded = round(system.system(), base, soughtUpTo);
                if (rounded.isEmpty()) {
                    return Optional.empty();
                }
                optimal &= rounded.get().optimal();
                write(system, rounded.get().multiples(), base, figures);
                markTotals(system, totals);
            }
        }
        return Optional.of(describe(table, figures, totals, base, optimal));
    }

    private static Optional<RoundedFigures> round(CellSystem system, long base, int soughtUpTo) {
        Optional<RoundedFigures> nearest =
                system.cells() <= soughtUpTo ? RoundingProgram.nearest(system, base) : Optional.empty();
        return nearest.isPresent() ? nearest : RoundingSearch.near(system, base);
    }

    private static void write(TableSystem system, long[] multiples, long base, long[] figures) {
        for (int cell = 0; cell < multiples.length; cell++) {
            int tableCell = system.tableCell(cell);
            if (tableCell != TableSystem.UNPRINTED) {
                figures[tableCell] = multiples[cell] * base;
            }
        }
    }

    private static void markTotals(TableSystem system, BitSet totals) {
        Equations equations = system.system().equations();
        for (int equation = 0; equation < equations.count(); equation++) {
            int cell = system.tableCell(equations.total(equation));
            if (cell != TableSystem.UNPRINTED) {
                totals.set(cell);
            }
        }
    }

    private static Rounding describe(Table table, long[] figures, BitSet totals, long base, boolean optimal) {
        long distance = 0;
        long farthestInner = base - 1;
        long farthestTotal = base - 1;
        int beyond = 0;
        for (int cell = 0; cell < figures.length; cell++) {
            if (ConventionalRounding.isRounded(table, cell)) {
                long difference = Math.abs(figures[cell] - table.value(cell));
                distance += difference;
                beyond += difference >= base ? 1 : 0;
                farthestTotal = totals.get(cell) ? Math.max(farthestTotal, difference) : farthestTotal;
                farthestInner = totals.get(cell) ? farthestInner : Math.max(farthestInner, difference);
            }
        }
        Reach reach = new Reach(farthestInner, farthestInner, farthestTotal);
        return new Rounding(table.withFigures(figures), base, reach, distance, beyond, optimal);
    }
}
