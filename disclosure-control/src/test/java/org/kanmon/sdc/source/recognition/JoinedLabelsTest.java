package org.kanmon.sdc.source.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.source.LabelPart;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.LayoutFile;
import org.kanmon.sdc.source.TableReader;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

/** Headers that name a sex and an age in one field. */
class JoinedLabelsTest {

    private static final String QUESTION = "都道府県名,回答,男40～44歳,男45～49歳,男中計,女40～44歳,女45～49歳,女中計\n"
            + "甲県,はい,20,30,50,15,25,40\n甲県,いいえ,40,50,90,35,45,80\n乙県,はい,21,31,52,16,26,42\n乙県,いいえ,41,51,92,36,46,82\n";

    private static Recognition recognised(String csv) throws UnusableInput {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return Recognizer.recognise(new TableReader(Map.of()).sheet("t.csv", bytes), "t.csv", Map.of());
    }

    private static Table read(String csv, Layout layout) throws UnusableInput {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return new TableReader(Map.of())
                .read("t.csv", bytes, layout, name -> Optional.empty())
                .table();
    }

    private static List<DimensionKind> kinds(Table table) {
        return table.dimensions().stream().map(dimension -> dimension.kind()).toList();
    }

    @Test
    void sexAndAgeInOneFieldAreTwoDimensionsWhoseTotalsAddUp() throws UnusableInput {
        Recognition recognition = recognised(QUESTION);
        Table table = read(QUESTION, recognition.layout());

        assertEquals(
                List.of(DimensionKind.REGION, DimensionKind.CATEGORY, DimensionKind.SEX, DimensionKind.AGE),
                kinds(table));
        assertEquals(List.of("中計"), recognition.layout().dimensions().get(3).totals());
        assertTrue(recognition.assumptions().stream()
                .anyMatch(assumption ->
                        assumption.setting().contains("中計") && assumption.certainty() == Certainty.CERTAIN));
    }

    @Test
    void layoutThatIsWrittenIsReadAsTheSame() throws UnusableInput {
        Layout layout = recognised(QUESTION).layout();

        assertEquals(
                layout, LayoutFile.read("layout.yaml", LayoutFile.write(layout).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void sexBehindTheAgeIsReadLikeTheSexBeforeIt() throws UnusableInput {
        String csv = "回答,40代男,50代男,40代女,50代女,計\nはい,20,30,15,25,90\nいいえ,40,50,35,45,170\n";
        Layout layout = recognised(csv).layout();

        assertEquals(List.of(DimensionKind.CATEGORY, DimensionKind.SEX, DimensionKind.AGE), kinds(read(csv, layout)));
    }

    @Test
    void labelsThatOnlyBeginLikeASexStayWhole() throws UnusableInput {
        String csv = "回答,女性ホルモン剤,男鹿市民病院,その他\nはい,20,30,15\nいいえ,40,50,35\n";

        assertFalse(recognised(csv).layout().dimensions().stream()
                .anyMatch(dimension -> dimension.line().part() != LabelPart.WHOLE));
    }

    @Test
    void oneSexWithOtherAgesThanTheOtherStaysWhole() throws UnusableInput {
        String csv = "回答,男40代,男50代,女60代,女70代\nはい,20,30,15,25\nいいえ,40,50,35,45\n";

        assertFalse(recognised(csv).layout().dimensions().stream()
                .anyMatch(dimension -> dimension.line().part() != LabelPart.WHOLE));
    }

    @Test
    void partsOfALabelAreWhatStandsBeforeAndBehindTheSex() {
        assertEquals(List.of("男", "40～44歳"), parts("男40～44歳"));
        assertEquals(List.of("女性", "中計"), parts("女性（中計）"));
        assertEquals(List.of("女", "65歳以上"), parts("65歳以上（女）"));
        assertEquals(List.of("男女計", ""), parts("男女計"));
        assertEquals(List.of("", "総数"), parts("総数"));
    }

    private static List<String> parts(String label) {
        return List.of(LabelPart.SEX.of(label), LabelPart.REST.of(label));
    }
}
