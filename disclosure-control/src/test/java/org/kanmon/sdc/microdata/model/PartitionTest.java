package org.kanmon.sdc.microdata.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PartitionTest {

    @Property(tries = 200, seed = "11")
    void recordsAreInOneClassExactlyIfAllTheirValuesAreEqual(
            @ForAll @IntRange(min = 1, max = 10_000) int seed, @ForAll @IntRange(max = 60) int records) {
        Random random = new Random(seed);
        List<Attribute> columns = SmallRecords.columns(random, records, 2, 3, 4);

        Partition partition = Partition.of(records, columns);

        Map<List<String>, Integer> first = new HashMap<>();
        int[] sizes = new int[partition.size()];
        for (int record = 0; record < records; record++) {
            Integer known = first.putIfAbsent(SmallRecords.values(columns, record), partition.classOf(record));
            assertEquals(known == null ? partition.classOf(record) : known, partition.classOf(record));
            sizes[partition.classOf(record)]++;
        }
        assertEquals(first.size(), partition.size());
        assertEquals(first.size(), Set.copyOf(first.values()).size());
        assertArrayEquals(sizes, partition.sizes());
    }

    @Property(tries = 100, seed = "12")
    void classesAreTheSameWhereThereAreTooManyKeysForATable(@ForAll @IntRange(min = 1, max = 10_000) int seed) {
        Random random = new Random(seed);
        int records = 3_000;
        List<Attribute> columns = SmallRecords.columns(random, records, 2_000, 2_000, 3);

        Partition partition = Partition.of(records, columns);

        Set<List<String>> different = new HashSet<>();
        for (int record = 0; record < records; record++) {
            different.add(SmallRecords.values(columns, record));
        }
        assertEquals(different.size(), partition.size());
    }

    @Property(tries = 100, seed = "13")
    void theOrderOfRecordsDoesNotMatter(@ForAll @IntRange(min = 1, max = 10_000) int seed) {
        Random random = new Random(seed);
        List<Attribute> columns = SmallRecords.columns(random, 40, 3, 3);
        int[] order = SmallRecords.shuffled(random, 40);

        Partition one = Partition.of(40, columns);
        Partition other = Partition.of(40, SmallRecords.inOrder(columns, order));

        int[] sizes = one.sizes();
        int[] others = other.sizes();
        for (int record = 0; record < 40; record++) {
            assertEquals(sizes[one.classOf(order[record])], others[other.classOf(record)]);
        }
    }

    @Test
    void aPersonWithSeveralRecordsInAClassIsCountedOnce() {
        Attribute region = Attribute.of("region", List.of("x", "x", "x", "y", "y"));
        Attribute person = Attribute.of("person", List.of("p", "p", "q", "p", "r"));

        Partition partition = Partition.of(5, List.of(region));

        assertArrayEquals(new int[] {3, 2}, partition.sizes());
        assertArrayEquals(new int[] {2, 2}, partition.persons(person));
    }

    @Test
    void excludedRecordsAreInNoClass() {
        BitSet excluded = new BitSet();
        excluded.set(1);

        Partition partition = Partition.without(3, excluded).by(Attribute.of("region", List.of("x", "x", "x")));

        assertEquals(Partition.NONE, partition.classOf(1));
        assertArrayEquals(new int[] {2}, partition.sizes());
        assertArrayEquals(new int[] {0}, partition.first());
    }

    @Test
    void withoutRecordsThereIsNoClass() {
        assertEquals(
                0, Partition.of(0, List.of(Attribute.of("region", List.of()))).size());
    }
}
