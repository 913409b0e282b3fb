package org.kanmon.sdc.tables.protect;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.BitSet;
import java.util.Optional;
import java.util.TreeMap;
import org.kanmon.sdc.tables.witness.Solvers;

/** The smallest set of cells that meets all cuts found so far. */
final class SmallestSet implements AutoCloseable {

    private static final double SET = 0.5;

    private final MPSolver solver;
    private final TreeMap<Integer, MPVariable> variables = new TreeMap<>();

    SmallestSet(ProtectionTask task) {
        this.solver = Solvers.create("SCIP");
        MPObjective objective = solver.objective();
        objective.setMinimization();
        double forNothing = lessThanAnyCost(task);
        for (int cell = 0; cell < task.system().cells(); cell++) {
            if (task.cost(cell) != ProtectionTask.NEVER) {
                MPVariable variable = solver.makeBoolVar("");
                variables.put(cell, variable);
                objective.setCoefficient(variable, task.cost(cell) > 0 ? task.cost(cell) : forNothing);
            }
        }
    }

    /** What a cell that costs nothing counts, so that it stays visible without need: all of them less than any other one. */
    private static double lessThanAnyCost(ProtectionTask task) {
        double least = Double.MAX_VALUE;
        int cells = task.system().cells();
        for (int cell = 0; cell < cells; cell++) {
            least = task.cost(cell) > 0 ? Math.min(least, task.cost(cell)) : least;
        }
        return least == Double.MAX_VALUE ? 1 : least / (2.0 * cells);
    }

    void add(Cut cut) {
        MPConstraint constraint = solver.makeConstraint(1, MPSolver.infinity(), "");
        for (int cell : cut.cells()) {
            constraint.setCoefficient(variables.get(cell), cut.coefficient(cell) / (double) cut.demand());
        }
    }

    /** Demands that a cell outside of a set is hidden too, because the set itself is not enough. */
    void addMoreThan(BitSet hidden) {
        Cut cut = new Cut(1);
        variables.keySet().stream().filter(cell -> !hidden.get(cell)).forEach(cell -> cut.add(cell, 1, false));
        add(cut);
    }

    /** The smallest set; empty if it is not found within the time. */
    Optional<BitSet> solve(double seconds) {
        solver.setTimeLimit(Math.max(1, (long) (seconds * 1000)));
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            return Optional.empty();
        }
        BitSet hidden = new BitSet();
        variables.forEach((cell, variable) -> hidden.set(cell, variable.solutionValue() > SET));
        return Optional.of(hidden);
    }

    @Override
    public void close() {
        solver.delete();
    }
}
