package org.kanmon.sdc.source.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.source.Code;
import org.kanmon.sdc.source.CodeList;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.kanmon.sdc.source.LayoutFile;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

class RecognizerTest {

    private static final Map<String, String> PREFECTURES =
            Map.of("02", "02", "03", "03", "青森県", "02", "岩手県", "03", "02201", "02201", "02202", "02202");

    private static final Map<DimensionKind, CodeList> LISTS = Map.of(
            DimensionKind.REGION,
            label -> Optional.ofNullable(PREFECTURES.get(label))
                    .map(code -> new Code(
                            code,
                            code.length() == 2 ? "prefecture" : "municipality",
                            code.length() == 2 ? List.of() : List.of(code.substring(0, 2)))));

    private static final String BY_SEX = """
            傷病別・性別の患者数（人）
            傷病,総数,男,女
            気管支喘息,120,70,50
            関節リウマチ,250,110,140
            """;

    private static final String UNTITLED = BY_SEX.substring(BY_SEX.indexOf('\n') + 1);

    private static Recognition recognised(String csv) throws UnusableInput {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return Recognizer.recognise(new TableReader(LISTS).sheet("t.csv", bytes), "t.csv", LISTS);
    }

    /** The layout's dimensions and measures as a layout file writes them. */
    private static List<String> entries(Recognition recognition) {
        return LayoutFile.write(recognition.layout())
                .lines()
                .filter(line -> line.startsWith("  - "))
                .map(line -> line.substring(4))
                .toList();
    }

    private static List<String> guesses(Recognition recognition) {
        return recognition.assumptions().stream()
                .filter(assumption -> assumption.certainty() == Certainty.GUESS)
                .map(Assumption::setting)
                .toList();
    }

    private static Table read(String csv) throws UnusableInput {
        Recognition recognition = recognised(csv);
        String written = LayoutFile.write(recognition.layout());
        Layout layout = LayoutFile.read("layout.yaml", written.getBytes(StandardCharsets.UTF_8));
        return new TableReader(LISTS)
                .read("t.csv", csv.getBytes(StandardCharsets.UTF_8), layout, name -> Optional.empty())
                .table();
    }

    @Test
    void crosstabIsRecognisedByItsTitleLabelsAndSums() throws UnusableInput {
        Recognition recognition = recognised(BY_SEX);

        assertEquals(
                List.of(
                        "{rows: 1, name: 傷病, kind: disease}",
                        "{columns: 2, name: 性別, kind: sex, totals: [総数]}",
                        "{name: 患者数, unit: patients}"),
                entries(recognition));
        assertEquals(List.of(), guesses(recognition));
    }

    @Test
    void writtenLayoutReadsTheTable() throws UnusableInput {
        assertEquals(6, read(BY_SEX).rows());
    }

    @Test
    void notesAndEmptyRowsChangeNothing() throws UnusableInput {
        String dressed = "\n" + BY_SEX.replaceFirst("\n", "\n,,,\n") + "\n（注）速報値。\n※2024年3月末現在\n";

        assertEquals(
                entries(recognised(BY_SEX)).stream()
                        .map(entry -> entry.replace("columns: 2", "columns: 4"))
                        .toList(),
                entries(recognised(dressed)));
        assertEquals(read(BY_SEX).rows(), read(dressed).rows());
    }

    @Test
    void upperHeaderRowHoldsUntilTheNextLabel() throws UnusableInput {
        String csv = """
                表6　傷病別・年度別・重症度別の患者数（人）
                傷病,令和4年度,,,令和5年度,,
                ,総数,軽症,重症,総数,軽症,重症
                気管支喘息,563,410,153,588,433,155
                痛風,152,102,50,142,99,43
                """;

        assertEquals(
                List.of(
                        "{rows: 1, name: 傷病, kind: disease}",
                        "{columns: 2, name: 年度, kind: time}",
                        "{columns: 3, name: 重症度, kind: category, totals: [総数]}",
                        "{name: 患者数, unit: patients}"),
                entries(recognised(csv)));
    }

