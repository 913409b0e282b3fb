package org.kanmon.sdc.microdata.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of the population that records are drawn from: per line values of the quasi-identifiers, and how many persons have them. Made
 * for the quasi-identifiers of some records, whose hierarchies generalize it too. Immutable.
 */
public final class Population {

    private final List<QuasiIdentifier> quasiIdentifiers;
    private final List<Attribute> columns;
    private final int[][][] generalized;
    private final long[] persons;

    private Population(
            List<QuasiIdentifier> quasiIdentifiers, List<Attribute> columns, int[][][] generalized, long[] persons) {
        this.quasiIdentifiers = quasiIdentifiers;
        this.columns = columns;
        this.generalized = generalized;
        this.persons = persons;
    }

    /** A table with a line for every person. */
    public static Population of(List<QuasiIdentifier> quasiIdentifiers, List<Attribute> table) throws UnknownValues {
        long[] persons = new long[table.isEmpty() ? 0 : table.get(0).records()];
        Arrays.fill(persons, 1);
        return of(quasiIdentifiers, table, persons);
    }

    /**
     * A table with the number of persons of every line. Several lines may have the same values.
     *
     * @param quasiIdentifiers those of the records
     * @param table a column for each of them, by its name; others are not looked at
     * @param persons per line how many, 0 or more
     * @throws UnknownValues with all values of a column that have no line in its hierarchy
     * @throws IllegalArgumentException if a column is missing or its lines are not as many as the numbers
     */
    public static Population of(List<QuasiIdentifier> quasiIdentifiers, List<Attribute> table, long[] persons)
            throws UnknownValues {
        Attribute[] columns = new Attribute[quasiIdentifiers.size()];
        int[][][] generalized = new int[columns.length][][];
        for (int a = 0; a < columns.length; a++) {
            String name = quasiIdentifiers.get(a).name();
            columns[a] = table.stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no column " + name + " in the population"));
            if (columns[a].records() != persons.length) {
                throw new IllegalArgumentException("columns of the population with different numbers of lines");
            }
            generalized[a] = quasiIdentifiers.get(a).generalized(columns[a]);
        }
        if (Arrays.stream(persons).anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("a negative number of persons in the population");
        }
        return new Population(List.copyOf(quasiIdentifiers), List.of(columns), generalized, persons.clone());
    }

    /** How many persons there are. */
    public long persons() {
        return Arrays.stream(persons).sum();
    }

    /**
     * How many persons have the same generalizations as each of some records.
     *
     * @param levels per quasi-identifier the level of generalization
     * @param records numbers of records
     */
    public long[] persons(int[] levels, int[] records) {
        Partition both = Partition.whole(records.length + persons.length);
        for (int a = 0; a < levels.length; a++) {
            QuasiIdentifier quasiIdentifier = quasiIdentifiers.get(a);
            Codes ofRecord = quasiIdentifier.attribute().codes();
            Codes ofLine = columns.get(a).codes();
            int[] recordCodes = quasiIdentifier.generalized(levels[a]);
            int[] lineCodes = generalized[a][levels[a]];
            both = both.by(
                    item -> item < records.length
                            ? recordCodes[ofRecord.get(records[item])]
                            : lineCodes[ofLine.get(item - records.length)],
                    quasiIdentifier.size(levels[a]));
        }
        long[] ofClass = new long[both.size()];
        for (int line = 0; line < persons.length; line++) {
            int number = both.classOf(records.length + line);
            if (number != Partition.NONE) {
                ofClass[number] += persons[line];
            }
        }
        Partition found = both;
        return IntStream.range(0, records.length)
                .mapToLong(item -> ofClass[found.classOf(item)])
                .toArray();
    }
}
