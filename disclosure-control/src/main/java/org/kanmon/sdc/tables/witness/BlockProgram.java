package org.kanmon.sdc.tables.witness;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.kanmon.sdc.tables.model.Equations;

/**
 * A block as a linear program over the differences to known figures, kept between questions so that the simplex method starts
 * from its last answer. Differences, because they are small where figures are large.
 */
public final class BlockProgram implements AutoCloseable {

    private static final double TOLERANCE = 1e-6;

    private final Block block;
    private final long[] figures;
    private final MPSolver solver;
    private final MPVariable[] variables;
    private final Map<Integer, Integer> position = new HashMap<>();

    /**
     * @param bounds what each cell may be
     * @param figures figures that fit the sums, or zeros to ask for such figures
     * @param whole whether only whole numbers count
     */
    public BlockProgram(Equations equations, Block block, Bounds bounds, long[] figures, boolean whole) {
        this.block = block;
        this.figures = figures;
        this.solver = Solvers.create(whole ? "SCIP" : "GLOP");
        this.variables = new MPVariable[block.cells().length];
        for (int i = 0; i < variables.length; i++) {
            int cell = block.cells()[i];
            position.put(cell, i);
            double low = bounds.low()[cell] - figures[cell];
            double high =
                    bounds.high()[cell] >= Bounds.UNBOUNDED ? MPSolver.infinity() : bounds.high()[cell] - figures[cell];
            variables[i] = solver.makeVar(low, high, whole, "");
        }
        for (int equation : block.equations()) {
            add(equations, equation, bounds);
        }
    }

    private void add(Equations equations, int equation, Bounds bounds) {
        MPConstraint constraint = solver.makeConstraint("");
        long known = 0;
        for (int i = 0; i < equations.size(equation); i++) {
            int cell = equations.term(equation, i);
            int sign = i == 0 ? 1 : -1;
            Integer at = position.get(cell);
            if (at == null) {
                known += sign * bounds.low()[cell];
            } else {
                known += sign * figures[cell];
                constraint.setCoefficient(variables[at], sign);
            }
        }
        constraint.setBounds(-known, -known);
    }

    /** The farthest figure of a cell. */
    public enum Direction {
        LOWEST,
        HIGHEST
    }

    /**
     * The lowest or highest figure of a cell, rounded inwards to a whole number; {@link Bounds#UNBOUNDED} if there is no highest
     * one; empty if the block has no solution.
     */
    public OptionalLong farthest(int cell, Direction direction) {
        MPObjective objective = solver.objective();
        objective.clear();
        objective.setCoefficient(variables[position.get(cell)], 1);
        objective.setOptimizationDirection(direction == Direction.HIGHEST);
        MPSolver.ResultStatus status = solver.solve();
        return switch (status) {
            case OPTIMAL -> OptionalLong.of(figures[cell] + inwards(objective.value(), direction));
            case UNBOUNDED -> OptionalLong.of(Bounds.UNBOUNDED);
            default -> OptionalLong.empty();
        };
    }

    private static long inwards(double value, Direction direction) {
        return direction == Direction.HIGHEST
                ? (long) Math.floor(value + TOLERANCE)
                : (long) Math.ceil(value - TOLERANCE);
    }

    /** Whether the last answer consists of whole numbers; if so they are written into {@code result} for the block's cells. */
    public boolean figures(long[] result) {
        for (MPVariable variable : variables) {
            if (Math.abs(variable.solutionValue() - Math.rint(variable.solutionValue())) > TOLERANCE) {
                return false;
            }
        }
        for (int i = 0; i < variables.length; i++) {
            int cell = block.cells()[i];
            result[cell] = figures[cell] + Math.round(variables[i].solutionValue());
        }
        return true;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
