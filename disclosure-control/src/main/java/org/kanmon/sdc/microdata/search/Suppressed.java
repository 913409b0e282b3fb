package org.kanmon.sdc.microdata.search;

import java.util.Arrays;
import java.util.List;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;

/** The suppressed records of a node: how many, and how often each value of each quasi-identifier occurs in them. Filled again for every node. */
final class Suppressed {

    private final Encoded encoded;
    private final int[][] byCode;
    private final int[][] byValue;
    private long records;

    Suppressed(Encoded encoded) {
        this.encoded = encoded;
        this.byCode = encoded.columns().stream()
                .map(column -> new int[column.range()])
                .toArray(int[][]::new);
        this.byValue = encoded.quasiIdentifiers().stream()
                .map(quasiIdentifier -> new int[quasiIdentifier.size(0)])
                .toArray(int[][]::new);
    }

    /** Counts the records of some classes. */
    void count(Grouping grouping, boolean[] isSuppressed) {
        List<PackedColumn> columns = encoded.columns();
        for (int[] counts : byCode) {
            Arrays.fill(counts, 0);
        }
        records = 0;
        for (int c = 0; c < columns.size(); c++) {
            PackedColumn column = columns.get(c);
            int[] counts = byCode[c];
            char[] chars = column.chars();
            int[] ints = column.ints();
            boolean narrow = column.isNarrow();
            for (int i = 0; i < encoded.records(); i++) {
                if (isSuppressed[grouping.classOf(i)]) {
                    counts[narrow ? chars[i] : ints[i]]++;
                }
            }
            byValues(column, counts);
        }
        for (int number = 0; number < grouping.size(); number++) {
            if (isSuppressed[number]) {
                records += grouping.records(number);
            }
        }
    }

    private void byValues(PackedColumn column, int[] counts) {
        int[] attributes = column.attributes();
        for (int member = 0; member < attributes.length; member++) {
            QuasiIdentifier quasiIdentifier = encoded.quasiIdentifiers().get(attributes[member]);
            int[] values = byValue[attributes[member]];
            Arrays.fill(values, 0);
            for (int code = 0; code < counts.length; code++) {
                if (counts[code] > 0) {
                    values[column.value(code, member, quasiIdentifier.size(0))] += counts[code];
                }
            }
        }
    }

    /** No record. */
    void clear() {
        for (int[] values : byValue) {
            Arrays.fill(values, 0);
        }
        records = 0;
    }

    /** How many records there are. */
    long records() {
        return records;
    }

    /** Per value of a quasi-identifier how many there are; not to be changed. */
    int[] values(int attribute) {
        return byValue[attribute];
    }
}
