package org.kanmon.sdc.source.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.source.Code;
import org.kanmon.sdc.source.CodeList;
import org.kanmon.sdc.source.LayoutFile;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

/** The layouts in which statistics of health are published: codes above names, prices beside counts, names that recur. */
class OpenDataLayoutsTest {

    private static final Map<String, Code> KNOWN = Stream.of(
                    known("13", "prefecture", "13", "東京都"),
                    known("34", "prefecture", "34", "広島県"),
                    known("13206", "municipality", "13206", "東京都府中市"),
                    known("34208", "municipality", "34208", "広島県府中市"),
                    known("34100", "municipality", "34100", "広島市"),
                    known("不明", "nowhere", "不明"),
                    known("判別不可", "nowhere", "判別不可"))
            .flatMap(List::stream)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    private static final CodeList REGIONS = label -> Optional.ofNullable(KNOWN.get(label))
            .or(() -> IntStream.rangeClosed(1, 47).mapToObj("%02d"::formatted).anyMatch(label::equals)
                    ? Optional.of(new Code(label, "prefecture", List.of()))
                    : Optional.empty());

    private static List<Map.Entry<String, Code>> known(String code, String level, String... labels) {
        List<String> ancestors = code.length() == 5 ? List.of(code.substring(0, 2)) : List.of();
        Code known = new Code(code, level, ancestors);
        return Stream.of(labels).map(label -> Map.entry(label, known)).toList();
    }

    private static Recognition recognised(String csv) throws UnusableInput {
        Map<DimensionKind, CodeList> lists = Map.of(DimensionKind.REGION, REGIONS);
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return Recognizer.recognise(new TableReader(lists).sheet("t.csv", bytes), "t.csv", lists);
    }

    private static List<String> entries(Recognition recognition) {
        return LayoutFile.write(recognition.layout())
                .lines()
                .filter(line -> line.startsWith("  - "))
                .map(line -> line.substring(4))
                .toList();
    }

    private static Table read(String csv) throws UnusableInput {
        return new TableReader(Map.of(DimensionKind.REGION, REGIONS))
                .read(
                        "t.csv",
                        csv.getBytes(StandardCharsets.UTF_8),
                        recognised(csv).layout(),
                        name -> Optional.empty())
                .table();
    }

    private static List<String> codes(Table table) {
        return IntStream.range(1, table.dimensions().get(0).categories().size())
                .mapToObj(table.dimensions().get(0).categories()::code)
                .sorted()
                .toList();
    }

    @Test
    void prefectureInTheColumnBeforeTellsWhichCityIsMeant() throws UnusableInput {
        String csv = "都道府県,市区町村,患者数\n東京都,府中市,120\n広島県,府中市,70\n広島県,広島市,400\n";

        assertEquals(
                List.of("{column: 市区町村, kind: region}", "{column: 患者数, unit: patients}"), entries(recognised(csv)));
        assertEquals(List.of("広島市", "広島県府中市", "東京都府中市"), codes(read(csv)));
    }

    @Test
    void prefectureWrittenOnceTellsItToo() throws UnusableInput {
        String csv = "患者数（人）\n都道府県,市区町村,男,女\n東京都,府中市,120,110\n広島県,府中市,70,60\n,広島市,400,500\n";

        assertEquals(List.of("広島市", "広島県府中市", "東京都府中市"), codes(read(csv)));
    }

    @Test
    void nameThatRecursIsLeftAloneWhereNothingTellsWhichIsMeant() throws UnusableInput {
        assertEquals(
                List.of("府中市", "広島市"),
                codes(read("市区町村,患者数\n府中市,120\n広島市,400\n")).stream()
                        .sorted(Comparator.comparing("府中市"::equals).reversed())
                        .toList());
    }

