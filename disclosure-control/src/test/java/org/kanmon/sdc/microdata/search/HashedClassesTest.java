package org.kanmon.sdc.microdata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Codes;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;

/** Records so many, and so different, that their classes are hashed and sampled. */
class HashedClassesTest {

    private static final int RECORDS = 220_000;
    private static final int VALUES = 400;
    private static final int[] RAW = {0, 0, 0};

    private static Encoded encoded;

    @BeforeAll
    static void records() throws Exception {
        Random random = new Random(3);
        List<QuasiIdentifier> quasiIdentifiers = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            List<String[]> lines = new ArrayList<>();
            List<String> values = new ArrayList<>();
            for (int value = 0; value < VALUES; value++) {
                values.add("v" + value);
                lines.add(new String[] {"v" + value, "g" + value / 20, "*"});
            }
            Codes codes = new Codes();
            for (int record = 0; record < RECORDS; record++) {
                // Small numbers are frequent, so that classes of all sizes occur.
                codes.add((int) (VALUES * Math.pow(random.nextDouble(), 6)));
            }
            quasiIdentifiers.add(QuasiIdentifier.of(new Attribute(name, values, codes), Hierarchy.of(name, lines)));
        }
        encoded = new Encoded(Microdata.of(quasiIdentifiers, List.of()));
    }

    private static String values(Encoded these, int place) {
        StringBuilder values = new StringBuilder();
        for (QuasiIdentifier quasiIdentifier : these.quasiIdentifiers()) {
            values.append(quasiIdentifier.attribute().codes().get(these.record(place)))
                    .append(' ');
        }
        return values.toString();
    }

    @Test
    void recordsAreInAClassExactlyIfTheyAreAlike() {
        assertTrue(Grouping.isCostly(encoded, RAW));
        Grouping grouping = new Grouping();
        grouping.group(encoded, RAW);
        Map<String, Integer> numbers = new HashMap<>();
        int[] counted = new int[grouping.size()];
        for (int place = 0; place < RECORDS; place++) {
            int number = grouping.classOf(place);
            counted[number]++;
            assertEquals(number, numbers.computeIfAbsent(values(encoded, place), missing -> number));
        }
        assertEquals(numbers.size(), grouping.size());
        for (int number = 0; number < counted.length; number++) {
            assertEquals(counted[number], grouping.records(number));
        }
    }

    @Test
    void groupingEndsEarlyOnlyIfMoreThanTheLimitAreInSmallClasses() {
        Grouping grouping = new Grouping();
        grouping.group(encoded, RAW);
        long small = 0;
        for (int number = 0; number < grouping.size(); number++) {
            small += grouping.records(number) < 5 ? grouping.records(number) : 0;
        }
        assertTrue(grouping.group(encoded, RAW, new HashedClasses.Limit(5, small)));
        assertFalse(grouping.group(encoded, RAW, new HashedClasses.Limit(5, small - 1)));
    }

    @Test
    void aSampleHasAllRecordsOfItsClasses() {
        Encoded sample = new Samples(encoded).of(RAW).orElseThrow();
        assertTrue(sample.records() > 0 && sample.records() < RECORDS / 2);
        Map<String, Integer> all = new HashMap<>();
        for (int place = 0; place < RECORDS; place++) {
            all.merge(values(encoded, place), 1, Integer::sum);
        }
        Grouping grouping = new Grouping();
        grouping.group(sample, RAW);
        for (int place = 0; place < sample.records(); place++) {
            assertEquals(all.get(values(sample, place)), grouping.records(grouping.classOf(place)));
        }
    }

    @Test
    void fewClassesAreNotSampled() {
        assertEquals(Optional.empty(), new Samples(encoded).of(new int[] {2, 2, 1}));
    }
}
