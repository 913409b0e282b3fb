package org.kanmon.sdc.tables.round;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;
import org.kanmon.sdc.tables.model.CellSystem;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.witness.Solvers;

/**
 * The nearest controlled rounding of one system as an integer program. Each shown cell is the multiple below it, plus one where
 * it is rounded up. In the relaxed program it may also move one multiple further, at a cost above all distances together.
 */
final class RoundingProgram implements AutoCloseable {

    private static final long MILLISECONDS = 60_000;

    private final CellSystem system;
    private final long base;
    private final boolean relaxed;
    private final MPSolver solver = Solvers.create("SCIP");
    private final MPVariable[] up;
    private final MPVariable[] further;
    private final MPVariable[] nearer;
    private final double penalty;

    private RoundingProgram(CellSystem system, long base, boolean relaxed) {
        this.system = system;
        this.base = base;
        this.relaxed = relaxed;
        this.up = new MPVariable[system.cells()];
        this.further = new MPVariable[system.cells()];
        this.nearer = new MPVariable[system.cells()];
        this.penalty = 2.0 * base * (system.cells() + 1);
        MPObjective objective = solver.objective();
        objective.setMinimization();
        for (int cell = 0; cell < system.cells(); cell++) {
            addCell(cell, objective);
        }
        for (int equation = 0; equation < system.equations().count(); equation++) {
            addSum(equation);
        }
    }

    /** The nearest rounding; empty if it is not found in time, or there is none even one multiple further. */
    static Optional<RoundedFigures> nearest(CellSystem system, long base) {
        for (boolean relaxed : new boolean[] {false, true}) {
            try (RoundingProgram program = new RoundingProgram(system, base, relaxed)) {
                MPSolver.ResultStatus status = program.solve();
                if (status == MPSolver.ResultStatus.OPTIMAL) {
                    return Optional.of(new RoundedFigures(program.multiples(), true));
                }
                if (status != MPSolver.ResultStatus.INFEASIBLE) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private MPSolver.ResultStatus solve() {
        solver.setTimeLimit(MILLISECONDS);
        return solver.solve();
    }

    private void addCell(int cell, MPObjective objective) {
        if (!system.isShown(cell)) {
            up[cell] = solver.makeIntVar(0, MPSolver.infinity(), "");
            return;
        }
        long rest = system.value(cell) % base;
        up[cell] = solver.makeIntVar(0, rest == 0 ? 0 : 1, "");
        objective.setCoefficient(up[cell], base - 2.0 * rest);
        // A combination without a row is a zero that cannot become anything else, and so is a zero that is printed.
        if (relaxed && system.value(cell) > 0) {
            further[cell] = solver.makeBoolVar("");
            nearer[cell] = solver.makeIntVar(0, system.value(cell) >= base ? 1 : 0, "");
            objective.setCoefficient(further[cell], penalty);
            objective.setCoefficient(nearer[cell], penalty);
        }
    }

    private void addSum(int equation) {
        Equations equations = system.equations();
        long known = 0;
        MPConstraint sum = solver.makeConstraint("");
        for (int i = 0; i < equations.size(equation); i++) {
            int cell = equations.term(equation, i);
            int sign = i == 0 ? 1 : -1;
            known += sign * below(cell);
            sum.setCoefficient(up[cell], sign);
            if (further[cell] != null) {
                sum.setCoefficient(further[cell], sign);
                sum.setCoefficient(nearer[cell], -sign);
            }
        }
        sum.setBounds(-known, -known);
    }

    private long below(int cell) {
        return system.isShown(cell) ? system.value(cell) / base : 0;
    }

    private long[] multiples() {
        long[] multiples = new long[system.cells()];
        for (int cell = 0; cell < multiples.length; cell++) {
            multiples[cell] = below(cell) + Math.round(up[cell].solutionValue());
            if (further[cell] != null) {
                multiples[cell] += Math.round(further[cell].solutionValue());
                multiples[cell] -= Math.round(nearer[cell].solutionValue());
            }
        }
        if (system.withValues(multiples).failing() >= 0) {
            throw new IllegalStateException("the solver's figures do not fit the sums");
        }
        return multiples;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
