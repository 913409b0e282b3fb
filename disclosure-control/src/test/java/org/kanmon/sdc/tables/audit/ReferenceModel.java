package org.kanmon.sdc.tables.audit;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Table;

/**
 * The questions of audit and protection asked once more, straight from their definitions, of a constraint solver that computes
 * with whole numbers. Shares no code with what it checks.
 */
public final class ReferenceModel {

    static {
        Loader.loadNativeLibraries();
    }

    private final Table table;
    private final List<int[]> sums = new ArrayList<>();
    private final long most;

    /** @param table with figures for all cells but those to be asked about; its totals are printed */
    public ReferenceModel(Table table) {
        this(table, 0);
    }

    /** @param room up to which figure cells may grow that nothing else bounds */
    public ReferenceModel(Table table, long room) {
        this.table = table;
        Map<String, Integer> rows = new HashMap<>();
        long largest = 0;
        for (int row = 0; row < table.rows(); row++) {
            rows.put(String.join("|", table.key(row).values()), row);
            largest = Math.max(largest, table.isHidden(row) ? 0 : table.value(row));
        }
        this.most = Math.max(largest + 100, room);
        for (int row = 0; row < table.rows(); row++) {
            for (int d = 0; d < table.dimensions().size(); d++) {
                addSum(rows, row, d);
            }
        }
    }

    private void addSum(Map<String, Integer> rows, int row, int d) {
        CategoryTree tree = table.dimensions().get(d).categories();
        int children = tree.childCount(table.node(d, row));
        int[] sum = new int[children + 1];
        sum[0] = row;
        for (int i = 0; i < children; i++) {
            List<String> key = new ArrayList<>(table.key(row).values());
            key.set(d, tree.code(tree.child(table.node(d, row), i)));
            Integer part = rows.get(String.join("|", key));
            if (part == null) {
                return;
            }
            sum[i + 1] = part;
        }
        if (children > 0) {
            sums.add(sum);
        }
    }

    /** The same questions with fewer sums: those that are given. */
    public ReferenceModel only(List<Relation> some) {
        ReferenceModel fewer = new ReferenceModel(table);
        fewer.sums.clear();
        for (Relation sum : some) {
            int[] rows = new int[sum.parts().length + 1];
            rows[0] = sum.total();
            System.arraycopy(sum.parts(), 0, rows, 1, sum.parts().length);
            fewer.sums.add(rows);
        }
        return fewer;
    }

    /** The lowest and highest whole number that a hidden cell can have, if each is at least so much. */
    public long[] interval(int cell, long lowestHidden) {
        return interval(cell, lowest(lowestHidden), highest());
    }

    /** The lowest and highest whole number that a hidden cell can have, if each is between two figures of its own. */
    public long[] interval(int cell, long[] low, long[] high) {
        return new long[] {extreme(cell, low, high, true), extreme(cell, low, high, false)};
    }

    private long[] lowest(long lowestHidden) {
        long[] low = new long[table.rows()];
        Arrays.fill(low, lowestHidden);
        return low;
    }

    private long[] highest() {
        long[] high = new long[table.rows()];
        Arrays.fill(high, most);
        return high;
    }

    /** The highest figure that is reckoned with. */
    public long most() {
        return most;
    }

    /** Whether a hidden cell can have a whole number from {@code low} to {@code high}. */
    public boolean admits(int cell, long low, long high, long lowestHidden) {
        CpModel model = new CpModel();
        IntVar[] figures = published(model, lowest(lowestHidden), highest());
        model.addLinearConstraint(figures[cell], low, high);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.INFEASIBLE) {
            throw new IllegalStateException("no answer: " + status);
        }
        return status == CpSolverStatus.OPTIMAL;
    }

    private IntVar[] published(CpModel model, long[] low, long[] high) {
        IntVar[] figures = new IntVar[table.rows()];
        for (int row = 0; row < figures.length; row++) {
            figures[row] = table.isHidden(row)
                    ? model.newIntVar(low[row], Math.min(most, high[row]), "")
                    : model.newConstant(table.value(row));
        }
        addSums(model, figures);
        return figures;
    }

    private long extreme(int cell, long[] low, long[] high, boolean lowest) {
        CpModel model = new CpModel();
        IntVar[] figures = published(model, low, high);
        if (lowest) {
            model.minimize(figures[cell]);
        } else {
            model.maximize(figures[cell]);
        }
        CpSolver solver = solve(model);
        return solver.value(figures[cell]);
    }

    private void addSums(CpModel model, IntVar[] figures) {
        for (int[] sum : sums) {
            LinearExprBuilder difference = LinearExpr.newBuilder().addTerm(figures[sum[0]], -1);
            for (int i = 1; i < sum.length; i++) {
                difference.add(figures[sum[i]]);
            }
            model.addEquality(difference, 0);
        }
    }

    /**
     * The fewest complementary cells that leave every primary cell, and everything between its two figures, possible; -1 if
     * there is no such choice. Zeros and the grand total, row 0, stay.
     */
    public long minimum(int[] primary, long[] low, long[] high) {
        CpModel model = new CpModel();
        BoolVar[] hidden = new BoolVar[table.rows()];
        LinearExprBuilder count = LinearExpr.newBuilder();
        for (int row = 0; row < hidden.length; row++) {
            hidden[row] = model.newBoolVar("");
            if (row == 0 || table.value(row) == 0) {
                model.addEquality(hidden[row], 0);
            }
            count.add(hidden[row]);
        }
        for (int i = 0; i < primary.length; i++) {
            model.addEquality(hidden[primary[i]], 1);
            for (boolean lowest : new boolean[] {true, false}) {
                IntVar[] figures = new IntVar[table.rows()];
                for (int row = 0; row < figures.length; row++) {
                    figures[row] = model.newIntVar(0, most, "");
                    model.addEquality(figures[row], table.value(row)).onlyEnforceIf(hidden[row].not());
                }
                addSums(model, figures);
                if (lowest) {
                    model.addLessOrEqual(figures[primary[i]], low[i]);
                } else {
                    model.addGreaterOrEqual(figures[primary[i]], high[i]);
                }
            }
        }
        model.minimize(count);
        CpSolver solver = new CpSolver();
        return solver.solve(model) == CpSolverStatus.OPTIMAL
                ? Math.round(solver.objectiveValue()) - primary.length
                : -1;
    }

    private static CpSolver solve(CpModel model) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("no answer: " + status);
        }
        return solver;
    }
}
