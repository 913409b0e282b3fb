package org.kanmon.sdc.microdata.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.sdc.microdata.hierarchy.DateParts.Part;
import org.kanmon.sdc.microdata.model.Hierarchy;

class HierarchyRuleTest {

    private static final Set<String> NOTHING = Set.of();

    private static final Intervals WEIGHTS = new Intervals(
            BigDecimal.ZERO,
            List.of(BigDecimal.valueOf(5), BigDecimal.TEN),
            false,
            Optional.empty(),
            Optional.of(BigDecimal.valueOf(150)));

    @Test
    void aWeightIsBetweenTwoMultiplesOfFive() {
        assertEquals(Optional.of(List.of("50-55", "50-60")), WEIGHTS.generalizations("53.4"));
        assertEquals(Optional.of(List.of("55-60", "50-60")), WEIGHTS.generalizations("55"));
    }

    @Test
    void anExtremeWeightIsNamedByTheLimitOnEveryLevel() {
        assertEquals(Optional.of(List.of("150以上", "150以上")), WEIGHTS.generalizations("163.2"));
        assertEquals(Optional.of(List.of("145-150", "140-150")), WEIGHTS.generalizations("149.9"));
    }

    @Test
    void anAgeBandNamesTheFirstAndTheLastAgeInIt() {
        Intervals ages = new Intervals(
                BigDecimal.ZERO,
                List.of(BigDecimal.valueOf(5), BigDecimal.TEN),
                true,
                Optional.of(BigDecimal.valueOf(18)),
                Optional.of(BigDecimal.valueOf(85)));
        assertEquals(Optional.of(List.of("25-29", "20-29")), ages.generalizations("27"));
        assertEquals(Optional.of(List.of("18未満", "18未満")), ages.generalizations("17"));
        // The limit cuts the band in which it lies.
        assertEquals(Optional.of(List.of("18-19", "18-19")), ages.generalizations("18"));
        assertEquals(Optional.of(List.of("85以上", "85以上")), ages.generalizations("101"));
        assertTrue(ages.generalizations("27.5").isEmpty());
    }

    @Test
    void aDayBelongsToAMonthAQuarterAndAYear() {
        DateParts parts = new DateParts(List.of(Part.MONTH, Part.QUARTER, Part.YEAR));
        assertEquals(Optional.of(List.of("2020-08", "2020-Q3", "2020")), parts.generalizations("2020/8/3"));
        assertEquals(parts.generalizations("2020-08-03"), parts.generalizations("20200803"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021-02-29", "2020/8-3", "2020813", "令和2年", "20201301"})
    void whatIsNoDayIsRefused(String value) {
        assertTrue(new DateParts(List.of(Part.YEAR)).generalizations(value).isEmpty());
    }

    @Test
    void aCodeLosesItsLastCharacters() {
        Redaction rule = new Redaction(5, List.of(3, 2), true);
        assertEquals(Optional.of(List.of("131**", "13***")), rule.generalizations("13104"));
        assertTrue(rule.generalizations("1310").isEmpty());
    }

    @Test
    void allUnreadableValuesAreToldAtOnce() {
        UnreadableValues fault = assertThrows(
                UnreadableValues.class,
                () -> Intervals.ofWhole(5).hierarchy("年齢", List.of("27", "不詳", "?", ""), NOTHING));
        assertEquals(List.of("", "?", "不詳"), fault.values());
        assertEquals("年齢", fault.attribute());
    }

    @Test
    void aMissingValueIsGeneralizedToNothingButTheRoot() throws UnreadableValues {
        Hierarchy hierarchy = Intervals.ofWhole(5, 10).hierarchy("年齢", List.of("27", "不詳"), Set.of("不詳"));
        int unknown = hierarchy.find("不詳").orElseThrow();
        int band = hierarchy.up(0, unknown);
        assertEquals("不詳", hierarchy.value(1, band));
        assertEquals("不詳", hierarchy.value(2, hierarchy.up(1, band)));
        assertEquals(3, hierarchy.height());
        assertEquals(1, hierarchy.size(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 12", "0", "10 5"})
    void widthsThatDoNotNestAreRefused(String widths) {
        int[] numbers =
                Arrays.stream(widths.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThrows(IllegalArgumentException.class, () -> Intervals.ofWhole(numbers));
    }

    @Property(tries = 200)
    void anyNumbersMakeATree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int width) {
        Random random = new Random(seed);
        Set<String> values = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            values.add(BigDecimal.valueOf(random.nextInt(40_000) - 20_000, 2).toPlainString());
        }
        BigDecimal narrow = BigDecimal.valueOf(width, 1);
        Optional<BigDecimal> below = random.nextBoolean() ? Optional.of(BigDecimal.valueOf(-50)) : Optional.empty();
        Optional<BigDecimal> from = random.nextBoolean() ? Optional.of(BigDecimal.valueOf(70)) : Optional.empty();
        Intervals rule = new Intervals(
                BigDecimal.valueOf(random.nextInt(100), 1),
                List.of(narrow, narrow.multiply(BigDecimal.valueOf(3))),
                false,
                below,
                from);
        Hierarchy hierarchy = assertTree(rule, values);
        assertEquals(values.size(), hierarchy.domainSize());
    }

    @Property(tries = 100)
    void anyDaysMakeATree(@ForAll long seed) {
        Random random = new Random(seed);
        Set<String> values = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            values.add(LocalDate.of(1995, 1, 1).plusDays(random.nextInt(12_000)).toString());
        }
        assertTree(new DateParts(List.of(Part.values())), values);
    }

    /** Making the hierarchy fails if the rule makes no tree. */
    private static Hierarchy assertTree(HierarchyRule rule, Set<String> values) {
        try {
            Hierarchy hierarchy = rule.hierarchy("a", values, NOTHING);
            assertEquals(rule.steps() + 1, hierarchy.height());
            return hierarchy;
        } catch (UnreadableValues e) {
            throw new AssertionError(e);
        }
    }
}
