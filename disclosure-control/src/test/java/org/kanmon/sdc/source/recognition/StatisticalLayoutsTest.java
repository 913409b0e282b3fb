package org.kanmon.sdc.source.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.source.Code;
import org.kanmon.sdc.source.CodeList;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/** The shapes of statistical tables in which a word or a number is easily taken for something else. */
class StatisticalLayoutsTest {

    private static final Map<String, Code> KNOWN = Map.of(
            "東京都", new Code("13", "prefecture", List.of()),
            "広島県", new Code("34", "prefecture", List.of()),
            "東京都府中市", new Code("13206", "municipality", List.of("13")),
            "広島県府中市", new Code("34208", "municipality", List.of("34")),
            "01403 泊村", new Code("01403", "municipality", List.of("01")),
            "01696 泊村", new Code("01696", "municipality", List.of("01")));

    private static final Map<DimensionKind, CodeList> LISTS =
            Map.of(DimensionKind.REGION, label -> Optional.ofNullable(KNOWN.get(label)));

    private static Recognition recognised(String csv) throws UnusableInput {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return Recognizer.recognise(new TableReader(LISTS).sheet("t.csv", bytes), "t.csv", LISTS);
    }

    private static Table read(String csv) throws UnusableInput {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return new TableReader(LISTS)
                .read("t.csv", bytes, recognised(csv).layout(), name -> Optional.empty())
                .table();
    }

    private static List<Unit> units(Recognition recognition) {
        return recognition.layout().measures().stream().map(MeasureColumn::unit).toList();
    }

    private static List<DimensionKind> kinds(Recognition recognition) {
        return recognition.layout().dimensions().stream()
                .map(DimensionColumn::kind)
                .toList();
    }

    private static boolean isGuess(Recognition recognition, String setting) {
        return recognition.assumptions().stream()
                .anyMatch(assumption ->
                        assumption.setting().equals(setting) && assumption.certainty() == Certainty.GUESS);
    }

    private static List<String> codes(Table table) {
        return IntStream.range(1, table.dimensions().get(0).categories().size())
                .mapToObj(table.dimensions().get(0).categories()::code)
                .sorted()
                .toList();
    }

    @Test
    void headerWithTwoUnitsIsAGuess() throws UnusableInput {
        Recognition recognition = recognised("診療行為,総計（単位数/算定回数）,男,女\n甲料（１単位）,300,160,140\n乙評価料,50,30,20\n");

        assertEquals(List.of(Unit.REHABILITATION), units(recognition));
        assertTrue(isGuess(recognition, "unit: rehabilitation"));
    }

    @Test
    void quantitiesWithDecimalsAreAmountsAndAGuess() throws UnusableInput {
        Recognition recognition = recognised("薬剤名,総計（処方数量）,外来,入院\n甲,300.5,200.5,100\n乙,50,30,20\n");

        assertEquals(List.of(Unit.AMOUNT), units(recognition));
        assertTrue(isGuess(recognition, "unit: amount"));
    }

    @Test
    void indexBesideACountIsARate() throws UnusableInput {
        Recognition recognition = recognised("市区町村,総人口（人）,,総人口を100としたときの総人口の指数,\n,2020年,2030年,2020年,2030年\n"
                + "甲市,12000,11000,100,91.7\n乙市,15000,15000,100,100\n");

        assertEquals(List.of(Unit.PATIENTS, Unit.RATE), units(recognition));
    }

    @Test
    void agesInHeadersAreCategories() throws UnusableInput {
        String rows = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> i + "," + (20 + i) + "," + (30 + i) + "," + (40 + i) + "\n")
                .collect(Collectors.joining());

        assertEquals(
                List.of(DimensionKind.CATEGORY, DimensionKind.AGE),
                kinds(recognised("epoch,age<1,age1-4,age>4\n" + rows)));
    }

    @Test
    void codesOfAClassificationAreNoYears() throws UnusableInput {
        String rows = IntStream.range(0, 5)
                .mapToObj(i -> "M00" + i + ",行為" + i + "," + (20 + i) + "," + (30 + i) + "\n")
                .collect(Collectors.joining());

        assertTrue(kinds(recognised("分類コード,診療行為,男,女\n" + rows)).stream().noneMatch(DimensionKind.TIME::equals));
    }

    @Test
    void titleNamesTheRegionsBesideThoughItSaysTheDiseasesFirst() throws UnusableInput {
        String csv = "死因別にみた都道府県別死亡数（人）\n,総数,結核,肺炎\n01 甲道,60,20,40\n02 乙県,70,30,40\n50 丙市,31,11,20\n";
        Recognition recognition = recognised(csv);

        assertEquals(List.of(DimensionKind.REGION, DimensionKind.DISEASE), kinds(recognition));
        assertEquals(
                List.of("都道府県", "死因"),
                recognition.layout().dimensions().stream()
                        .map(dimension -> dimension.name().orElse(dimension.column()))
                        .toList());
    }

    @Test
    void prefectureBehindTheNameTellsWhichCityIsMeant() throws UnusableInput {
        assertEquals(List.of("広島県府中市", "東京都府中市"), codes(read("市区町村,都道府県,患者数\n府中市,東京都,120\n府中市,広島県,70\n")));
    }

    @Test
    void codeBeforeTheNameTellsWhichVillageIsMeantThoughItsZeroIsLost() throws UnusableInput {
        assertEquals(List.of("01403 泊村", "01696 泊村"), codes(read("コード,市区町村,男,女\n1403,泊村,120,110\n1696,泊村,70,80\n")));
    }

    @Test
    void numberedRowsOfAnswersAreRecords() {
        String rows = IntStream.range(0, 40)
                .mapToObj(i -> i + ",a" + i % 2 + ",b" + i / 2 % 2 + ",c" + i / 4 % 2 + "\n")
                .collect(Collectors.joining());
        UnusableInput refused =
                assertThrows(UnusableInput.class, () -> recognised("index,parents,housing,finance\n" + rows));

        assertEquals("unrecognised-microdata", refused.problems().get(0).code());
    }

    @Test
    void listOfCodesIsNoRecords() {
        String rows = IntStream.range(0, 40)
                .mapToObj(i -> i + ",a" + i % 2 + ",name" + i + "\n")
                .collect(Collectors.joining());
        UnusableInput refused = assertThrows(UnusableInput.class, () -> recognised("index,class,title\n" + rows));

        assertEquals("unrecognised-no-figures", refused.problems().get(0).code());
    }
}
