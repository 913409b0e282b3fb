package org.kanmon.sdc.tables.witness;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;
import java.util.TreeMap;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Equations;

/**
 * Finds witnesses by linear programming: in the neighbourhood of a cell first, then in ever larger ones, and at last among all
 * cells that depend on it. Slower than {@link MoveSearch}, but it needs no grid, and what it does not find among all cells does
 * not exist.
 */
public final class ProgramMoves implements Moves {

    private static final int FIRST_SIZE = 300;
    private static final int GROWTH = 8;
    private static final double FREE_PRICE = 0.01;
    private static final int EFFORT_PER_CELL = 2_000;
    private static final double TOLERANCE = 1e-6;

    private final CellSystem system;
    private final Bounds bounds;
    private final Field field;
    private final Scale unit;
    private final int largest;
    private long effort;

    /**
     * @param system the table at hand, with figures for all cells
     * @param bounds what every cell may be once it is hidden
     */
    public ProgramMoves(CellSystem system, Bounds bounds, Field field) {
        this(system, bounds, field, Integer.MAX_VALUE);
    }

    /**
     * @param largest free moves are looked for among so many cells at most; what is not found there may exist
     */
    ProgramMoves(CellSystem system, Bounds bounds, Field field, int largest) {
        this.system = system;
        this.bounds = bounds;
        this.field = field;
        this.unit = Scale.of(system);
        this.largest = largest;
    }

    @Override
    public long effort() {
        return effort;
    }

    @Override
    public ProgramMoves in(Field other) {
        return new ProgramMoves(system, bounds, other, largest);
    }

    @Override
    public Optional<Witness> quick(int cell, long need) {
        return growing(cell, need, false);
    }

    @Override
    public Optional<Witness> free(int cell, long need) {
        return growing(cell, need, false);
    }

    @Override
    public Optional<Witness> paying(int cell, long need) {
        return growing(cell, need, true);
    }

    /** How far the cell can move at any price, in whole numbers, at most as far as needed. */
    public long farthest(int cell, long need) {
        Neighbourhood all = Neighbourhood.of(system.equations(), field, cell, true, Integer.MAX_VALUE);
        for (boolean whole : new boolean[] {false, true}) {
            try (Program program = new Program(all, cell, true, whole)) {
                if (program.push(cell, need)) {
                    Optional<Witness> witness = program.witness();
                    if (witness.isPresent()) {
                        return witness.get().at(cell);
                    }
                }
            }
        }
        return 0;
    }

    private Optional<Witness> growing(int cell, long need, boolean paying) {
        for (long size = FIRST_SIZE; ; size *= GROWTH) {
            int limit = (int) Math.min(size, Integer.MAX_VALUE);
            Neighbourhood near = Neighbourhood.of(system.equations(), field, cell, paying, limit);
            Optional<Witness> witness = solve(near, cell, need, paying);
            if (witness.isPresent() || near.isComplete() || !paying && limit >= largest) {
                return witness;
            }
        }
    }

    private Optional<Witness> solve(Neighbourhood near, int cell, long need, boolean paying) {
        for (boolean whole : new boolean[] {false, true}) {
            effort += EFFORT_PER_CELL * (long) near.cells().length;
            try (Program program = new Program(near, cell, paying, whole)) {
                if (!program.move(cell, need)) {
                    return Optional.empty();
                }
                Optional<Witness> witness = program.witness();
                if (witness.isPresent()) {
                    return witness;
                }
            }
        }
        return Optional.empty();
    }

    /** The differences of a neighbourhood's cells as variables: one for more, one for less. */
    private final class Program implements AutoCloseable {

        private final MPSolver solver;
        private final Scale scale;
        private final Neighbourhood near;
        private final TreeMap<Integer, MPVariable> more = new TreeMap<>();
        private final TreeMap<Integer, MPVariable> less = new TreeMap<>();

