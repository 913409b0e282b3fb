package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/** What a tidy table's file says is what the table holds. */
class TableReaderTest {

    private static final String COUNT_BY_SEX =
            "dimensions: [{column: 性別, kind: sex}]\nmeasures: [{column: 患者数, unit: patients}]\n";

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "' 12　', 12",
        "００１２, 12",
        "'\"56\"', 56",
        "'\"1,234\"', 1234",
        "'\"１，２３４，５６７\"', 1234567",
        "123456789012345, 123456789012345",
        "9007199254740992, 9007199254740992",
        "00000000000000000000000000000005, 5"
    })
    void countsAreReadAsPeopleWriteThem(String written, long read) throws UnusableInput {
        assertEquals(
                read, Given.table(COUNT_BY_SEX, "性別,患者数\n男," + written + "\n").value(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "‐", "－", "−", "―", "ー", "ｰ", "–", " - ", "*", "＊", "x", "ｘ", "…", "..."})
    void marksAndTheirLookAlikesMeanHidden(String mark) throws UnusableInput {
        Table table = Given.table(COUNT_BY_SEX, "性別,患者数\n男," + mark + "\n");
        assertTrue(table.isHidden(0));
    }

    @Test
    void onlyTheMarksOfTheLayoutMeanHidden() {
        String layout = COUNT_BY_SEX + "masks: ['*']\n";
        assertThrows(UnusableInput.class, () -> Given.table(layout, "性別,患者数\n男,-\n"));
    }

    @Test
    void statisticIsReadWithTheDecimalsItWasPrintedWith() throws UnusableInput {
        String layout = "dimensions: [{column: 性別, kind: sex}]\nmeasures: [{column: 平均, unit: mean}]\n";
        Table table = Given.table(layout, "性別,平均\n男,12.5\n女,x\n不詳,\n");
        assertEquals(125, table.value(0));
        assertEquals(1, table.decimals().of(0));
        assertTrue(table.isHidden(1));
        assertFalse(table.isHidden(2));
    }

    @Test
    void cellsKnowTheirPlaceInTheFile() throws UnusableInput {
        Table table = Given.table("""
                dimensions: [{column: 性別, kind: sex}]
                measures: [{column: 件数, unit: claims}, {column: 患者数, unit: patients}]
                """, "患者数,性別,件数\n\n1,\"男\n性\",2\n,,\n3,女,4\n");
        assertEquals(List.of(2, 4), List.of(table.rows(), table.cells()));
        assertEquals(List.of(3, 3), List.of(table.record(0), table.column(0)));
        assertEquals(List.of(5, 1), List.of(table.record(3), table.column(3)));
        assertEquals(List.of(2L, 4L, 1L, 3L), List.of(table.value(0), table.value(1), table.value(2), table.value(3)));
        assertEquals(Map.of("性別", "男\n性", "measure", "患者数"), table.key(2));
        assertEquals(Unit.CLAIMS, table.measures().get(0).unit());
    }

    @Test
    void columnNamesAreFoundInAnyWidthAndKeptAsWritten() throws UnusableInput {
        Table table = Given.table(
                "dimensions: [{column: 年齢階級(歳), kind: age}]\nmeasures: [{column: ＩＤ数, unit: patients}]\n",
                "\" 年齢階級\n（歳）\",ID数\n0-9,5\n");
        assertEquals("年齢階級\n（歳）", table.dimensions().get(0).name());
        assertEquals("ID数", table.measures().get(0).name());
    }

    @Test
    void nameThatIsExactlyRightComesBeforeAnEquivalentOne() throws UnusableInput {
        Table table = Given.table(
                "dimensions: [{column: 性別, kind: sex}]\nmeasures: [{column: ID, unit: patients}]\n",
                "性別,ＩＤ,ID\n男,5,6\n");
        assertEquals(3, table.measures().get(0).column());
    }

    @ParameterizedTest
    @CsvSource({"t.csv, '性別\t患者数\n男\t5'", "t.tsv, '性別,患者数\n男,5'", "t.tsv, '性別\t患者数\n男\t5'"})
    void separatorIsFoundInTheHeader(String fileName, String text) throws UnusableInput {
        Table table = new TableReader(Map.of())
                .read(fileName, text.getBytes(UTF_8), Given.layout(COUNT_BY_SEX), name -> Optional.empty())
                .table();
        assertEquals(5, table.value(0));
    }

    @Test
    void fileNameTellsTheSeparatorWhereTheHeaderDoesNot() throws UnusableInput {
        Layout layout =
                Given.layout("dimensions: [{column: '男,女', kind: sex}]\nmeasures: [{column: 患者数, unit: patients}]\n");
        byte[] file = "男,女\t患者数\n男\t5".getBytes(UTF_8);
        assertEquals(
                5,
                new TableReader(Map.of())
                        .read("T.TSV", file, layout, name -> Optional.empty())
                        .table()
                        .value(0));
    }

    @Test
    void columnsThatTheLayoutDoesNotNameAreListed() throws UnusableInput {
        SourceTable source = Given.source(COUNT_BY_SEX, "性別,備考,患者数,件数,比,\n男,2020年,5,,-,\n女,,6,７,△1.5%,\n", UTF_8);
        assertEquals(
                List.of(
                        new OtherColumn("備考", 2, false),
                        new OtherColumn("件数", 4, true),
                        new OtherColumn("比", 5, true),
                        new OtherColumn("", 6, false)),
                source.otherColumns());
    }

    @ParameterizedTest
    @CsvSource({
        "4 (2.3%), true",
        "４（2.3％）, true",
        "4人, true",
        "<10, true",
        "3/57, true",
        "1.2±0.3, true",
        "うち死亡3人, true",
        "妊婦５名を含む, true",
        "鹿児島県の三人は死亡, true",
        "札幌市, false",
        "10人未満は秘匿, false",
        "人口10万人対, false",
        "2020年, false",
        "A00-B99, false",
        "(), false"
    })
    void figuresInColumnsThatTheLayoutDoesNotNameAreNoticed(String text, boolean figures) throws UnusableInput {
        SourceTable source = Given.source(COUNT_BY_SEX, "性別,患者数,他\n男,5,備考\n女,6," + text + "\n", UTF_8);
        assertEquals(List.of(new OtherColumn("他", 3, figures)), source.otherColumns());
    }

    @Test
    void rowsInAnotherOrderMakeTheSameCategories() throws UnusableInput {
        Table one = Given.table(Given.SEX_BY_AGE, "性別,年齢階級,患者数\n男,b,1\n女,a,2\n総数,c,3\n");
        Table other = Given.table(Given.SEX_BY_AGE, "性別,年齢階級,患者数\n総数,c,3\n女,a,2\n男,b,1\n");
        for (int d = 0; d < 2; d++) {
            assertEquals(codes(one, d), codes(other, d));
        }
    }

    private static List<String> codes(Table table, int dimension) {
        var tree = table.dimensions().get(dimension).categories();
        return IntStream.range(0, tree.size()).mapToObj(tree::code).toList();
    }

    @Test
    void hierarchyFileNestsAndTheListOfTheKindTellsTheLevel() throws UnusableInput {
        Layout layout = Given.layout("""
                dimensions: [{column: 地域, kind: region, totals: [全国], hierarchy: areas.csv}]
                measures: [{column: 患者数, unit: patients}]
                """);
        byte[] areas = "市,保健所,県\nA,東,北\nB,東,北\n".getBytes(UTF_8);
        CodeList regions = code -> code.length() == 1 && code.charAt(0) < 'B'
                ? Optional.of(new Code(code, "municipality", List.of("somewhere else")))
                : Optional.empty();
        byte[] file = "地域,患者数\nA,1\nB,2\n北,3\n全国,4\n".getBytes(UTF_8);
        var dimension = new TableReader(Map.of(DimensionKind.REGION, regions))
                .read("t.csv", file, layout, name -> Optional.of(areas).filter(x -> name.equals("areas.csv")))
                .table()
                .dimensions()
                .get(0);
        assertEquals(List.of("total", "unknown", "municipality", "unknown"), dimension.levels());
        assertEquals(
                dimension.categories().find("北"),
                dimension.categories().parent(dimension.categories().find("B")));
    }

    @Test
    void noMoreThanFiftyProblemsAreListed() {
        String csv = "性別,患者数\n" + "男,?\n".repeat(60);
        List<Problem> problems = assertThrows(UnusableInput.class, () -> Given.table(COUNT_BY_SEX, csv))
                .problems();
        assertEquals(51, problems.size());
        assertEquals(Problem.of("more-problems", "table.csv", "10"), problems.get(50));
    }

    @Test
    void hiddenCellsAreThoseOfTheirMeasure() throws UnusableInput {
        Table table = Given.table("""
                dimensions: [{column: 性別, kind: sex}]
                measures: [{column: 件数, unit: claims}, {column: 患者数, unit: patients}]
                """, "患者数,性別,件数\n-,男,2\n3,女,-\n");
        BitSet expected = new BitSet();
        expected.set(1);
        expected.set(2);
        assertEquals(expected, table.hidden());
    }
}
