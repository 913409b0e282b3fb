package org.kanmon.rules.screening.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kanmon.rules.lint.RuleProblem;

/** What is wrong with a table of which forms a database offers. */
class TableCheckTest {

    private static final String HEAD = "id,database,dataset,outcome,from,until,source,article,status,note\n";
    private static final String REST = "others,*,*,offered,,,guideline,p. 2,in-force,\n";

    @Test
    void aTableThatAnswersEveryQuestionOnceHasNoProblem() {
        assertEquals(List.of(), codes("sampling,ndb|kaigo,sampling,not-offered,,,guideline,p. 1,draft,\n" + REST));
    }

    @Test
    void aByteOrderMarkAndLineEndsOfASpreadsheetDoNotMatter() {
        List<RuleProblem> problems = new ArrayList<>();
        String text = "\uFEFF" + HEAD + REST;
        DecisionTable table = TableReader.read(
                TableForm.named("datasets"), "t.csv", text.replace("\n", "\r\n"), Set.of("guideline"), problems);
        assertEquals(List.of(), problems);
        assertEquals(1, table.rows().size());
    }

    @Test
    void aQuestionThatNoRowAnswersIsToldInWords() {
        List<RuleProblem> problems = problems(
                "most,ndb|kaigo|dpc|idb|nanbyo|shoman|shogai|vaccination|cancer|jisedai,*,offered,,,guideline,p. 1,draft,\n");
        assertEquals(
                List.of("table-gap"), problems.stream().map(RuleProblem::code).toList());
        assertTrue(problems.get(0).text(Locale.ENGLISH).contains("database: mid-net"), problems.toString());
    }

    @Test
    void daysBetweenTwoRowsAreAGap() {
        List<RuleProblem> problems = problems("old,*,*,offered,,2024-03-30,guideline,p. 1,draft,\n"
                + "new,*,*,offered,2024-04-01,,guideline,p. 1,draft,\n");
        assertTrue(
                problems.get(0).text(Locale.ENGLISH).contains("from 2024-03-31, until 2024-03-31"),
                problems.toString());
    }

    @Test
    void aRowBelowOneThatAnswersAllItsQuestionsIsTold() {
        List<RuleProblem> problems = problems(REST + "late,ndb,sampling,not-offered,,,guideline,p. 1,draft,\n");
        assertEquals(
                List.of("table-overlap"),
                problems.stream().map(RuleProblem::code).toList());
        assertTrue(problems.get(0).text(Locale.ENGLISH).contains("others"), problems.toString());
    }

    @Test
    void rowsThatTogetherCoverAnotherAreTold() {
        assertEquals(
                List.of("table-overlap"),
                codes("ndb,ndb,*,offered,,,guideline,p. 1,draft,\nkaigo,kaigo,*,offered,,,guideline,p. 1,draft,\n"
                        + "both,ndb|kaigo,sampling,not-offered,,,guideline,p. 1,draft,\n" + REST));
    }

    @Test
    void rowsWithTheSameConditionsAndCommonDaysContradictEachOther() {
        List<String> codes = codes("one,ndb,sampling,offered,,2024-06-30,guideline,p. 1,draft,\n"
                + "two,ndb,sampling,not-offered,2024-04-01,,guideline,p. 1,draft,\n" + REST);
        assertTrue(codes.contains("table-contradiction"), codes.toString());
    }

    @Test
    void rowsWithTheSameConditionsOneAfterTheOtherDoNotContradict() {
        assertEquals(
                List.of(),
                codes("one,ndb,sampling,offered,,2024-03-31,guideline,p. 1,draft,\n"
                        + "two,ndb,sampling,not-offered,2024-04-01,,guideline,p. 1,draft,\n" + REST));
    }

    @Test
    void noCellHoldsCode() {
        assertTrue(codes("a,ndb,sampling,offered,,,guideline,=SUM(A1),draft,\n" + REST)
                .contains("table-code"));
        assertTrue(codes("a,ndb,sampling,offered,,,guideline,System.exit(0);,draft,\n" + REST)
                .contains("table-code"));
    }

    @Test
    void everyOtherFaultIsNamedAtOnce() {
        List<String> codes = codes("A B,ndb,telepathy,maybe,2024-13-01,,rumour,,certain,\n" + REST);
        assertEquals(
                List.of(
                        "table-article",
                        "table-date",
                        "table-id",
                        "table-source",
                        "table-word",
                        "table-word",
                        "table-word"),
                codes.stream().sorted().toList());
    }

    private static List<String> codes(String rows) {
        return problems(rows).stream().map(RuleProblem::code).toList();
    }

    private static List<RuleProblem> problems(String rows) {
        List<RuleProblem> problems = new ArrayList<>();
        DecisionTable table =
                TableReader.read(TableForm.named("datasets"), "t.csv", HEAD + rows, Set.of("guideline"), problems);
        if (problems.isEmpty()) {
            problems.addAll(TableCheck.problems(table, "t.csv"));
        }
        problems.forEach(problem -> problem.text(Locale.JAPANESE));
        return problems;
    }
}
