package org.kanmon.sdc.microdata.risk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.Partition;
import org.kanmon.sdc.microdata.model.Population;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.model.SmallRecords;
import org.kanmon.sdc.microdata.model.UnknownValues;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.privacy.DeltaPresence;
import org.kanmon.sdc.microdata.privacy.KMap;

class SampledClassesTest {

    private static final double[] WEIGHTS = {18, 45.5, 39, 17, 541, 8, 5, 92};

    /** Eight records that textbooks use (Franconi and Polettini 2004). */
    static List<Attribute> textbook() {
        return List.of(
                Attribute.of("key1", List.of("1", "1", "1", "3", "4", "4", "6", "1")),
                Attribute.of("key2", List.of("2", "2", "2", "3", "3", "3", "2", "2")),
                Attribute.of("key3", List.of("5", "1", "1", "1", "1", "1", "1", "5")),
                Attribute.of("key4", List.of("1", "1", "1", "5", "4", "1", "5", "1")));
    }

    /** Records 1 and 8 are alike (18 + 92 = 110), 2 and 3 (45.5 + 39 = 84.5); the others are alone. */
    @Test
    void weightsOfRecordsThatAreAlikeAddUp() {
        Partition partition = Partition.of(8, textbook());
        SampledClasses classes = SampledClasses.weighted(partition, WEIGHTS);

        assertArrayEquals(
                new int[] {2, 2, 2, 1, 1, 1, 1, 2},
                IntStream.range(0, 8)
                        .map(record -> classes.sample(partition.classOf(record)))
                        .toArray());
        assertArrayEquals(
                new double[] {110, 84.5, 84.5, 17, 541, 8, 5, 110},
                IntStream.range(0, 8)
                        .mapToDouble(record -> classes.population(partition.classOf(record)))
                        .toArray());
        AttackerRisk journalist = classes.journalist(0.1);
        assertEquals(1.0 / 5, journalist.highest());
        assertEquals(1.0 / 541, journalist.lowest());
        assertEquals(2.0 / 8, journalist.recordsAtRisk());
        assertEquals(
                (2 / 110.0 + 2 / 84.5 + 1 / 17.0 + 1 / 541.0 + 1 / 8.0 + 1 / 5.0) / 8, journalist.average(), 1e-15);
    }

    @Property(tries = 100, seed = "71")
    void weightsAreAsGoodAsAPopulationInWhichRecordsAreRepeated(@ForAll @IntRange(min = 1, max = 10_000) int seed)
            throws UnknownValues {
        Random random = new Random(seed);
        List<Attribute> columns = SmallRecords.columns(random, 20, 3, 4);
        List<QuasiIdentifier> quasiIdentifiers = SmallRecords.quasiIdentifiers(columns, 3, 4);
        int[] weights = random.ints(20, 1, 6).toArray();
        int[] repeated = IntStream.range(0, 20)
                .flatMap(record -> IntStream.generate(() -> record).limit(weights[record]))
                .toArray();

        SampledClasses weighted = SampledClasses.weighted(
                Partition.of(20, columns),
                IntStream.of(weights).asDoubleStream().toArray());
        SampledClasses counted = SampledClasses.of(
                Microdata.of(quasiIdentifiers, List.of()),
                new int[2],
                new BitSet(),
                Population.of(quasiIdentifiers, SmallRecords.inOrder(columns, repeated)));

        assertEquals(weighted.journalist(0.3), counted.journalist(0.3));
        assertEquals(0, counted.contradictions());
    }

    @Property(tries = 100, seed = "72")
    void thePopulationLowersTheRiskAndTheSampleAloneIsItsBound(@ForAll @IntRange(min = 1, max = 10_000) int seed) {
        Random random = new Random(seed);
        Partition partition = Partition.of(30, SmallRecords.columns(random, 30, 3, 5));
        ClassSizes sizes = ClassSizes.of(partition, Optional.empty());
        double[] weights = random.doubles(30, 1, 50).toArray();

        RiskSummary alone = RiskSummary.of(sizes, 0.2, OptionalDouble.empty());
        RiskSummary within = alone.within(SampledClasses.weighted(partition, weights));

        assertEquals(alone.prosecutor(), within.prosecutor());
        assertEquals(within.journalist().average(), within.marketerSuccess());
        assertTrue(within.journalist().average() <= alone.journalist().average());
        assertTrue(within.journalist().highest() <= alone.journalist().highest());
    }

    /** Two of class x, where the table has 8 persons, and three of class y, where it has 2. */
    private static SampledClasses twoClasses(Population population, List<QuasiIdentifier> quasiIdentifiers) {
        return SampledClasses.of(Microdata.of(quasiIdentifiers, List.of()), new int[1], new BitSet(), population);
    }

    @Test
    void modelsOfThePopulationFailWhereItIsTooSmallOrTheSampleTooLarge() throws UnknownValues {
        List<QuasiIdentifier> quasiIdentifiers =
                SmallRecords.quasiIdentifiers(List.of(Attribute.of("a0", List.of("v0", "v1", "v0", "v1", "v1"))), 3);
        Population population = Population.of(
                quasiIdentifiers, List.of(Attribute.of("a0", List.of("v0", "v1", "v2"))), new long[] {8, 2, 7});
        SampledClasses classes = twoClasses(population, quasiIdentifiers);

        assertEquals(0, classes.failures(new KMap(2, population)));
        assertEquals(1, classes.failures(new KMap(8, population)));
        assertEquals(2, classes.failures(new KMap(9, population)));
        // Shares 2/8 and 3/2; the latter cannot be, and fails whatever is allowed.
        assertEquals(1, classes.failures(new DeltaPresence(0, 1, population)));
        assertEquals(1, classes.failures(new DeltaPresence(0.25, 0.25, population)));
        assertEquals(2, classes.failures(new DeltaPresence(0.26, 1, population)));
        assertEquals(new SampledClasses.Presence(0.25, 1.5), classes.presence());
        assertEquals(2, classes.smallestInPopulation());
        assertEquals(1, classes.contradictions());
        assertEquals(1.0 / 3, classes.journalist(0.1).highest());
    }

    @Test
    void aClassThatThePopulationDoesNotHaveFails() throws UnknownValues {
        List<QuasiIdentifier> quasiIdentifiers =
                SmallRecords.quasiIdentifiers(List.of(Attribute.of("a0", List.of("v0"))), 2);
        Population population = Population.of(quasiIdentifiers, List.of(Attribute.of("a0", List.of("v1"))));
        SampledClasses classes = twoClasses(population, quasiIdentifiers);

        assertEquals(1, classes.failures(new KMap(1, population)));
        assertEquals(1, classes.failures(new DeltaPresence(0, 1, population)));
    }

    @Test
    void aWeightBelowOneIsRefused() {
        Partition partition = Partition.whole(2);

        assertThrows(IllegalArgumentException.class, () -> SampledClasses.weighted(partition, new double[] {1, 0.5}));
        assertThrows(
                IllegalArgumentException.class, () -> SampledClasses.weighted(partition, new double[] {1, Double.NaN}));
    }
}
