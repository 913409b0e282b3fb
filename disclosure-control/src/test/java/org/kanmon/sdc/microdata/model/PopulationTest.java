package org.kanmon.sdc.microdata.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final int[] VALUES = {5, 6};

    private static String label(QuasiIdentifier quasiIdentifier, int level, String value) {
        Hierarchy hierarchy = quasiIdentifier.hierarchy();
        int number = hierarchy.find(value).orElseThrow();
        for (int i = 0; i < level; i++) {
            number = hierarchy.up(i, number);
        }
        return hierarchy.value(level, number);
    }

    @Property(tries = 150, seed = "21")
    void personsAreThoseWithTheSameGeneralizations(
            @ForAll @IntRange(min = 1, max = 10_000) int seed,
            @ForAll @IntRange(max = 2) int first,
            @ForAll @IntRange(max = 2) int second)
            throws UnknownValues {
        Random random = new Random(seed);
        List<Attribute> sample = SmallRecords.columns(random, 12, VALUES);
        List<Attribute> table = SmallRecords.columns(random, 25, VALUES);
        long[] persons = random.longs(25, 0, 5_000_000_000L).toArray();
        List<QuasiIdentifier> quasiIdentifiers = SmallRecords.quasiIdentifiers(sample, VALUES);
        int[] levels = {first, second};
        int[] records = IntStream.range(0, 12).toArray();

        long[] found = Population.of(quasiIdentifiers, table, persons).persons(levels, records);

        for (int record : records) {
            long expected = 0;
            for (int line = 0; line < 25; line++) {
                boolean same = true;
                for (int a = 0; a < 2; a++) {
                    same &= label(quasiIdentifiers.get(a), levels[a], SmallRecords.value(sample.get(a), record))
                            .equals(label(quasiIdentifiers.get(a), levels[a], SmallRecords.value(table.get(a), line)));
                }
                expected += same ? persons[line] : 0;
            }
            assertEquals(expected, found[record]);
        }
    }

    @Property(tries = 50, seed = "22")
    void aNumberOfPersonsEqualsAsManyLines(@ForAll @IntRange(min = 1, max = 10_000) int seed) throws UnknownValues {
        Random random = new Random(seed);
        List<Attribute> sample = SmallRecords.columns(random, 12, VALUES);
        List<Attribute> table = SmallRecords.columns(random, 10, VALUES);
        long[] persons = random.longs(10, 0, 4).toArray();
        int[] repeated = IntStream.range(0, 10)
                .flatMap(line -> IntStream.generate(() -> line).limit(persons[line]))
                .toArray();
        List<QuasiIdentifier> quasiIdentifiers = SmallRecords.quasiIdentifiers(sample, VALUES);
        int[] records = IntStream.range(0, 12).toArray();

        long[] one = Population.of(quasiIdentifiers, table, persons).persons(new int[] {1, 0}, records);
        long[] other = Population.of(quasiIdentifiers, SmallRecords.inOrder(table, repeated))
                .persons(new int[] {1, 0}, records);

        assertArrayEquals(one, other);
    }

    @Test
    void valuesWithoutALineInTheHierarchyAreAllTold() {
        List<QuasiIdentifier> quasiIdentifiers =
                SmallRecords.quasiIdentifiers(List.of(Attribute.of("a0", List.of("v0"))), 2);
        List<Attribute> table = List.of(Attribute.of("a0", List.of("v1", "w", "x", "w")));

        UnknownValues unknown = assertThrows(UnknownValues.class, () -> Population.of(quasiIdentifiers, table));

        assertEquals(Map.of("w", 2, "x", 1), unknown.values());
    }

    @Test
    void aTableWithoutAQuasiIdentifierIsRefused() {
        List<QuasiIdentifier> quasiIdentifiers =
                SmallRecords.quasiIdentifiers(List.of(Attribute.of("a0", List.of("v0"))), 2);
        List<Attribute> table = List.of(Attribute.of("other", List.of("v0")));

        assertThrows(IllegalArgumentException.class, () -> Population.of(quasiIdentifiers, table));
    }

    @Test
    void aNegativeNumberOfPersonsIsRefused() {
        List<Attribute> columns = List.of(Attribute.of("a0", List.of("v0")));
        List<QuasiIdentifier> quasiIdentifiers = SmallRecords.quasiIdentifiers(columns, 2);

        assertThrows(IllegalArgumentException.class, () -> Population.of(quasiIdentifiers, columns, new long[] {-1}));
    }
}