    @Test
    void tidyTableIsRecognisedByTheNamesOfItsMeasures() throws UnusableInput {
        String csv = """
                都道府県コード,年齢,患者数,算定医療機関数,割合(%)
                02,0-4歳,310,12,10.5
                02,5-9歳,200,11,9.5
                03,0-4歳,210,14,11.0
                03,5-9歳,220,15,12.5
                """;

        assertEquals(
                List.of(
                        "{column: 都道府県コード, kind: region}",
                        "{column: 年齢, kind: age}",
                        "{column: 患者数, unit: patients}",
                        "{column: 算定医療機関数, unit: institutions}",
                        "{column: \"割合(%)\", unit: percent}"),
                entries(recognised(csv)));
    }

    @Test
    void namesBesideCodesDescribeThem() throws UnusableInput {
        String csv = """
                都道府県コード,都道府県名,性別,患者数
                02,青森県,男,310
                02,青森県,女,200
                03,岩手県,男,210
                03,岩手県,女,220
                """;

        assertEquals(
                List.of("{column: 都道府県コード, kind: region}", "{column: 性別, kind: sex}", "{column: 患者数, unit: patients}"),
                entries(recognised(csv)));
    }

    @Test
    void numbersBySexThatNobodyNamesAreTakenForPeople() throws UnusableInput {
        assertEquals(List.of(), guesses(recognised(UNTITLED)));
    }

    @Test
    void numbersThatNobodyNamesAreAGuessWhereOtherThingsThanPeopleAreSpokenOf() throws UnusableInput {
        assertEquals(List.of("unit: patients"), guesses(recognised(UNTITLED + "（注）処方の多い順\n")));
        assertEquals(List.of("unit: patients"), guesses(recognised(UNTITLED.replace("男,女", "軽症,重症"))));
    }

    @Test
    void thousandsAreCountsIfNothingSpeaksAgainstIt() throws UnusableInput {
        Recognition thousands = recognised(BY_SEX.replace("（人）", "（単位：千人）"));

        assertEquals(List.of(), guesses(thousands));
        assertEquals(1000, thousands.layout().measures().get(0).scale());
        assertEquals(List.of("unit: patients, scale: 1000"), guesses(recognised(BY_SEX.replace("（人）", "（人）（単位：千人）"))));
        assertEquals(
                List.of("unit: patients, scale: 1000"),
                guesses(recognised("都道府県,患者数,人口\n青森県,12,130\n岩手県,15,120\n注：人口の単位：千人\n")).stream()
                        .distinct()
                        .toList());
        assertEquals(
                List.of(1000L, 1L),
                recognised("都道府県,人口（千人）,患者数（人）\n青森県,12,130\n岩手県,15,120\n").layout().measures().stream()
                        .map(MeasureColumn::scale)
                        .toList());
    }

    @Test
    void monthsOfAYearAreNoPartsOfATotalBesideTheYear() throws UnusableInput {
        String csv = """
                年次別患者数（人）
                時期,男,女
                総数,300,400
                2023年度,100,150
                2024年度,200,250
                2024年4月,90,95
                2024年5月,80,85
                """;

        assertEquals(List.of(), guesses(recognised(csv)));
        assertEquals(List.of("総数"), recognised(csv).layout().dimensions().get(0).totals());
    }

    @Test
    void hyphenThatNothingExplainsIsAGuess() throws UnusableInput {
        String csv = """
                傷病別・性別の患者数（人）
                傷病,男,女
                気管支喘息,-,50
                関節リウマチ,110,140
                """;

        assertEquals(List.of("totals: []", "masks: [\"-\"]"), guesses(recognised(csv)));
    }

    @Test
    void whetherACategoryWithOneFigureIsATotalIsAGuess() throws UnusableInput {
        assertEquals(List.of("totals: []"), guesses(recognised("区分,患者数（人）\n糖尿病,66\n合併症あり,6\n合併症なし,60\n")));
    }

    @Test
    void hyphenIsHiddenWhereTheTotalLeavesSomethingForIt() throws UnusableInput {
        Recognition recognition = recognised(BY_SEX.replace("120,70,50", "120,-,50"));

        assertEquals(List.of(), guesses(recognition));
        assertEquals("-", recognition.layout().masks().get(0));
    }

