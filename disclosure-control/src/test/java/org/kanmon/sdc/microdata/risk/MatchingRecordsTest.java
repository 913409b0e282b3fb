package org.kanmon.sdc.microdata.risk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Partition;
import org.kanmon.sdc.microdata.model.SmallRecords;

class MatchingRecordsTest {

    private static final double[] WEIGHTS = {18, 45.5, 39, 17, 541, 8, 5, 92};

    /**
     * The eight records of textbooks with three cells suppressed: key3 of the first, key1 and key3 of the fourth. The first then matches
     * 2, 3 and 8 (18 + 45.5 + 39 + 92 = 194.5); 2 and 3 match each other and the first (102.5); 8 and the first 110. Nothing matches the
     * fourth: 5 and 6 differ from it in key4, 7 in key2.
     */
    @Test
    void aSuppressedCellMatchesEveryValue() throws TooManyComparisons {
        List<Attribute> keys = List.of(
                Attribute.of("key1", List.of("1", "1", "1", "*", "4", "4", "6", "1")),
                Attribute.of("key2", List.of("2", "2", "2", "3", "3", "3", "2", "2")),
                Attribute.of("key3", List.of("*", "1", "1", "*", "1", "1", "1", "5")),
                Attribute.of("key4", List.of("1", "1", "1", "5", "4", "1", "5", "1")));

        MatchingRecords matching = MatchingRecords.of(keys, "*", WEIGHTS);

        assertArrayEquals(
                new long[] {4, 3, 3, 1, 1, 1, 1, 2},
                IntStream.range(0, 8).mapToLong(matching::sample).toArray());
        assertArrayEquals(
                new double[] {194.5, 102.5, 102.5, 17, 541, 8, 5, 110},
                IntStream.range(0, 8).mapToDouble(matching::population).toArray());
        assertEquals(0.5, matching.uniqueness());
        assertEquals(
                (1 / 4.0 + 2 / 3.0 + 4 + 1 / 2.0) / 8, matching.prosecutor(0.1).average(), 1e-15);
        assertEquals(0.2, matching.journalist(0.1).highest());
    }

    @Property(tries = 150, seed = "81")
    void matchesAreThoseOfAllPairs(@ForAll @IntRange(min = 1, max = 10_000) int seed) throws TooManyComparisons {
        Random random = new Random(seed);
        List<Attribute> columns = SmallRecords.columns(random, 25, 3, 3, 4);

        MatchingRecords matching = MatchingRecords.of(columns, "v0");

        for (int one = 0; one < 25; one++) {
            int expected = 0;
            for (int other = 0; other < 25; other++) {
                boolean matches = true;
                for (Attribute column : columns) {
                    String first = SmallRecords.value(column, one);
                    String second = SmallRecords.value(column, other);
                    matches &= first.equals(second) || first.equals("v0") || second.equals("v0");
                }
                expected += matches ? 1 : 0;
            }
            assertEquals(expected, matching.sample(one));
            assertEquals(expected, matching.population(one));
        }
    }

    @Property(tries = 50, seed = "82")
    void withoutSuppressedCellsMatchesAreClasses(@ForAll @IntRange(min = 1, max = 10_000) int seed)
            throws TooManyComparisons {
        List<Attribute> columns = SmallRecords.columns(new Random(seed), 25, 3, 3, 4);
        Partition partition = Partition.of(25, columns);

        MatchingRecords matching = MatchingRecords.of(columns, "*");

        for (int record = 0; record < 25; record++) {
            assertEquals(partition.sizes()[partition.classOf(record)], matching.sample(record));
        }
    }

    @Test
    void tooManyComparisonsAreRefusedWithTheirNumber() {
        int records = 50_000;
        List<String> different =
                IntStream.range(0, records).mapToObj(Integer::toString).toList();
        List<Attribute> columns = List.of(
                Attribute.of("number", different),
                Attribute.of(
                        "suppressed",
                        IntStream.range(0, records).mapToObj(i -> "*").toList()));

        TooManyComparisons refused = assertThrows(TooManyComparisons.class, () -> MatchingRecords.of(columns, "*"));

        assertEquals(2_500_000_000L, refused.comparisons());
        assertEquals(MatchingRecords.MOST_COMPARISONS, refused.most());
    }
}
