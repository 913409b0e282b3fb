package org.kanmon.sdc.tables.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.model.SmallTables;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;
import org.kanmon.sdc.tables.protect.ProtectionOptions;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.protect.TableProtector;

class ClassDisplayTest {

    private static final int THRESHOLD = 6;

    static {
        Loader.loadNativeLibraries();
    }

    @Property(tries = 40, seed = "20260801")
    void withOneThresholdItIsTheInformedOutsider(
            @ForAll SmallTables.Kind kind, @ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(kind, seed);
        Sensitive primary = small(table);
        Table masked = masked(table, primary);

        assertEquals(
                cells(TableAudit.exposed(masked, primary, Outsider.INFORMED, Level.COVER)),
                cells(ClassDisplay.exposed(table, masked, primary, cell -> THRESHOLD, Level.COVER)));
    }

    /** Every whole number between the ends that the audit lets pass must be possible, asked of a solver from the definition. */
    @Property(tries = 30, seed = "20260802")
    void noIntegerProgramNarrowsWhatIsNotReported(@ForAll @IntRange(max = 100_000) int seed) {
        Table table = SmallTables.random(SmallTables.Kind.TWO_DIMENSIONS, seed);
        Sensitive primary = small(table);
        Table masked = masked(table, primary);
        List<Integer> exposed = cells(ClassDisplay.exposed(table, masked, primary, cell -> THRESHOLD, Level.COVER));
        BitSet everything = new BitSet();
        IntStream.range(0, table.cells()).filter(cell -> table.value(cell) > 0).forEach(everything::set);

        for (int cell : primary.cells()) {
            if (!exposed.contains(cell)) {
                for (int figure : new int[] {1, THRESHOLD - 1}) {
                    boolean atAll = isPossible(table, table.hide(everything), primary, cell, figure);
                    assertTrue(!atAll || isPossible(table, masked, primary, cell, figure), () -> "cell " + cell);
                }
            }
        }
    }

    @Test
    void complementaryCellOfAStricterMinimumGivesMoreAway() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C")
                .rows("T 107", "A 4", "B 20", "C 83")
                .build();
        Sensitive primary = new Sensitive(new int[] {1}, new long[] {10}, new BitSet());
        BitSet two = new BitSet();
        two.set(1, 3);
        Table masked = table.hide(two);

        assertEquals(List.of(), cells(ClassDisplay.exposed(table, masked, primary, cell -> 10, Level.COVER)));
        assertEquals(
                List.of(1),
                cells(ClassDisplay.exposed(table, masked, primary, cell -> cell == 2 ? 20 : 10, Level.COVER)));
    }

    @Test
    void classNamesItsEnds() {
        Table table = Tables.with()
                .dimension("region", "T", "A", "B", "C", "D")
                .rows("T 140", "A 4", "B 15", "C 0", "D 121")
                .build();
        BitSet nothing = new BitSet();
        nothing.set(4);

        assertEquals(
                Map.of(1, "1-9", 2, "1-19"),
                ClassDisplay.classes(
                        table, new Sensitive(new int[] {1, 2, 3, 4}, new long[] {10, 20, 10, 10}, nothing)));
    }

    private static Table masked(Table table, Sensitive primary) {
        return TableProtector.protect(
                        table,
                        primary,
                        ProtectionOptions.against(Outsider.INFORMED)
                                .provenUpTo(0)
                                .within(Duration.ofSeconds(2)))
                .masked();
    }

    private static boolean isPossible(Table table, Table masked, Sensitive primary, int cell, int figure) {
        CpModel model = new CpModel();
        BitSet known = new BitSet();
        Arrays.stream(primary.cells()).forEach(known::set);
        IntVar[] figures = new IntVar[table.rows()];
        for (int row = 0; row < figures.length; row++) {
            if (!masked.isHidden(row)) {
                figures[row] = model.newConstant(masked.value(row));
            } else if (known.get(row)) {
                figures[row] = model.newIntVar(1, THRESHOLD - 1, "");
            } else {
                figures[row] = model.newIntVar(THRESHOLD, 1_000, "");
            }
        }
        for (int d = 0; d < table.dimensions().size(); d++) {
            for (int row = 0; row < table.rows(); row++) {
                int dimension = d;
                int total = row;
                int[] parts = IntStream.range(0, table.rows())
                        .filter(part -> isPart(table, dimension, total, part))
                        .toArray();
                if (parts.length > 0) {
                    IntVar[] sum =
                            Arrays.stream(parts).mapToObj(part -> figures[part]).toArray(IntVar[]::new);
                    model.addEquality(figures[total], LinearExpr.sum(sum));
                }
            }
        }
        model.addEquality(figures[cell], figure);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        return solver.solve(model) != CpSolverStatus.INFEASIBLE;
    }

    private static boolean isPart(Table table, int dimension, int total, int part) {
        for (int d = 0; d < table.dimensions().size(); d++) {
            int whole = table.node(d, total);
            int node = table.node(d, part);
            boolean fits =
                    d == dimension ? table.dimensions().get(d).categories().parent(node) == whole : node == whole;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> cells(List<ExposedCell> exposed) {
        return exposed.stream().map(ExposedCell::cell).toList();
    }

    private static Sensitive small(Table table) {
        return Sensitive.countsBelow(THRESHOLD, table);
    }
}
