package org.kanmon.sdc.microdata.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small random records for tests. */
public final class SmallRecords {

    private SmallRecords() {}

    /** Columns a0, a1, ... with so many values each, v0, v1, ... */
    public static List<Attribute> columns(Random random, int records, int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(a -> Attribute.of("a" + a, column(random, records, values[a])))
                .toList();
    }

    private static List<String> column(Random random, int records, int values) {
        return IntStream.range(0, records)
                .mapToObj(record -> "v" + random.nextInt(values))
                .toList();
    }

    /** A hierarchy of v0, v1, ...: pairs of neighbours, then all. */
    public static Hierarchy hierarchy(String attribute, int values) {
        List<String[]> lines = new ArrayList<>();
        for (int value = 0; value < values; value++) {
            lines.add(new String[] {"v" + value, "pair" + value / 2, "*"});
        }
        try {
            return Hierarchy.of(attribute, lines);
        } catch (HierarchyFault e) {
            throw new IllegalStateException(e);
        }
    }

    /** Columns with their hierarchies. */
    public static List<QuasiIdentifier> quasiIdentifiers(List<Attribute> columns, int... values) {
        try {
            List<QuasiIdentifier> made = new ArrayList<>();
            for (int a = 0; a < values.length; a++) {
                made.add(QuasiIdentifier.of(
                        columns.get(a), hierarchy(columns.get(a).name(), values[a])));
            }
            return made;
        } catch (UnknownValues e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of a record. */
    public static String value(Attribute column, int record) {
        return column.values().get(column.codes().get(record));
    }

    /** The values of a record in some columns. */
    public static List<String> values(List<Attribute> columns, int record) {
        return columns.stream().map(column -> value(column, record)).toList();
    }

    /** The same records in another order. */
    public static List<Attribute> inOrder(List<Attribute> columns, int[] order) {
        return columns.stream()
                .map(column -> Attribute.of(
                        column.name(),
                        IntStream.of(order).mapToObj(r -> value(column, r)).toList()))
                .toList();
    }

    /** Numbers from 0 on in a random order. */
    public static int[] shuffled(Random random, int size) {
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }
}
