package org.kanmon.sdc.microdata.search;

import java.util.Arrays;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;

/** The suppressed records of a node: how many, and how often each value of each quasi-identifier occurs in them. Filled again for every node. */
final class Suppressed {

    private static final int BLOCK = 1 << 11;

    private final Encoded encoded;
    private final int[] places = new int[BLOCK];
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

    /**
     * Counts the records of some classes.
     *
     * @param these the records that are grouped: all, or some of them
     */
    void count(Encoded these, Grouping grouping, boolean[] isSuppressed) {
        for (int[] counts : byCode) {
            Arrays.fill(counts, 0);
        }
        records = 0;
        for (int from = 0; from < these.records(); from += BLOCK) {
            int to = Math.min(these.records(), from + BLOCK);
            int found = 0;
            for (int i = from; i < to; i++) {
                places[found] = i;
                found += isSuppressed[grouping.classOf(i)] ? 1 : 0;
            }
            count(these, found);
            records += found;
        }
        for (int c = 0; c < byCode.length; c++) {
            byValues(encoded.columns().get(c), byCode[c]);
        }
    }

    private void count(Encoded these, int found) {
        for (int c = 0; c < byCode.length; c++) {
            PackedColumn column = these.columns().get(c);
            int[] counts = byCode[c];
            char[] chars = column.chars();
            int[] ints = column.ints();
            boolean narrow = column.isNarrow();
            for (int i = 0; i < found; i++) {
                counts[narrow ? chars[places[i]] : ints[places[i]]]++;
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
