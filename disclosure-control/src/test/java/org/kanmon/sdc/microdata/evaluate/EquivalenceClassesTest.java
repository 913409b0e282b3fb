package org.kanmon.sdc.microdata.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kanmon.sdc.microdata.model.Attribute;

class EquivalenceClassesTest {

    /** Records are packed into numbers from 0 to 255: four attributes of four values. */
    @Property(tries = 300)
    void recordsAreInOneClassIfAndOnlyIfAllTheirValuesAreEqual(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 255) Integer> records,
            @ForAll Set<@IntRange(max = 59) Integer> leftOut) {
        BitSet out = bits(leftOut, records.size());

        EquivalenceClasses classes = EquivalenceClasses.of(attributes(records), out, Optional.empty());

        Map<Integer, Integer> naive = new HashMap<>();
        IntStream.range(0, records.size())
                .filter(r -> !out.get(r))
                .forEach(r -> naive.merge(records.get(r), 1, Integer::sum));
        assertEquals(naive.size(), classes.size());
        for (int r = 0; r < records.size(); r++) {
            if (out.get(r)) {
                assertEquals(-1, classes.classOf(r));
            } else {
                assertEquals(naive.get(records.get(r)), classes.records(classes.classOf(r)));
                assertEquals(records.get(r), records.get(classes.first(classes.classOf(r))));
            }
        }
    }

    @Property(tries = 300)
    void severalRecordsOfAPersonCountOnce(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 7) Integer> records,
            @ForAll @Size(40) List<@IntRange(max = 9) Integer> persons) {
        Attribute person = Attribute.of(
                "person",
                persons.subList(0, records.size()).stream().map(String::valueOf).toList());

        EquivalenceClasses classes = EquivalenceClasses.of(attributes(records), new BitSet(), Optional.of(person));

        Map<Integer, Set<Integer>> naive = new HashMap<>();
        for (int r = 0; r < records.size(); r++) {
            naive.computeIfAbsent(records.get(r), key -> new HashSet<>()).add(persons.get(r));
        }
        for (int r = 0; r < records.size(); r++) {
            assertEquals(naive.get(records.get(r)).size(), classes.persons(classes.classOf(r)));
        }
    }

    private static BitSet bits(Set<Integer> places, int size) {
        BitSet bits = new BitSet();
        places.stream().filter(place -> place < size).forEach(bits::set);
        return bits;
    }

    private static List<Attribute> attributes(List<Integer> records) {
        List<Attribute> attributes = new ArrayList<>();
        for (int a = 0; a < 4; a++) {
            int shift = 2 * a;
            attributes.add(Attribute.of(
                    "a" + a,
                    records.stream().map(r -> String.valueOf(r >> shift & 3)).toList()));
        }
        return attributes;
    }
}
