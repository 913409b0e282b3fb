package org.kanmon.sdc.tables.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Tables;
import org.kanmon.sdc.tables.problem.ProblemFiles.NamedFile;

class ProblemFilesTest {

    private static NamedFile file(String name, String text) {
        return new NamedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String error(String csv, String hierarchy) {
        UnusableProblem problem = assertThrows(
                UnusableProblem.class,
                () -> ProblemFiles.csv(file("t.csv", csv), Map.of("region", file("h.csv", hierarchy)), 10));
        return problem.sentences(Locale.ENGLISH).get(0);
    }

    @Test
    void csvGetsAllMarginsAndZerosForMissingCombinations() throws UnusableProblem {
        TableProblem problem = ProblemFiles.csv(
                file("t.csv", "region,sex,n\nA1,m,3\nA1,f,4\nB1,m,20\n"),
                Map.of("region", file("h.csv", "leaf,pref\nA1,A\nB1,B\n")),
                10);
        Table table = problem.table();

        assertEquals(5 * 3, table.cells());
        assertEquals(27, table.value(Tables.cell(table, "Total", "Total")));
        assertEquals(7, table.value(Tables.cell(table, "A", "Total")));
        assertEquals(0, table.value(Tables.cell(table, "B1", "f")));
        assertEquals(7, problem.sensitive().cells().length);
    }

    @Test
    void jsonMarginThatIsNotGivenIsComputed() throws UnusableProblem {
        TableProblem problem = ProblemFiles.json(file("p.json", """
                {"threshold": 10, "dims": [{"name": "r", "root": "T", "children": {"T": ["a", "b"]}}],
                 "tables": [["r"]], "cells": [{"key": ["a"], "n": 3}, {"key": ["b"], "n": 40}]}"""));

        assertEquals(43, problem.table().value(0));
    }

    private static final String TWO_LISTS = """
            {"threshold": 10, "dims": [{"name": "r", "root": "T", "children": {"T": ["a", "b"]}},
             {"name": "s", "root": "T", "children": {"T": ["m", "f"]}}], "tables": [["r"], ["s"]],
             "cells": [{"id": 0, "key": ["T", "T"], "n": 43}, {"id": 1, "key": ["a", "T"], "n": 3},
             {"id": 2, "key": ["b", "T"], "n": 40}, {"id": 3, "key": ["T", "m"], "n": 3},
             {"id": 4, "key": ["T", "f"], "n": 40}], "equations": [%s]}""";

    @Test
    void equationsJoinCellsThatMarginsDoNot() throws UnusableProblem {
        TableProblem joined = ProblemFiles.json(file("p.json", TWO_LISTS.formatted("{\"total\": 1, \"parts\": [3]}")));
        BitSet all = new BitSet();
        all.set(Tables.cell(joined.table(), "a", "T"));
        all.set(Tables.cell(joined.table(), "b", "T"));

        Intervals alone = TableAudit.intervals(joined.table().hide(all), joined.sensitive(), Outsider.BASIC);
        try (TableAudit audit = TableAudit.of(joined.tables().hide(all), joined.sensitive(), Outsider.BASIC)) {
            assertEquals(0, alone.low(0));
            assertEquals(3, audit.intervals().low(0));
            assertEquals(3, audit.intervals().high(0));
        }
    }

    @Test
    void equationsOfTheMarginsChangeNothing() throws UnusableProblem {
        TableProblem problem = ProblemFiles.json(file(
                "p.json", TWO_LISTS.formatted("{\"total\": 0, \"parts\": [2, 1]}, {\"total\": 0, \"parts\": [3, 4]}")));

        assertEquals(
                problem.tables().systems().get(0).system().grid().isPresent(),
                TableSet.of(problem.table()).systems().get(0).system().grid().isPresent());
        assertEquals(
                TableSet.of(problem.table())
                        .systems()
                        .get(0)
                        .system()
                        .equations()
                        .count(),
                problem.tables().systems().get(0).system().equations().count());
    }

    @Test
    void equationsThatCannotBeUsedAreRefused() {
        assertTrue(
                jsonError(TWO_LISTS.formatted("{\"total\": 1, \"parts\": [4]}")).contains("differs by -37"));
        assertTrue(
                jsonError(TWO_LISTS.formatted("{\"total\": 1, \"parts\": [9]}")).contains("\"9\""));
        assertTrue(
                jsonError(TWO_LISTS.formatted("{\"total\": 1, \"parts\": []}")).contains("/equations/0/parts"));
    }

    private static String jsonError(String json) {
        return assertThrows(UnusableProblem.class, () -> ProblemFiles.json(file("p.json", json)))
                .sentences(Locale.ENGLISH)
                .get(0);
    }

    @Test
    void codeThatIsTheOnlyChildOfItselfIsOneCategory() throws UnusableProblem {
        TableProblem json = ProblemFiles.json(file("p.json", """
                {"threshold": 10, "dims": [{"name": "r", "root": "T", "children": {"T": ["a", "b"], "a": ["a"]}}],
                 "cells": [{"key": ["a"], "n": 3}, {"key": ["b"], "n": 40}]}"""));
        TableProblem csv = ProblemFiles.csv(
                file("t.csv", "region,n\nA,3\nB1,4\nB2,20\n"),
                Map.of("region", file("h.csv", "leaf,area,pref\nA,A,A\nB1,B,\nB2,B,\n")),
                10);

        assertEquals(3, json.table().cells());
        assertEquals(5, csv.table().cells());
        assertEquals(24, csv.table().value(Tables.cell(csv.table(), "B")));
    }

    @Test
    void categoriesThatDoNotNestAreRefused() {
        String dims =
                "{\"threshold\": 10, \"cells\": [], \"dims\": [{\"name\": \"r\", \"root\": \"T\", \"children\": %s}]}";

        assertTrue(jsonError(dims.formatted("{\"T\": [\"a\"], \"a\": [\"a\", \"b\"]}"))
                .contains("beside others"));
        assertTrue(jsonError(dims.formatted("{\"T\": [\"a\"], \"a\": [\"b\"], \"b\": [\"a\"]}"))
                .contains("twice"));
        assertTrue(jsonError(dims.formatted("{\"T\": [\"a\"], \"b\": [\"c\"]}")).contains("not below the root"));
        assertTrue(error("region,n\nA1,3\n", "leaf,pref\nA,A\nB,A\n").contains("part of itself"));
    }

    @Test
    void totalThatIsNotTheSumIsRefused() {
        UnusableProblem problem = assertThrows(UnusableProblem.class, () -> ProblemFiles.json(file("p.json", """
                        {"threshold": 10, "dims": [{"name": "r", "root": "T", "children": {"T": ["a", "b"]}}],
                         "cells": [{"key": ["T"], "n": 40}, {"key": ["a"], "n": 3}, {"key": ["b"], "n": 40}]}""")));

        assertTrue(problem.sentences(Locale.ENGLISH).get(0).contains("differs by -3"));
        assertTrue(problem.sentences(Locale.JAPANESE).get(0).contains("内訳の和と -3 違います"));
    }

    @Test
    void errorsSayFileLineAndColumn() {
        String hierarchy = "leaf,pref\nA1,A\n";

        assertEquals(
                "t.csv, line 3, column 1: the category \"C9\" is not in the hierarchy file. Add it there.",
                error("region,n\nA1,3\nC9,4\n", hierarchy));
        assertTrue(error("region,n\nA,3\n", hierarchy).startsWith("t.csv, line 2, column 1: the category \"A\" has"));
        assertTrue(error("region,n\nA1,x\n", hierarchy).startsWith("t.csv, line 2, column 2: \"x\" should be"));
        assertTrue(error("region,n\nA1,1\nA1,1\n", hierarchy).startsWith("t.csv, line 3: there is an earlier"));
        assertTrue(error("region,n\nA1,1,2\n", hierarchy).startsWith("t.csv, line 2: the record has 3 fields"));
        assertTrue(error("area,n\nA1,1\n", hierarchy).contains("column \"region\""));
        assertTrue(error("region,n\nA1,1\n", "leaf,pref\nA1,A\nA1,B\n").startsWith("h.csv, line 3"));
    }

    @Test
    void countsThatAddUpToMoreThanCanBeComputedWithAreRefused() {
        String most = "999999999999999";

        assertTrue(error("region,n\nA1,1" + most + "\n", "leaf,pref\nA1,A\n").contains("line 2, column 2"));
        assertTrue(error("region,n\nA1," + most + "\nA2,2\n", "leaf,pref\nA1,A\nA2,A\n")
                .startsWith("t.csv: the total at A is more than 10^15"));
    }

    @Test
    void suppressedKeysAreReadFromResultsAndComplainedOfWhereUnknown() throws UnusableProblem {
        TableProblem problem = ProblemFiles.csv(file("t.csv", "region,sex,n\nA,m,3\nB,f,20\n"), Map.of(), 10);
        String result = """
                {"primary": 1, "more": {"suppressed": [[1]]}, "suppressed": [{"n": 3, "other": [["x"]], "key": ["A", "m"]}],
                 "seconds": 1.5}""";

        BitSet hidden = SuppressedKeys.read(file("r.json", result), problem);
        UnusableProblem unknown = assertThrows(
                UnusableProblem.class, () -> SuppressedKeys.read(file("r.json", "[[\"A\",\"x\"]]"), problem));
        UnusableProblem broken =
                assertThrows(UnusableProblem.class, () -> SuppressedKeys.read(file("r.json", "[[\"A\","), problem));

        assertEquals(1, hidden.cardinality());
        assertEquals(List.of("A", "m"), problem.key(hidden.nextSetBit(0)));
        assertTrue(unknown.sentences(Locale.ENGLISH).get(0).contains("A, x"));
        assertTrue(broken.sentences(Locale.ENGLISH).get(0).contains("not JSON"));
    }

    @Test
    void everyCellIsFoundByItsKey() throws UnusableProblem {
        TableProblem problem = ProblemFiles.csv(
                file("t.csv", "region,sex,n\nA1,m,3\nA1,f,4\nB1,m,20\n"),
                Map.of("region", file("h.csv", "leaf,pref\nA1,A\nB1,B\n")),
                10);

        for (int cell = 0; cell < problem.table().cells(); cell++) {
            assertEquals(cell, problem.find(problem.key(cell)).getAsInt());
        }
        assertTrue(problem.find(List.of("A1")).isEmpty());
        assertTrue(problem.find(List.of("A1", "x")).isEmpty());
    }

    @Test
    void resultSaysWhichIntervalsAreNotExact() throws UnusableProblem {
        TableProblem problem = ProblemFiles.csv(file("t.csv", "region,n\nA,3\nB,20\nC,5\n"), Map.of(), 10);
        BitSet hidden = SuppressedKeys.read(file("s.json", "[[\"A\"],[\"C\"]]"), problem);
        StringWriter json = new StringWriter();

        try (TableAudit audit = TableAudit.of(problem.table().hide(hidden), problem.sensitive(), Outsider.BASIC)) {
            new ResultWriter(problem)
                    .write(audit.intervals(() -> true), audit.exposed(Level.COVER, () -> true), audit::explain, json);
        }

        assertTrue(json.toString().contains("\"exact\":false,\"outerLow\":0,\"outerHigh\":8,\"how\":\"unproven\""));
    }

    @Test
    void everyMessageExistsInBothLanguages() {
        var english = java.util.ResourceBundle.getBundle("org.kanmon.sdc.tables.problem.problems", Locale.ENGLISH);
        var japanese = java.util.ResourceBundle.getBundle("org.kanmon.sdc.tables.problem.problems", Locale.JAPANESE);

        assertEquals(english.keySet(), japanese.keySet());
    }

    @Test
    void auditReadsKeysAndWritesIntervals() throws UnusableProblem {
        TableProblem problem = ProblemFiles.csv(file("t.csv", "region,n\nA,3\nB,20\nC,5\n"), Map.of(), 10);
        BitSet hidden = SuppressedKeys.read(file("s.json", "[[\"A\"],[\"C\"]]"), problem);
        StringWriter json = new StringWriter();

        try (TableAudit audit = TableAudit.of(problem.table().hide(hidden), problem.sensitive(), Outsider.BASIC)) {
            new ResultWriter(problem).write(audit.intervals(), audit.exposed(Level.COVER), cell -> List.of(), json);
        }

        assertEquals(
                "{\"exposed\":2,\"suppressed\":[{\"key\":[\"A\"],\"kind\":\"primary\",\"low\":0,\"high\":8,"
                        + "\"how\":\"by-sums\",\"requiredLow\":1,\"requiredHigh\":9},"
                        + "{\"key\":[\"C\"],\"kind\":\"primary\",\"low\":0,\"high\":8,"
                        + "\"how\":\"by-sums\",\"requiredLow\":1,\"requiredHigh\":9}]}",
                json.toString());
        assertEquals(List.of("A"), problem.key(hidden.nextSetBit(0)));
    }
}
