package org.kanmon.sdc.tables.witness;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
    private final MPConstraint[] constraints;
    private final MPSolverParameters parameters;

    /**
     * @param bounds what each cell may be
     * @param figures figures that fit the sums, or zeros to ask for such figures
     * @param whole whether only whole numbers count
     */
    public BlockProgram(Equations equations, Block block, Bounds bounds, long[] figures, boolean whole) {
        this.block = block;
        this.figures = figures;
        this.solver = Solvers.create(whole ? "SCIP" : "GLOP");
        this.parameters = new MPSolverParameters();
        this.variables = new MPVariable[block.cells().length];
        for (int i = 0; i < variables.length; i++) {
            int cell = block.cells()[i];
            double low = bounds.low()[cell] - figures[cell];
            double high =
                    bounds.high()[cell] >= Bounds.UNBOUNDED ? MPSolver.infinity() : bounds.high()[cell] - figures[cell];
            variables[i] = solver.makeVar(low, high, whole, "");
        }
        this.constraints = new MPConstraint[block.equations().length];
        for (int i = 0; i < constraints.length; i++) {
            constraints[i] = add(equations, block.equations()[i], bounds);
        }
        if (!whole) {
            keepLastAnswer();
        }
    }

    /** Only the objective changes between questions: the last answer stays feasible, unless the program is rewritten first. */
    private void keepLastAnswer() {
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.LP_ALGORITHM, MPSolverParameters.LpAlgorithmValues.PRIMAL.swigValue());
    }

    private MPConstraint add(Equations equations, int equation, Bounds bounds) {
        MPConstraint constraint = solver.makeConstraint("");
        long known = 0;
        for (int i = 0; i < equations.size(equation); i++) {
            int cell = equations.term(equation, i);
            int sign = i == 0 ? 1 : -1;
            int at = Arrays.binarySearch(block.cells(), cell);
            if (at < 0) {
                known += sign * bounds.low()[cell];
            } else {
                known += sign * figures[cell];
                constraint.setCoefficient(variables[at], sign);
            }
        }
        constraint.setBounds(-known, -known);
        return constraint;
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
        objective.setCoefficient(variables[Arrays.binarySearch(block.cells(), cell)], 1);
        objective.setOptimizationDirection(direction == Direction.HIGHEST);
        MPSolver.ResultStatus status = solver.solve(parameters);
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

    /**
     * Writes the last answer into {@code result} for the block's cells, each figure rounded to the nearest whole number.
     *
     * @return the cells whose figures were whole already
     */
    public BitSet figures(long[] result) {
        BitSet whole = new BitSet();
        for (int i = 0; i < variables.length; i++) {
            double value = variables[i].solutionValue();
            int cell = block.cells()[i];
            result[cell] = figures[cell] + Math.round(value);
            whole.set(cell, Math.abs(value - Math.rint(value)) <= TOLERANCE);
        }
        return whole;
    }

    /** The equations on which the last answer of a program in any numbers depends: those with a price. */
    public List<Integer> priced() {
        List<Integer> priced = new ArrayList<>();
        for (int i = 0; i < constraints.length; i++) {
            if (Math.abs(constraints[i].dualValue()) > TOLERANCE) {
                priced.add(block.equations()[i]);
            }
        }
        return priced;
    }

    @Override
    public void close() {
        parameters.delete();
        solver.delete();
    }
}
