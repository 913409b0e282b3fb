package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that tell how many people there are are told from those that tell thresholds, rates and units. */
class ToldCountsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "男(n=3)",
                "男 (N = 1,234)",
                "その他（2名）",
                "うち死亡5人",
                "うち三名が死亡",
                "重症４例を含む",
                "3 patients died",
                "（死亡 5 人）"
            })
    void countIsTold(String text) {
        assertTrue(ToldCounts.isToldBy(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10人未満は「-」とした",
                "患者10人以上の施設",
                "人口1000人対",
                "人口10万人当たり",
                "1人当たり医療費",
                "（単位：千人）",
                "単位：十人",
                "表1 人数",
                "表1 患者数",
                "図3 件数の推移",
                "上位10件",
                "一人暮らし",
                "2人世帯",
                "1,000人年",
                "第2例",
                "fewer than 10 patients",
                "per 1,000 people",
                "Table 1 Patients",
                "100 persons or more",
                "C34",
                "2024年4月"
            })
    void thresholdOrRateIsNoCount(String text) {
        assertFalse(ToldCounts.isToldBy(text), text);
    }

    @Test
    void countsThatTheTableShowsAnywayTellNothing() throws UnusableInput {
        String layout = """
                dimensions: [{column: 性別, kind: sex}]
                measures: [{column: 患者数, unit: patients}]
                """;
        SourceTable told = Given.source(layout, "性別,患者数\n男(n=120),120\n女(n=7),130\n1人,140\n", UTF_8);

        assertEquals(List.of("女(n=7)"), told.toldCounts());
    }

    @Test
    void titlesAndNotesAroundACrosstabAreReadToo() throws UnusableInput {
        SourceTable told = Given.source("""
                orientation: crosstab
                header-rows: 2
                last-row: 4
                dimensions: [{rows: 1, kind: category}, {columns: 2, name: 性別, kind: sex}]
                measures: [{unit: patients}]
                """, "患者数（うち重症4例）,,\n病型,男,女\nⅠ型,120,130\nⅡ型,110,140\n注 死亡は三名,,\n", UTF_8);

        assertEquals(List.of("患者数（うち重症4例）", "注 死亡は三名"), told.toldCounts());
    }

    @Test
    void countsInThousandsStandForThousands() throws UnusableInput {
        SourceTable scaled = Given.source("""
                dimensions: [{column: 性別, kind: sex}]
                measures: [{column: 患者数, unit: patients, scale: 1000}]
                """, "性別,患者数\n男,12.3\n女,0\n", UTF_8);

        assertEquals(12_300, scaled.table().value(0));
        assertEquals(100, scaled.roundedTo().orElseThrow());
        assertTrue(LayoutFile.write(scaled.layout()).length() > 0 && scaled.hasScaledCounts());
    }
}