    @Test
    void namesBelowCodesAreTheSameThingAndPricesBesideAreNoCounts() throws UnusableInput {
        String codes = IntStream.rangeClosed(1, 47).mapToObj("%02d"::formatted).collect(Collectors.joining(","));
        String names = IntStream.rangeClosed(1, 47)
                .mapToObj(i -> "県" + (char) ('あ' + i))
                .collect(Collectors.joining(","));
        String figures = IntStream.rangeClosed(1, 47).mapToObj(i -> "20").collect(Collectors.joining(","));
        String csv = "診療行為,点数,総計（算定回数）," + codes + "\n,,," + names + "\n甲,100,940," + figures + "\n乙,200,940," + figures
                + "\n丙,300,940," + figures + "\n";
        Recognition recognition = recognised(csv);

        assertEquals(
                List.of(
                        "{rows: 1, name: 診療行為, kind: category}",
                        "{columns: 1, name: 地域, kind: region, totals: [\"総計（算定回数）\"]}",
                        "{name: \"claims\", unit: claims}"),
                entries(recognition));
        assertEquals(3, recognition.layout().extent().firstColumn());
        assertEquals(Certainty.GUESS, recognition.certainty());
    }

    @Test
    void ordinalsAreNoCounts() throws UnusableInput {
        assertEquals(
                List.of("{column: 傷病, kind: disease}", "{column: 患者数, unit: patients}"),
                entries(recognised("順位,傷病,患者数\n1,痛風,120\n2,喘息,110\n3,高血圧,70\n")));
        assertEquals(
                List.of("{column: 傷病, kind: disease}", "{column: 患者数, unit: patients}"),
                entries(recognised("傷病,患者数,順位\n痛風,10,3\n喘息,110,1\n高血圧,70,2\n")));
    }

    @Test
    void columnThatIsCalledATotalIsNoColumnOfCodes() throws UnusableInput {
        assertEquals(
                List.of(
                        "{rows: 1, name: 都道府県, kind: region}",
                        "{columns: 1, name: 年齢, kind: age, totals: [\"全年齢（不詳を含む）\"]}",
                        "{name: \"patients\", unit: patients}"),
                entries(recognised("都道府県,全年齢（不詳を含む）,0-4歳,5-9歳\n東京都,120,70,50\n広島県,250,110,140\n")));
    }

    @Test
    void rowsThatTheFirstColumnCountsMayHaveFewDifferentFigures() throws UnusableInput {
        String rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> i + "," + i % 2 + "," + i % 3)
                .collect(Collectors.joining("\n", "週番,甲群,乙群\n", "\n"));

        assertEquals(
                "{columns: 1, name: 区分, kind: category}",
                entries(recognised(rows)).get(1));
    }

    @Test
    void emptyRowBetweenHeaderRowsDoesNotEndTheHeader() throws UnusableInput {
        String csv =
                "健診（人）\n都道府県,検査値,男,,\n,,,,\n,,40歳,41歳,計\n東京都,高い,10,20,30\n,低い,40,20,60\n広島県,高い,10,10,20\n,低い,10,60,70\n";

        assertEquals(
                List.of("{rows: 1, name: 都道府県, kind: region}", "{rows: 2, name: 検査値, kind: category}"),
                entries(recognised(csv)).subList(0, 2));
    }

    @Test
    void peopleOfNoKnownRegionAreACategoryBesideTheRegions() throws UnusableInput {
        Table table = read("都道府県,患者数\n東京都,120\n広島県,70\n判別不可,30\n不明,40\n");

        assertEquals(DimensionKind.REGION, table.dimensions().get(0).kind());
        assertEquals(5, table.dimensions().get(0).categories().size());
    }

    @Test
    void numbersThatDescribeTheLabelBeforeThemAreLeftOut() throws UnusableInput {
        Recognition recognition =
                recognised("群,圏域,区分,患者数\n甲,7,軽,30\n乙,9,軽,20\n丙,7,軽,25\n甲,7,重,50\n乙,9,重,60\n丙,7,重,70\n");

        assertEquals(
                List.of("{column: 群, kind: category}", "{column: 区分, kind: category}", "{column: 患者数, unit: patients}"),
                entries(recognition));
        assertEquals(Certainty.GUESS, recognition.certainty());
    }
}
