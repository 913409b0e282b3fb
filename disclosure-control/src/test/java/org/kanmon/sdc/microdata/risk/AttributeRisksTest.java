package org.kanmon.sdc.microdata.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.SmallRecords;
import org.kanmon.sdc.microdata.risk.AttributeRisk.Measure;

class AttributeRisksTest {

    /**
     * Five persons: ages 20, 30, 40, 20, 40; sexes f, f, m, m, m; towns a, b, a, b, a. Age has 3 values for 5 records and leaves 2 of 10
     * pairs alike; sex has 2 and leaves 1 + 3; age and sex together have 4 and leave the one pair of 40, m.
     */
    @Test
    void distinctionCountsCombinationsAndSeparationPairs() {
        List<Attribute> columns = List.of(
                Attribute.of("age", List.of("20", "30", "40", "20", "40")),
                Attribute.of("sex", List.of("f", "f", "m", "m", "m")));

        List<AttributeRisk> sets = new AttributeRisks(columns, new BitSet()).sets(2);

        assertEquals(
                List.of(
                        new AttributeRisk(List.of("age"), 0.6, 0.8),
                        new AttributeRisk(List.of("sex"), 0.4, 0.6),
                        new AttributeRisk(List.of("age", "sex"), 0.8, 0.9)),
                sets);
    }

    @Property(tries = 100, seed = "91")
    void measuresAreThoseOfAllPairsOfRecordsThatCount(
            @ForAll @IntRange(min = 1, max = 10_000) int seed, @ForAll @IntRange(min = 2, max = 30) int records) {
        Random random = new Random(seed);
        List<Attribute> columns = SmallRecords.columns(random, records, 2, 3, 3, 5);
        BitSet excluded = new BitSet();
        IntStream.range(2, records).filter(r -> random.nextInt(4) == 0).forEach(excluded::set);
        int[] counted =
                IntStream.range(0, records).filter(r -> !excluded.get(r)).toArray();

        List<AttributeRisk> sets = new AttributeRisks(columns, excluded).sets(3);

        assertEquals(
                4 + 6 + 4,
                sets.stream().map(AttributeRisk::attributes).distinct().count());
        for (AttributeRisk set : sets) {
            List<Attribute> chosen = columns.stream()
                    .filter(column -> set.attributes().contains(column.name()))
                    .toList();
            Set<List<String>> different = new HashSet<>();
            int separated = 0;
            for (int one : counted) {
                different.add(SmallRecords.values(chosen, one));
                for (int other : counted) {
                    separated += SmallRecords.values(chosen, one).equals(SmallRecords.values(chosen, other)) ? 0 : 1;
                }
            }
            double pairs = (double) counted.length * (counted.length - 1);
            assertEquals((double) different.size() / counted.length, set.distinction(), 1e-12);
            assertEquals(separated / pairs, set.separation(), 1e-12);
        }
    }

    @Property(tries = 100, seed = "92")
    void aKeyIsEnoughAndNoAttributeOfItCanBeDropped(
            @ForAll @IntRange(min = 1, max = 10_000) int seed,
            @ForAll @DoubleRange(min = 0.1, max = 1) double share,
            @ForAll Measure measure) {
        List<Attribute> columns = SmallRecords.columns(new Random(seed), 30, 2, 3, 3, 5, 2);
        AttributeRisks risks = new AttributeRisks(columns, new BitSet());
        double enough = share * risks.all().value(measure);

        AttributeRisk key = risks.key(measure, share);

        assertTrue(key.value(measure) >= enough);
        for (String dropped : key.attributes()) {
            List<Attribute> rest = columns.stream()
                    .filter(column -> key.attributes().contains(column.name()))
                    .filter(column -> !column.name().equals(dropped))
                    .toList();
            double without = rest.isEmpty()
                    ? 0
                    : new AttributeRisks(rest, new BitSet()).all().value(measure);
            assertTrue(rest.isEmpty() || without < enough, key + " without " + dropped);
        }
    }

    @Property(tries = 50, seed = "93")
    void theOrderOfRecordsDoesNotMatter(@ForAll @IntRange(min = 1, max = 10_000) int seed) {
        Random random = new Random(seed);
        List<Attribute> columns = SmallRecords.columns(random, 20, 2, 3, 4);
        List<Attribute> others = SmallRecords.inOrder(columns, SmallRecords.shuffled(random, 20));

        assertEquals(
                new AttributeRisks(columns, new BitSet()).sets(3), new AttributeRisks(others, new BitSet()).sets(3));
    }

    @Test
    void withoutRecordsNothingIsToldApart() {
        List<Attribute> columns = List.of(Attribute.of("age", List.of()));

        assertEquals(new AttributeRisk(List.of("age"), 0, 0), new AttributeRisks(columns, new BitSet()).all());
    }

    @Test
    void moreSetsThanCanBeMeasuredAreRefused() {
        List<Attribute> columns = IntStream.range(0, 40)
                .mapToObj(a -> Attribute.of("a" + a, List.of("x")))
                .collect(Collectors.toList());

        assertThrows(IllegalArgumentException.class, () -> new AttributeRisks(columns, new BitSet()).sets(6));
    }
}
