package org.kanmon.sdc.tables.round;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Table;

/**
 * Asks a constraint solver of whole numbers which true figures fit a rounded table, straight from the definition: each within
 * its reach, every printed total the sum of its printed parts. Shares no code with the audit.
 */
final class RoundingAttack {

    static {
        Loader.loadNativeLibraries();
    }

    private final CpModel model = new CpModel();
    private final List<IntVar> figures = new ArrayList<>();

    RoundingAttack(Table truth, Rounding rounding) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < truth.rows(); row++) {
            rows.put(String.join("|", truth.key(row).values()), row);
        }
        for (int row = 0; row < truth.rows(); row++) {
            boolean total = isTotal(truth, row);
            long figure = rounding.table().value(row);
            long below = rounding.reach().below(total);
            long above = rounding.reach().above(total);
            figures.add(model.newIntVar(Math.max(0, figure - below), figure + above, ""));
        }
        for (int row = 0; row < truth.rows(); row++) {
            for (int d = 0; d < truth.dimensions().size(); d++) {
                addSum(truth, rows, row, d);
            }
        }
    }

    private static boolean isTotal(Table table, int row) {
        for (int d = 0; d < table.dimensions().size(); d++) {
            CategoryTree tree = table.dimensions().get(d).categories();
            if (tree.childCount(table.node(d, row)) > 0) {
                return true;
            }
        }
        return false;
    }

    private void addSum(Table table, Map<String, Integer> rows, int row, int d) {
        CategoryTree tree = table.dimensions().get(d).categories();
        int children = tree.childCount(table.node(d, row));
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int i = 0; i < children; i++) {
            List<String> key = new ArrayList<>(table.key(row).values());
            key.set(d, tree.code(tree.child(table.node(d, row), i)));
            Integer part = rows.get(String.join("|", key));
            if (part == null) {
                return;
            }
            sum.add(figures.get(part));
        }
        if (children > 0) {
            model.addEquality(figures.get(row), sum);
        }
    }

    /** Whether the true figure of a cell can be this or beyond, seen from its rounded one. */
    boolean allows(int cell, long figure) {
        CpModel asked = model.getClone();
        asked.addEquality(asked.getIntVarFromProtoIndex(figures.get(cell).getIndex()), figure);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(asked);
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }
}
