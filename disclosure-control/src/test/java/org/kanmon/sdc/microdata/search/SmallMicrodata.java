package org.kanmon.sdc.microdata.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.model.HierarchyFault;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.model.UnknownValues;

/**
 * Few records with random values and hierarchies, kept as texts, so that tests can compute everything from them anew.
 *
 * @param names the quasi-identifiers
 * @param hierarchies per quasi-identifier the lines of its hierarchy
 * @param rows per record the values of the quasi-identifiers, then the sensitive value, then the person
 */
record SmallMicrodata(List<String> names, List<List<String[]>> hierarchies, List<List<String>> rows) {

    static final String SENSITIVE = "病名";

    /** Random data, the same for the same seed. */
    static SmallMicrodata random(long seed) {
        Random random = new Random(seed);
        int attributes = 1 + random.nextInt(4);
        List<String> names = new ArrayList<>();
        List<List<String[]>> hierarchies = new ArrayList<>();
        for (int a = 0; a < attributes; a++) {
            names.add("q" + a);
            hierarchies.add(hierarchy(random));
        }
        int records = random.nextInt(60);
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < records; r++) {
            List<String> row = new ArrayList<>();
            for (List<String[]> hierarchy : hierarchies) {
                double skewed = Math.pow(random.nextDouble(), 2);
                row.add(hierarchy.get((int) (skewed * hierarchy.size()))[0]);
            }
            row.add("s" + (int) (Math.pow(random.nextDouble(), 2) * 5));
            row.add("p" + random.nextInt(Math.max(1, records * 2 / 3)));
            rows.add(row);
        }
        return new SmallMicrodata(names, hierarchies, rows);
    }

    /** A tree of random depth; its top may be one value or several, and a branch may end early in the top's value. */
    private static List<String[]> hierarchy(Random random) {
        int values = 1 + random.nextInt(7);
        int height = random.nextInt(4);
        int[] group = IntStream.range(0, values).toArray();
        List<String[]> lines = new ArrayList<>();
        for (int value = 0; value < values; value++) {
            lines.add(new String[height + 1]);
            lines.get(value)[0] = "v" + value;
        }
        boolean everything = false;
        for (int level = 1; level <= height; level++) {
            int groups = everything || level == height && random.nextInt(4) > 0 ? 1 : 1 + random.nextInt(values);
            everything = groups == 1;
            int[] parent = random.ints(values, 0, groups).toArray();
            for (int value = 0; value < values; value++) {
                group[value] = parent[group[value]];
                lines.get(value)[level] = groups == 1 ? "*" : "l" + level + "g" + group[value];
            }
        }
        return lines;
    }

    /** The same data with other names for values and generalizations, records and attributes in another order. */
    SmallMicrodata shuffled(long seed) {
        Random random = new Random(seed);
        List<Integer> attributes =
                new ArrayList<>(IntStream.range(0, names.size()).boxed().toList());
        Collections.shuffle(attributes, random);
        UnaryOperator<String> rename = value -> value.equals("*") ? value : "新" + value.hashCode() + value;
        List<List<String[]>> lines = new ArrayList<>();
        for (int a : attributes) {
            List<String[]> renamed = new ArrayList<>(hierarchies.get(a).stream()
                    .map(line -> Arrays.stream(line).map(rename).toArray(String[]::new))
                    .toList());
            Collections.shuffle(renamed, random);
            lines.add(renamed);
        }
        List<List<String>> shuffledRows = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> changed = new ArrayList<>();
            attributes.forEach(a -> changed.add(rename.apply(row.get(a))));
            changed.addAll(row.subList(names.size(), row.size()));
            shuffledRows.add(changed);
        }
        Collections.shuffle(shuffledRows, random);
        return new SmallMicrodata(attributes.stream().map(names::get).toList(), lines, shuffledRows);
    }

    /** The same data, every record so many times. */
    SmallMicrodata repeated(int times) {
        List<List<String>> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(Collections.nCopies(times, row)));
        return new SmallMicrodata(names, hierarchies, all);
    }

    Microdata encoded() {
        return encoded(false);
    }

    /** As the search wants it. */
    Microdata encoded(boolean withPersons) {
        try {
            List<QuasiIdentifier> quasiIdentifiers = new ArrayList<>();
            for (int a = 0; a < names.size(); a++) {
                quasiIdentifiers.add(QuasiIdentifier.of(
                        Attribute.of(names.get(a), column(a)), Hierarchy.of(names.get(a), hierarchies.get(a))));
            }
            Attribute sensitive = Attribute.of(SENSITIVE, column(names.size()));
            Optional<Attribute> person =
                    withPersons ? Optional.of(Attribute.of("person", column(names.size() + 1))) : Optional.empty();
            return new Microdata(rows.size(), quasiIdentifiers, List.of(sensitive), person);
        } catch (HierarchyFault | UnknownValues e) {
            throw new AssertionError(e);
        }
    }

    private List<String> column(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** The generalization of a value. */
    String generalized(int attribute, String value, int level) {
        return hierarchies.get(attribute).stream()
                .filter(line -> line[0].equals(value))
                .findFirst()
                .orElseThrow()[level];
    }

    int height(int attribute) {
        return hierarchies.get(attribute).get(0).length - 1;
    }

    Map<String, Integer> levels(int[] levels) {
        Map<String, Integer> byName = new TreeMap<>();
        for (int a = 0; a < levels.length; a++) {
            byName.put(names.get(a), levels[a]);
        }
        return byName;
    }
}
