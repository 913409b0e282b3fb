package org.kanmon.sdc.microdata.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.microdata.privacy.ClassSizes;

class RiskSummaryTest {

    private static RiskSummary summary(double threshold, int... ascending) {
        return RiskSummary.of(ClassSizes.of(ascending, 0), threshold, OptionalDouble.empty());
    }

    /** Ten persons in classes of 1, 2, 2 and 5: their risks are once 1, four times 1/2, five times 1/5. */
    @Test
    void risksAreThoseOfTheRecords() {
        RiskSummary risk = summary(0.2, 1, 2, 2, 5);

        assertEquals(new AttackerRisk(0.2, 0.5, 1, 0.4, 0.2), risk.prosecutor());
        assertEquals(risk.prosecutor(), risk.journalist());
        assertEquals(0.4, risk.marketerSuccess());
        assertEquals(0.1, risk.sampleUniqueness());
        assertEquals(0.1, risk.atHighestRisk());
        assertEquals(4, risk.classes());
        assertEquals(10, risk.records());
        assertEquals(2.5, risk.averageClassSize());
        assertEquals(List.of(new SizeCount(1, 1), new SizeCount(2, 2), new SizeCount(5, 1)), risk.smallestClassSizes());
        assertTrue(risk.populationUniqueness().isEmpty());
    }

    @Test
    void aRiskEqualToTheThresholdIsNotAboveIt() {
        assertEquals(0, summary(0.5, 2, 2).prosecutor().recordsAtRisk());
        assertEquals(1, summary(0.49, 2, 2).prosecutor().recordsAtRisk());
    }

    @Test
    void withoutAnyRecordThereIsNoRisk() {
        RiskSummary risk = RiskSummary.of(ClassSizes.of(new int[0], 0), 0.1, OptionalDouble.of(100));

        assertEquals(new AttackerRisk(0.1, 0, 0, 0, 0), risk.prosecutor());
        assertEquals(0, risk.averageClassSize());
        assertEquals(0, risk.populationUniqueness().orElseThrow().dankar());
    }

    @Test
    void onlyTheSmallestSizesAreListed() {
        int[] sizes = IntStream.rangeClosed(1, 30).toArray();

        List<SizeCount> listed = summary(0.1, sizes).smallestClassSizes();

        assertEquals(RiskSummary.SMALLEST, listed.size());
        assertEquals(new SizeCount(20, 1), listed.get(19));
    }

    @Test
    void aPopulationSmallerThanTheSampleIsRefused() {
        ClassSizes sizes = ClassSizes.of(new int[] {4, 4}, 0);

        assertThrows(IllegalArgumentException.class, () -> RiskSummary.of(sizes, 0.1, OptionalDouble.of(7)));
    }

    @Property(tries = 200, seed = "51")
    void risksEqualThoseCountedRecordByRecord(
            @ForAll @IntRange(min = 1, max = 10_000) int seed, @ForAll @IntRange(min = 1, max = 80) int classes) {
        int[] sizes = new Random(seed).ints(classes, 1, 9).sorted().toArray();
        double[] risks = Arrays.stream(sizes)
                .flatMap(size -> IntStream.generate(() -> size).limit(size))
                .mapToDouble(size -> 1.0 / size)
                .toArray();

        RiskSummary risk = summary(0.3, sizes);

        AttackerRisk naive = AttackerRisk.of(risks, 0.3);
        assertEquals(naive.recordsAtRisk(), risk.prosecutor().recordsAtRisk(), 1e-12);
        assertEquals(naive.average(), risk.prosecutor().average(), 1e-12);
        assertEquals(naive.highest(), risk.prosecutor().highest());
        assertEquals(naive.lowest(), risk.prosecutor().lowest());
        assertEquals(risks.length, risk.records());
    }
}
