package org.kanmon.sdc.tables.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.sdc.source.Code;
import org.kanmon.sdc.source.CodeList;
import org.kanmon.sdc.source.LayoutFile;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;
import org.kanmon.sdc.tables.profile.DimensionProfile.UnknownCode;

/** A profile counts what is there. */
class TableProfileTest {

    private static final String LAYOUT = """
            dimensions: [{column: 地域, kind: region}, {column: 性別, kind: sex, totals: [総数]}]
            measures: [{column: 患者数, unit: patients}, {column: 割合, unit: percent}]
            """;

    /** Two digits are a prefecture, five a municipality in it. */
    private static final CodeList REGIONS = code -> {
        if (code.matches("\\d{5}")) {
            return Optional.of(new Code(code, "municipality", List.of(code.substring(0, 2))));
        }
        return code.matches("\\d{2}") ? Optional.of(new Code(code, "prefecture", List.of())) : Optional.empty();
    };

    @Test
    void dimensionsLevelsTotalsAndUnknownCodesAreCounted() throws UnusableInput {
        TableProfile profile = TableProfile.of(table("""
                地域,性別,患者数,割合
                X1,総数,0,1
                01,総数,5,2
                01,男,-,-
                01202,男,0,0
                01203,男,0,0
                A9,男,7,
                """));
        assertEquals(6, profile.rows());
        assertEquals(
                List.of(
                        new DimensionProfile(
                                "地域",
                                DimensionKind.REGION,
                                5,
                                new TreeMap<>(Map.of("prefecture", 1, "municipality", 2, "unknown", 2)),
                                false,
                                List.of(new UnknownCode("X1", 2), new UnknownCode("A9", 7)),
                                List.of(),
                                Optional.empty()),
                        new DimensionProfile(
                                "性別",
                                DimensionKind.SEX,
                                1,
                                new TreeMap<>(Map.of("", 1)),
                                true,
                                List.of(),
                                List.of(),
                                Optional.empty())),
                profile.dimensions());
        assertEquals(
                List.of(
                        new MeasureProfile("患者数", Unit.PATIENTS, 6, 1, 3),
                        new MeasureProfile("割合", Unit.PERCENT, 6, 1, 0)),
                profile.measures());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"計", "合　計", "男女計", "総数（再掲）", "計（全年齢）", "（再掲）65歳以上", "全国", "Total", "Grand total (all ages)"})
    void categoriesWrittenLikeTotalsAreNamed(String category) throws UnusableInput {
        Table table = table("地域,性別,患者数,割合\n01,男,5,1\n01," + category + ",9,1\n");
        assertEquals(
                List.of(category), TableProfile.of(table).dimensions().get(1).writtenLikeTotals());
    }

    @ParameterizedTest
    @ValueSource(strings = {"会計年度任用", "65歳以上", "全身", "calling"})
    void otherCategoriesAreNotTakenForTotals(String category) throws UnusableInput {
        Table table = table("地域,性別,患者数,割合\n01,男,5,1\n01," + category + ",9,1\n");
        assertEquals(List.of(), TableProfile.of(table).dimensions().get(1).writtenLikeTotals());
    }

    @Test
    void totalThatAHierarchyGivesPartsIsNoQuestion() throws UnusableInput {
        String layout = "dimensions: [{column: 区分, kind: category, hierarchy: h.csv}]\n"
                + "measures: [{column: 患者数, unit: patients}]\n";
        Table table = new TableReader(Map.of())
                .read(
                        "table.csv",
                        "区分,患者数\n入院計,30\n内科,10\n外科,20\n".getBytes(UTF_8),
                        LayoutFile.read("layout.yaml", layout.getBytes(UTF_8)),
                        name -> Optional.of("leaf,parent\n内科,入院計\n外科,入院計\n".getBytes(UTF_8)))
                .table();
        assertEquals(List.of(), TableProfile.of(table).dimensions().get(0).writtenLikeTotals());
    }

    @Test
    void onlyTheFirstUnknownCodesAreListedButAllAreCounted() throws UnusableInput {
        String rows = IntStream.range(100, 130)
                .mapToObj(code -> (229 - code) + ",男,1,1\n")
                .collect(Collectors.joining());
        DimensionProfile regions =
                TableProfile.of(table("地域,性別,患者数,割合\n" + rows)).dimensions().get(0);
        assertEquals(30, regions.levels().get("unknown"));
        assertEquals(DimensionProfile.LISTED, regions.unknown().size());
        assertEquals(new UnknownCode("129", 2), regions.unknown().get(0));
    }

    @Test
    void orderOfRowsChangesNothing() throws UnusableInput {
        Table table = table("地域,性別,患者数,割合\n01,男,1,1\n01,女,0,2\nB,男,3,-\nA,女,-,4\n");
        assertEquals(TableProfile.of(table), TableProfile.of(table.reorder(new int[] {3, 1, 0, 2})));
    }

    @Test
    void hidingAZeroMovesItFromTheZerosToTheHidden() throws UnusableInput {
        Table table = table("地域,性別,患者数,割合\n01,男,0,1\n01,女,0,2\n");
        BitSet cells = new BitSet();
        cells.set(1);
        assertEquals(
                new MeasureProfile("患者数", Unit.PATIENTS, 2, 1, 1),
                TableProfile.of(table.hide(cells)).measures().get(0));
    }

    /** Patients and those of them who are men: where few are left, and only if no row contradicts it. */
    @ParameterizedTest
    @CsvSource({"120, 117, 85, 40, true", "120, 120, 85, 84, true", "120, 60, 85, 40, false", "120, 117, 85, 86, false"
    })
    void columnThatMayCountAllOfAnotherAndFewMoreSeemsATotal(
            int all, int part, int otherAll, int otherPart, boolean seems) throws UnusableInput {
        String csv = "性別,患者数,うち入院患者数\n男," + all + "," + part + "\n女," + otherAll + "," + otherPart + "\n";
        for (String name : List.of("うち入院患者数", "入院患者数", "患者数（入院）")) {
            String layout = "dimensions: [{column: 性別, kind: sex}]\n"
                    + "measures: [{column: 患者数, unit: patients}, {column: " + name + ", unit: patients}]\n";
            Table table = new TableReader(Map.of())
                    .read(
                            "table.csv",
                            csv.replace("うち入院患者数", name).getBytes(UTF_8),
                            LayoutFile.read("layout.yaml", layout.getBytes(UTF_8)),
                            other -> Optional.empty())
                    .table();
            assertEquals(seems, TableProfile.of(table).totalColumns().contains("患者数"), name);
        }
    }

    private static Table table(String csv) throws UnusableInput {
        return new TableReader(Map.of(DimensionKind.REGION, REGIONS))
                .read(
                        "table.csv",
                        csv.getBytes(UTF_8),
                        LayoutFile.read("layout.yaml", LAYOUT.getBytes(UTF_8)),
                        name -> Optional.empty())
                .table();
    }
}