    @Test
    void hyphensAreZeroWhereTotalsLeaveNothingForThem() throws UnusableInput {
        String csv = BY_SEX + "a,50,50,-\nb,60,60,-\nc,70,-,70\nd,80,80,-\ne,90,90,-\n";
        Recognition recognition = recognised(csv);

        assertEquals(List.of("-"), recognition.layout().marks().zero());
        assertEquals(List.of(), guesses(recognition));
    }

    @Test
    void notesTellWhatMarksMean() throws UnusableInput {
        String csv = BY_SEX.replace("70,50", "‐,50").replace("110,140", "…,140") + "（注）「‐」は10未満、「…」は不詳。\n";
        Recognition recognition = recognised(csv);

        assertEquals("‐", recognition.layout().masks().get(0));
        assertEquals(List.of("…"), recognition.layout().marks().unknown());
        assertEquals(List.of(), guesses(recognition));
    }

    @Test
    void labelThatIsTheSumOfTheOthersIsTheTotalWhateverItIsCalled() throws UnusableInput {
        String csv = """
                傷病別・治療別の患者数（人）
                傷病,実人員,手術,薬物
                a,30,10,20
                b,70,30,40
                c,110,50,60
                d,150,70,80
                e,190,90,100
                """;

        assertTrue(
                entries(recognised(csv)).get(1).endsWith("totals: [実人員]}"),
                entries(recognised(csv)).toString());
    }

    @Test
    void wordForATotalThatIsNotTheSumIsAGuess() throws UnusableInput {
        assertEquals(
                List.of("totals: []"),
                guesses(recognised(BY_SEX.replace("120,", "121,").replace("250,", "255,"))));
    }

    @Test
    void secondTableBelowIsNotPassedOverInSilence() throws UnusableInput {
        String csv = BY_SEX + "\n別表,総数,男,女\n痛風,12,7,5\n";

        assertEquals(List.of("last-row: 4"), guesses(recognised(csv)));
    }

    @Test
    void valuesWithoutAHeaderAreRefusedWithADraft() {
        UnusableInput refused = assertThrows(UnusableInput.class, () -> recognised("a,1\nb,2\n"));

        assertEquals("unrecognised-no-table", refused.problems().get(0).code());
        assertTrue(refused.getMessage().contains("orientation: tidy"), refused.getMessage());
    }

    @Test
    void rowsThatNothingTellsApartAreRefused() {
        UnusableInput refused = assertThrows(UnusableInput.class, () -> recognised("傷病,患者数\na,10\na,20\n"));

        assertEquals("unrecognised-alike", refused.problems().get(0).code());
        assertEquals(
                List.of("2", "3"),
                refused.problems().get(0).arguments().stream().limit(2).toList());
    }

    @Test
    void everyAssumptionSaysWhyInFewWords() throws UnusableInput {
        assertEquals(
                List.of(),
                recognised(BY_SEX).assumptions().stream()
                        .filter(assumption -> assumption.setting().isBlank()
                                || assumption.evidence().isBlank()
                                || assumption.evidence().length() > 100)
                        .collect(Collectors.toList()));
    }

    @Test
    void blankTotalOfPrintedPartsIsATotalThatWasNotPrinted() throws UnusableInput {
        String csv = BY_SEX + "計,,180,190\n";

        assertEquals(List.of(), guesses(recognised(csv)));
        assertEquals(List.of(""), recognised(csv).layout().marks().unknown());
    }

    @Test
    void blankThatMayBeAZeroIsAGuess() throws UnusableInput {
        assertEquals(List.of("unknown: [\"\"]"), guesses(recognised(BY_SEX + "痛風,30,,30\n")));
        assertEquals(List.of("unknown: [\"\"]"), guesses(recognised((BY_SEX + "痛風,-,-,15\n計,,-,205\n※「-」は10未満\n"))));
    }

    @Test
    void wordForACountIsNoMeanWhateverIsSaidAroundTheTable() throws UnusableInput {
        String csv = """
                県,報告,定当
                甲,120,1.5
                乙,250,2.5

                定点当たりの平均
                """;

        assertTrue(
                entries(recognised(csv)).contains("{column: 報告, unit: patients}"),
                entries(recognised(csv)).toString());
    }
}
