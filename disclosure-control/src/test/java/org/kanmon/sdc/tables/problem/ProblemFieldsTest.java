package org.kanmon.sdc.tables.problem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.problem.ProblemFiles.NamedFile;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.protect.ProtectionOptions;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.protect.TableProtector;

/** What JSON problems say beside counts: rules about contributors, costs, roles and protection of single cells. */
class ProblemFieldsTest {

    private static final String DIM =
            "\"dims\": [{\"name\": \"r\", \"root\": \"T\", \"children\": {\"T\": [\"a\", \"b\", \"c\"]}}]";

    private static TableProblem read(String top, String... cells) throws UnusableProblem {
        String json = "{" + top + ", " + DIM + ", \"cells\": [" + String.join(", ", cells) + "]}";
        return ProblemFiles.json(new NamedFile("p.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static String error(String top, String... cells) {
        return assertThrows(UnusableProblem.class, () -> read(top, cells))
                .sentences(Locale.ENGLISH)
                .get(0);
    }

    private static Suppression protect(TableProblem problem) {
        return TableProtector.protect(
                problem.tables(), problem.sensitive(), problem.costs(), ProtectionOptions.against(Outsider.BASIC));
    }

    private static String result(TableProblem problem) {
        StringWriter json = new StringWriter();
        new ResultWriter(problem).write(protect(problem), 0, json);
        return json.toString();
    }

    @Test
    void rulesMakeCellsAndTotalsPrimary() throws UnusableProblem {
        TableProblem problem = read(
                "'rules': {'pPercent': {'p': 12.5}, 'minimumContributors': {'n': 3}}",
                "{'key': ['a'], 'n': 1000, 'contributors': 4, 'largest': [900, 60]}",
                "{'key': ['b'], 'n': 500, 'contributors': 5, 'largest': [150, 120]}",
                "{'key': ['c'], 'n': 20, 'contributors': 3, 'largest': [10, 6, 4]}");

        assertArrayEquals(new int[] {1}, problem.sensitive().cells());
        // 12.5 percent of 900 is 112.5, of which the rest of 40 covers a part
        assertEquals(
                List.of(new Protection.Levels(927, 1073)), problem.sensitive().protections());
        assertEquals(1520, problem.table().value(0));
    }

    @Test
    void oneHolderInSeveralCellsIsOneContributorToTheTotal() throws UnusableProblem {
        String[] cells = {
            "{'key': ['a'], 'n': 600, 'largest': [{'contributor': 'x', 'amount': 500}, {'contributor': 'y', 'amount': 100}]}",
            "{'key': ['b'], 'n': 500, 'largest': [{'contributor': 'x', 'amount': 400}, {'contributor': 'y', 'amount': 100}]}",
            "{'key': ['c'], 'n': 0}"
        };
        TableProblem problem = read("'rules': {'minimumContributors': {'n': 3, 'range': 10}}", cells);

        assertArrayEquals(new int[] {0, 1, 2}, problem.sensitive().cells());
        assertEquals(
                new Protection.Levels(990, 1210),
                problem.sensitive().protections().get(0));
    }

    @Test
    void protectionOfSingleCellsNeedsNoThreshold() throws UnusableProblem {
        TableProblem problem = read(
                "'name': 'x'",
                "{'key': ['a'], 'n': 50, 'protect': {'low': 40, 'high': 55}}",
                "{'key': ['b'], 'n': 30, 'protect': {'width': 12}}",
                "{'key': ['c'], 'n': 70}");

        assertEquals(
                List.of(new Protection.Levels(40, 55), new Protection.Width(12)),
                problem.sensitive().protections());
        assertEquals(List.of(), protect(problem).exposed());
    }

    @Test
    void keptCellStaysAndFreeCellIsHiddenFirst() throws UnusableProblem {
        Suppression suppression = protect(read(
                "'threshold': 10",
                "{'key': ['a'], 'n': 3}",
                "{'key': ['b'], 'n': 30, 'cost': 2}",
                "{'key': ['c'], 'n': 70, 'role': 'free'}"));

        assertTrue(suppression.masked().isHidden(3));
        assertFalse(suppression.masked().isHidden(2));
        assertEquals(0, suppression.objective());

        suppression = protect(read(
                "'threshold': 10",
                "{'key': ['a'], 'n': 3}",
                "{'key': ['b'], 'n': 30}",
                "{'key': ['c'], 'n': 70, 'role': 'keep'}"));

        assertTrue(suppression.masked().isHidden(2));
        assertFalse(suppression.masked().isHidden(3));
    }

    @Test
    void cellThatIsHiddenAnywayHelpsAndNeedsNoCount() throws UnusableProblem {
        TableProblem problem = read(
                "'threshold': 10",
                "{'key': ['T'], 'n': 103}",
                "{'key': ['a'], 'n': 3}",
                "{'key': ['b'], 'role': 'hidden'}",
                "{'key': ['c'], 'n': 70}");
        Suppression suppression = protect(problem);

        assertEquals(1, suppression.log().count(MaskLog.Kind.HIDDEN_BEFORE));
        assertEquals(0, suppression.log().count(MaskLog.Kind.COMPLEMENTARY));
        assertEquals(List.of(), suppression.exposed());
        assertTrue(result(problem).contains("{\"key\":[\"b\"],\"kind\":\"hidden\",\"low\":0,\"high\":33}"));
    }

    @Test
    void whatCannotBeProtectedIsWrittenWithReasonAndWayOut() throws UnusableProblem {
        String json = result(read(
                "'threshold': 10",
                "{'key': ['a'], 'n': 3}",
                "{'key': ['b'], 'n': 30, 'role': 'keep'}",
                "{'key': ['c'], 'n': 70, 'role': 'keep'}",
                "{'key': ['T'], 'n': 103, 'role': 'keep'}"));

        assertTrue(json.contains("\"exposed\":1,"), json);
        assertTrue(
                json.contains("\"unprotected\":[{\"key\":[\"a\"],\"reason\":\"kept-cells\","
                        + "\"cells\":[[\"T\"],[\"b\"],[\"c\"]],"
                        + "\"waysOut\":[\"hide-kept\",\"regroup\",\"round\"],\"low\":3,\"high\":3}]"),
                json);
    }

    @Test
    void costsWithFractionsAreWrittenAsSuch() throws UnusableProblem {
        String json = result(read(
                "'threshold': 10",
                "{'key': ['a'], 'n': 3}",
                "{'key': ['b'], 'n': 30, 'cost': 0.25}",
                "{'key': ['c'], 'n': 70}"));

        assertTrue(json.contains("\"objective\":0.25,"), json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'rules': {'p%': {'p': 10}}                            | {'key': ['a'], 'n': 3}                                             | /rules/p% is no rule
                    'rules': 'pPercent'                                   | {'key': ['a'], 'n': 3}                                             | /rules should be an object
                    'rules': {'pPercent': {'p': 0}}                       | {'key': ['a'], 'n': 3}                                             | /rules/pPercent/p is "0"
                    'rules': {'pPercent': {'p': 7.25}}                    | {'key': ['a'], 'n': 3}                                             | /rules/pPercent/p is "7.25"
                    'rules': {'pPercent': {}}                             | {'key': ['a'], 'n': 3}                                             | the field /rules/pPercent/p is missing
                    'rules': {'dominance': {'n': 0, 'k': 80}}             | {'key': ['a'], 'n': 3}                                             | /rules/dominance/n is "0"
                    'rules': {'dominance': {'n': 1, 'k': 100}}            | {'key': ['a'], 'n': 3}                                             | /rules/dominance/k should be below 100
                    'rules': {'priorPosterior': {'p': 20, 'q': 10}}       | {'key': ['a'], 'n': 3}                                             | /rules/priorPosterior: p should be
                    'rules': {'minimumContributors': {'n': 1}}            | {'key': ['a'], 'n': 3}                                             | /rules/minimumContributors/n is "1"
                    'rules': {'pPercent': {'p': 10}}                      | {'key': ['a'], 'n': 3}                                             | it is not known who contributes to the cell
                    'rules': {'pPercent': {'p': 10}}                      | {'key': ['a'], 'n': 3, 'contributors': 2, 'largest': [2]}          | of the cell a fewer contributions are listed
                    'rules': {'pPercent': {'p': 10}}                      | {'key': ['a'], 'n': 3, 'contributors': 2, 'largest': [2, 2]}       | cannot be true together
                    'rules': {'pPercent': {'p': 10}}                      | {'key': ['a'], 'n': 3, 'largest': ['x']}                           | /cells/0/largest/0 is "x"
                    'rules': {'pPercent': {'p': 10}}                      | {'key': ['a'], 'n': 3, 'largest': [{'amount': 3}]}                 | /cells/0/largest/0/contributor is missing
                    'name': 'no threshold'                                | {'key': ['a'], 'n': 3}                                             | the field /threshold is missing
                    'threshold': 10                                       | {'key': ['a'], 'n': 3, 'role': 'open'}                             | /cells/0/role is "open"
                    'threshold': 10                                       | {'key': ['a'], 'n': 3, 'cost': -1}                                 | /cells/0/cost is "-1"
                    'threshold': 10                                       | {'key': ['a'], 'n': 3, 'cost': 'x'}                                | /cells/0/cost is "x"
                    'threshold': 10                                       | {'key': ['a'], 'n': 3, 'protect': {'low': 4, 'high': 9}}           | /cells/0/protect should be
                    'threshold': 10                                       | {'key': ['a'], 'n': 3, 'protect': {'low': 0, 'high': 9, 'width': 4}} | /cells/0/protect should be
                    'threshold': 10                                       | {'key': ['a'], 'n': 3, 'protect': {}}                              | /cells/0/protect should be
                    'threshold': 10                                       | {'key': ['a'], 'n': 2000000000000000}                              | at most 10^15
                    'threshold': 10                                       | {'key': ['a'], 'role': 'hidden'}                                   | the total at T cannot be computed
                    'threshold': 10                                       | {'key': ['a']}                                                     | the field /cells/0/n is missing
                    """, quoteCharacter = '\u0001')
    void wrongFieldsAreNamedWithWhatWasExpected(String top, String cell, String expected) {
        assertTrue(error(top, cell).contains(expected), error(top, cell));
    }
}