        Program(Neighbourhood near, int target, boolean paying, boolean whole) {
            this.near = near;
            this.scale = whole ? Scale.plain() : unit;
            solver = Solvers.create(whole ? "SCIP" : "GLOP");
            MPObjective objective = solver.objective();
            objective.setMinimization();
            for (int cell : near.cells()) {
                long value = system.value(cell);
                long high = bounds.high()[cell];
                double up = high >= Bounds.UNBOUNDED ? MPSolver.infinity() : scale.in(high - value);
                more.put(cell, solver.makeVar(0, up, whole, ""));
                less.put(cell, solver.makeVar(0, scale.in(value - bounds.low()[cell]), whole, ""));
                double price = field.isFree(cell) ? FREE_PRICE : field.price(cell);
                objective.setCoefficient(more.get(cell), price);
                objective.setCoefficient(less.get(cell), price);
            }
            Equations equations = system.equations();
            for (int equation : near.equations()) {
                MPConstraint constraint = solver.makeConstraint(0, 0, "");
                for (int i = 0; i < equations.size(equation); i++) {
                    int cell = equations.term(equation, i);
                    if (more.containsKey(cell)) {
                        constraint.setCoefficient(more.get(cell), i == 0 ? 1 : -1);
                        constraint.setCoefficient(less.get(cell), i == 0 ? -1 : 1);
                    }
                }
            }
        }

        /** Moves the cell that far; whether that is possible. */
        boolean move(int cell, long need) {
            MPVariable way = need > 0 ? more.get(cell) : less.get(cell);
            MPVariable back = need > 0 ? less.get(cell) : more.get(cell);
            double far = scale.in(Math.abs(need));
            if (way.ub() < far) {
                return false;
            }
            way.setBounds(far, far);
            back.setBounds(0, 0);
            return solver.solve() == MPSolver.ResultStatus.OPTIMAL;
        }

        /** Moves the cell as far as possible towards what is needed; whether there is an answer. */
        boolean push(int cell, long need) {
            MPVariable way = need > 0 ? more.get(cell) : less.get(cell);
            MPVariable back = need > 0 ? less.get(cell) : more.get(cell);
            way.setUb(Math.min(way.ub(), scale.in(Math.abs(need))));
            back.setBounds(0, 0);
            MPObjective objective = solver.objective();
            objective.clear();
            objective.setCoefficient(way, 1);
            objective.setMaximization();
            return solver.solve() == MPSolver.ResultStatus.OPTIMAL;
        }

        /** The answer as a witness, if it consists of whole numbers that keep the sums. */
        Optional<Witness> witness() {
            TreeMap<Integer, Long> deltas = new TreeMap<>();
            for (int cell : more.keySet()) {
                double delta = scale.out(
                        more.get(cell).solutionValue() - less.get(cell).solutionValue());
                if (Math.abs(delta - Math.rint(delta)) > scale.out(TOLERANCE)) {
                    return Optional.empty();
                }
                if (Math.rint(delta) != 0) {
                    deltas.put(cell, Math.round(delta));
                }
            }
            Witness witness = new Witness(
                    deltas.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    deltas.values().stream().mapToLong(Long::longValue).toArray());
            return fits(witness) ? Optional.of(witness) : Optional.empty();
        }

        /** The solver computes with fractions, and of large figures not exactly. */
        private boolean fits(Witness witness) {
            for (int i = 0; i < witness.cells().length; i++) {
                int cell = witness.cells()[i];
                long figure = system.value(cell) + witness.deltas()[i];
                if (figure < bounds.low()[cell] || figure > bounds.high()[cell]) {
                    return false;
                }
            }
            for (int equation : near.equations()) {
                long difference = 0;
                for (int i = 0; i < system.equations().size(equation); i++) {
                    difference +=
                            (i == 0 ? 1 : -1) * witness.at(system.equations().term(equation, i));
                }
                if (difference != 0) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void close() {
            solver.delete();
        }
    }
}
