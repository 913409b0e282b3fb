package org.kanmon.sdc.tables.protect;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.Scale;
import org.kanmon.sdc.tables.witness.Solvers;
import org.kanmon.sdc.tables.witness.Witness;

/**
 * The outsider's linear program: how far can one cell move, if certain cells are hidden? Where the answer is "not far enough",
 * the dual prices say which cells would have to be hidden: a cut in the sense of Fischetti and Salazar (Management Science 47,
 * 2001), here made of whole numbers, so that it is valid whatever the rounding of the solver.
 */
final class AttackProgram implements AutoCloseable {

    private static final int SCALE = 60;
    private static final double TOLERANCE = 1e-6;

    private final ProtectionTask task;
    private final Equations equations;
    private final MPSolver solver;
    private final Scale scale;
    private final int[] cells;
    private final MPVariable[] variables;
    private final MPConstraint[] constraints;
    private final double[] solution;
    private final double[] prices;

    /**
     * @param hidden the hidden cells, beside the free ones
     * @param whole whether only whole numbers count; such a program can be asked once
     */
    AttackProgram(ProtectionTask task, BitSet hidden, boolean whole) {
        this.task = task;
        this.equations = task.system().equations();
        this.solver = Solvers.create(whole ? "SCIP" : "GLOP");
        this.scale = whole ? Scale.plain() : Scale.of(task.system());
        BitSet movable = new BitSet();
        for (int cell = 0; cell < task.system().cells(); cell++) {
            movable.set(cell, task.canMove(cell));
        }
        this.cells = movable.stream().toArray();
        this.variables = new MPVariable[task.system().cells()];
        for (int cell : cells) {
            boolean moves = task.isFree(cell) || hidden.get(cell);
            variables[cell] = solver.makeVar(moves ? lower(cell) : 0, moves ? upper(cell) : 0, whole, "");
        }
        this.solution = new double[cells.length];
        this.constraints = new MPConstraint[equations.count()];
        this.prices = new double[constraints.length];
        for (int e = 0; e < constraints.length; e++) {
            constraints[e] = solver.makeConstraint(0, 0, "");
            for (int i = 0; i < equations.size(e); i++) {
                if (variables[equations.term(e, i)] != null) {
                    constraints[e].setCoefficient(variables[equations.term(e, i)], i == 0 ? 1 : -1);
                }
            }
        }
    }

    /** Hides exactly these cells, beside the free ones. */
    void hide(BitSet hidden) {
        for (int cell : cells) {
            if (task.isFree(cell) || hidden.get(cell)) {
                variables[cell].setBounds(lower(cell), upper(cell));
            } else {
                variables[cell].setBounds(0, 0);
            }
        }
    }

    private long slackDown(int cell) {
        return task.system().value(cell) - task.bounds().low()[cell];
    }

    private long slackUp(int cell) {
        long high = task.bounds().high()[cell];
        return high >= Bounds.UNBOUNDED
                ? Bounds.UNBOUNDED
                : high - task.system().value(cell);
    }

    private double lower(int cell) {
        return -scale.in(slackDown(cell));
    }

    private double upper(int cell) {
        return slackUp(cell) >= Bounds.UNBOUNDED ? MPSolver.infinity() : scale.in(slackUp(cell));
    }

    /**
     * How far the cell can move, at most {@code most}; upwards if {@code sign} is 1, downwards if it is -1.
     *
     * @throws Unanswered if the solver finds the numbers too difficult
     */
    double reach(int cell, int sign, long most) {
        MPVariable target = variables[cell];
        double low = target.lb();
        double high = target.ub();
        if (sign > 0) {
            target.setBounds(low, Math.min(high, scale.in(most)));
        } else {
            target.setBounds(Math.max(low, -scale.in(most)), high);
        }
        MPObjective objective = solver.objective();
        objective.clear();
        objective.setCoefficient(target, sign);
        objective.setMaximization();
        MPSolver.ResultStatus status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new Unanswered("the solver answers " + status + " where nothing moving is a solution");
        }
        double reached = scale.out(objective.value());
        keepSolution();
        target.setBounds(low, high);
        return reached;
    }

    /** The solver forgets its answer as soon as a bound changes. */
    private void keepSolution() {
        for (int i = 0; i < cells.length; i++) {
            solution[i] = scale.out(variables[cells[i]].solutionValue());
        }
        for (int e = 0; !solver.isMip() && e < constraints.length; e++) {
            prices[e] = constraints[e].dualValue();
        }
    }

    /** What is too small to matter, in the figures of the table. */
    double tolerance() {
        return scale.out(TOLERANCE);
    }

    /** The last answer as a witness, if it consists of whole numbers; to be checked. */
    Optional<Witness> witness() {
        for (double value : solution) {
            if (Math.abs(value - Math.rint(value)) > tolerance()) {
                return Optional.empty();
            }
        }
        int[] moved = IntStream.range(0, cells.length)
                .filter(i -> Math.rint(solution[i]) != 0)
                .toArray();
        return Optional.of(new Witness(
                Arrays.stream(moved).map(i -> cells[i]).toArray(),
                Arrays.stream(moved).mapToLong(i -> Math.round(solution[i])).toArray()));
    }

    /** A cut that demands a move of this size. */
    static Cut demanding(long move) {
        return new Cut(SCALE * move);
    }

    /**
     * Adds to a cut what the last answer proves: however the cells are hidden, this cell moves at most as far as the sum of
     * what the hidden ones contribute.
     *
     * @param most how far it may move at most, as asked for
     */
    void contribute(Cut cut, int cell, int sign, long most) {
        long[] reduced = reducedPrices();
        for (int i = 0; i < cells.length; i++) {
            boolean isTarget = cells[i] == cell;
            long price = reduced[i] + (isTarget ? (long) sign * SCALE : 0);
            long slack = price > 0 ? slackUp(cells[i]) : slackDown(cells[i]);
            if (isTarget && Long.signum(price) == sign) {
                slack = Math.min(slack, most);
            }
            long worth = slack >= Bounds.UNBOUNDED / SCALE ? Bounds.UNBOUNDED : Math.abs(price) * slack;
            cut.add(cells[i], price == 0 ? 0 : worth, task.isFree(cells[i]));
        }
    }

    private long[] reducedPrices() {
        long[] reduced = new long[cells.length];
        for (int e = 0; e < constraints.length; e++) {
            long price = Math.round(prices[e] * SCALE);
            for (int i = 0; price != 0 && i < equations.size(e); i++) {
                int at = Arrays.binarySearch(cells, equations.term(e, i));
                if (at >= 0) {
                    reduced[at] -= i == 0 ? price : -price;
                }
            }
        }
        return reduced;
    }

    /** The solver could not answer. */
    static final class Unanswered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unanswered(String message) {
            super(message);
        }
    }

    @Override
    public void close() {
        solver.delete();
    }
}
