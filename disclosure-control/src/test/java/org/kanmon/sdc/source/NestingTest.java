package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;

/** Categories nest as the code list says, as far as the file uses its codes. */
class NestingTest {

    private static final String LAYOUT = """
            dimensions: [{column: 地域, kind: region, totals: [全国, 総数]}]
            measures: [{column: 患者数, unit: patients}]
            """;

    /** Two prefectures; the first has an area with two municipalities, and municipalities have a check digit or not. */
    private static final Map<String, Code> REGIONS = Map.of(
            "01", new Code("01", "prefecture", List.of()),
            "1", new Code("01", "prefecture", List.of()),
            "13", new Code("13", "prefecture", List.of()),
            "0101", new Code("0101", "area", List.of("01")),
            "01202", new Code("01202", "municipality", List.of("0101", "01")),
            "012025", new Code("01202", "municipality", List.of("0101", "01")),
            "01303", new Code("01303", "municipality", List.of("0101", "01")),
            "13101", new Code("13101", "municipality", List.of("13")));

    @Example
    void parentIsTheNearestAncestorThatTheFileUses() throws UnusableInput {
        assertEquals(
                List.of(
                        "-/全国/total",
                        "全国/01/prefecture",
                        "01/0101/area",
                        "0101/01202/municipality",
                        "全国/13101/municipality"),
                tree("01202", "13101", "0101", "01", "全国"));
        assertEquals(
                List.of("-/全国/total", "全国/01/prefecture", "01/01202/municipality", "01/01303/municipality"),
                tree("01303", "01", "01202"));
    }

    @Example
    void codesAreKeptAsWrittenAndNestAsTheListKnowsThem() throws UnusableInput {
        assertEquals(List.of("-/全国/total", "全国/1/prefecture", "1/012025/municipality"), tree("1", "012025"));
    }

    @Example
    void codesUnknownToTheListLieInTheTotal() throws UnusableInput {
        assertEquals(
                List.of("-/全国/total", "全国/01/prefecture", "01/01202/municipality", "全国/99999/unknown"),
                tree("99999", "01202", "01"));
    }

    @Example
    void totalIsCalledWhatTheFileCallsIt() throws UnusableInput {
        assertEquals("総　数", tree("01", "総　数").get(0).split("/")[1]);
        assertEquals("全国", tree("01").get(0).split("/")[1]);
    }

    @Example
    void ofTwoNamesForTheTotalTheLayoutsFirstIsTaken() throws UnusableInput {
        String layout = """
                dimensions: [{column: 地域, kind: region, totals: [全国, 総数]}, {column: 性別, kind: sex}]
                measures: [{column: 患者数, unit: patients}]
                """;
        Dimension dimension = Given.table(layout, "地域,性別,患者数\n総数,男,1\n全国,女,2\n総 数,女性,3\n")
                .dimensions()
                .get(0);
        assertEquals(List.of("-/全国/total"), described(dimension));
    }

    @Example
    void withoutTotalsTheRootHasNoName() throws UnusableInput {
        Dimension dimension = Given.table(LAYOUT.replace(", totals: [全国, 総数]", ""), "地域,患者数\n総数,1\nx,2\n")
                .dimensions()
                .get(0);
        assertEquals(List.of("-//total", "/x/", "/総数/"), described(dimension));
    }

    @Example
    void twoSpellingsOfOneCodeAreRefused() {
        UnusableInput refused = assertThrows(UnusableInput.class, () -> tree("01", "012025", "01202"));
        Problem problem = refused.problems().get(0);
        assertEquals(List.of("code-written-twice", 4, 1), List.of(problem.code(), problem.row(), problem.column()));
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            String sentence = ProblemMessages.in(language).sentence(problem);
            assertTrue(sentence.contains("01202") && sentence.contains("012025"), sentence);
        }
    }

    @Property(tries = 200)
    void treeDoesNotDependOnTheOrderOfRows(@ForAll long seed) throws UnusableInput {
        List<String> codes = new ArrayList<>(List.of("01", "13", "0101", "01202", "01303", "13101", "99", "全国"));
        List<String> expected = tree(codes.toArray(String[]::new));
        Collections.shuffle(codes, new Random(seed));
        assertEquals(expected, tree(codes.toArray(String[]::new)));
    }

    @Example
    void codeListThatIsNoTreeIsAMistake() {
        CodeList circle = code -> Optional.of(new Code(code, "", List.of(code.equals("a") ? "b" : "a")));
        assertThrows(
                IllegalStateException.class,
                () -> Given.table(LAYOUT, "地域,患者数\na,1\nb,2\n", DimensionKind.REGION, circle));
    }

    @Example
    void hierarchyFileKnowsLevelsAndAncestors() throws UnusableInput {
        byte[] file = "市,保健所,県\nA,東,北\nB,東,\nC,,\n 東 ,北,\n,,\n".getBytes(UTF_8);
        HierarchyFile hierarchy = HierarchyFile.read("h.csv", file);
        assertEquals(Optional.of(new Code("A", "市", List.of("東", "北"))), hierarchy.find("A"));
        assertEquals(Optional.of(new Code("B", "市", List.of("東", "北"))), hierarchy.find("B"));
        assertEquals(Optional.of(new Code("C", "市", List.of())), hierarchy.find("C"));
        assertEquals(Optional.of(new Code("東", "市", List.of("北"))), hierarchy.find("東"));
        assertEquals(Optional.of(new Code("北", "保健所", List.of())), hierarchy.find("北"));
        assertEquals(Optional.empty(), hierarchy.find("県"));
    }

    @Example
    void ancestorThatIsATotalIsTheRoot() throws UnusableInput {
        byte[] hierarchy = "市,国\nA,総 数\nB,総 数\n".getBytes(UTF_8);
        Layout layout = Given.layout("""
                dimensions: [{column: 地域, kind: category, totals: [総数], hierarchy: h.csv}]
                measures: [{column: 患者数, unit: patients}]
                """);
        Dimension dimension = new TableReader(Map.of())
                .read("t.csv", "地域,患者数\nA,1\nB,2\n総 数,3\n".getBytes(UTF_8), layout, name -> Optional.of(hierarchy))
                .table()
                .dimensions()
                .get(0);
        assertEquals(List.of("-/総 数/total", "総 数/A/市", "総 数/B/市"), described(dimension));
    }

    private static List<String> tree(String... codes) throws UnusableInput {
        String rows = IntStream.range(0, codes.length)
                .mapToObj(i -> codes[i] + "," + i + "\n")
                .collect(Collectors.joining());
        return described(Given.table(
                        LAYOUT, "地域,患者数\n" + rows, DimensionKind.REGION, code -> Optional.ofNullable(REGIONS.get(code)))
                .dimensions()
                .get(0));
    }

    /** Per node: parent, code, level. */
    private static List<String> described(Dimension dimension) {
        CategoryTree tree = dimension.categories();
        return IntStream.range(0, tree.size())
                .mapToObj(node -> (node == 0 ? "-" : tree.code(tree.parent(node))) + "/" + tree.code(node) + "/"
                        + dimension.levels().get(node))
                .toList();
    }

    @Test
    void codeThatIsTheOnlyChildOfItselfIsOneCategory() throws UnusableInput {
        HierarchyFile file = HierarchyFile.read(
                "h.csv", "code,area,pref\nA,A,P\nB,C,P\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertEquals(java.util.List.of("P"), file.find("A").orElseThrow().ancestors());
        assertEquals("code", file.find("A").orElseThrow().level());
    }
}
