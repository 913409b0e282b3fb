package org.kanmon.sdc.tables.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Unit;

/** Which categories side by side share people, as far as their labels tell. */
class OverlapTest {

    private static Dimension dimension(DimensionKind kind, String... labels) {
        CategoryTree.Builder tree = CategoryTree.rooted("計");
        for (String label : labels) {
            tree.add(label, 0);
        }
        return new Dimension("区分", kind, tree.build(), Collections.nCopies(labels.length + 1, ""), 1);
    }

    private static Optional<Overlap> overlap(DimensionKind kind, String... labels) {
        return Overlap.of(dimension(kind, labels));
    }

    @Test
    void timesAndCodesThatTheTreeDoesNotNestOverlap() {
        assertEquals(
                Optional.of(new Overlap("2024年", "2024年度")), overlap(DimensionKind.TIME, "2023年", "2024年", "2024年度"));
        assertEquals(Optional.of(new Overlap("C34", "C341")), overlap(DimensionKind.DISEASE, "C341", "C34"));
        assertEquals(Optional.empty(), overlap(DimensionKind.TIME, "2023年度", "2024年度"));
        assertEquals(Optional.empty(), overlap(DimensionKind.DISEASE, "C34", "C35"));
    }

    @Test
    void monthsBesideQuartersOfNoYearAreUnclear() {
        assertEquals(Optional.of(new Overlap("第1四半期", "4月")), overlap(DimensionKind.TIME, "第1四半期", "4月", "5月"));
        assertEquals(Optional.empty(), overlap(DimensionKind.TIME, "第1四半期", "第2四半期"));
    }

    @Test
    void labelThatJoinsOthersOverlapsThem() {
        assertEquals(Optional.of(new Overlap("入院+外来", "入院")), overlap(DimensionKind.CATEGORY, "入院", "入院+外来"));
        assertEquals(Optional.empty(), overlap(DimensionKind.CATEGORY, "入院", "外来", "在宅・往診"));
    }

    @Test
    void sexesOrAgesAmongOtherCategoriesOverlap() {
        assertEquals(Optional.of(new Overlap("喫煙者", "男性")), overlap(DimensionKind.CATEGORY, "男性", "女性", "喫煙者"));
        assertEquals(Optional.of(new Overlap("喫煙者", "65歳以上")), overlap(DimensionKind.CATEGORY, "65歳以上", "喫煙者"));
        assertEquals(Optional.empty(), overlap(DimensionKind.CATEGORY, "男性", "女性", "不明"));
    }

    @Test
    void labelThatEndsWithAnotherNamesSomeOfItsPeople() {
        assertEquals(
                Optional.of(new Overlap("受診者", "健診受診者")),
                Overlap.byName(dimension(DimensionKind.CATEGORY, "受診者", "健診受診者")));
        assertEquals(Optional.empty(), Overlap.byName(dimension(DimensionKind.CATEGORY, "喫煙者", "非喫煙者")));
    }

    @Test
    void cumulativeCountsOfSeveralTimesOverlap() {
        Dimension months = dimension(DimensionKind.TIME, "2024年4月", "2024年5月");
        assertEquals(
                Optional.of(new Overlap("2024年4月", "2024年5月")),
                Overlap.ofCumulative(months, List.of(new Measure("累計患者数", Unit.PATIENTS, 2))));
        assertEquals(Optional.empty(), Overlap.ofCumulative(months, List.of(new Measure("患者数", Unit.PATIENTS, 2))));
    }
}
