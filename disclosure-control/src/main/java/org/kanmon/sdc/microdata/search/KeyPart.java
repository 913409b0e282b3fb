package org.kanmon.sdc.microdata.search;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;

/** What one packed column contributes to the keys of a node: one number per number of the column. */
final class KeyPart {

    private final PackedColumn column;
    private final long[] contributions;
    private final int[] small;

    private KeyPart(PackedColumn column, long[] contributions, boolean isSmall) {
        this.column = column;
        this.contributions = contributions;
        this.small = isSmall ? new int[contributions.length] : new int[0];
        for (int i = 0; i < small.length; i++) {
            small[i] = (int) contributions[i];
        }
    }

    /**
     * The parts of all columns that tell records apart at these levels.
     *
     * @param factor by what the first digit is multiplied: keys begin with another number below this one
     */
    static KeyPart[] of(List<QuasiIdentifier> quasiIdentifiers, List<PackedColumn> columns, int[] levels, long factor) {
        List<KeyPart> parts = new ArrayList<>();
        long place = factor;
        for (PackedColumn column : columns) {
            long[] contributions = new long[column.range()];
            long before = place;
            int period = 1;
            for (int attribute : column.attributes()) {
                QuasiIdentifier quasiIdentifier = quasiIdentifiers.get(attribute);
                if (quasiIdentifier.size(levels[attribute]) > 1) {
                    add(quasiIdentifier, levels[attribute], period, place, contributions);
                    place *= quasiIdentifier.size(levels[attribute]);
                }
                period *= quasiIdentifier.size(0);
            }
            if (place != before) {
                parts.add(new KeyPart(column, contributions, place <= Integer.MAX_VALUE));
            }
        }
        return parts.toArray(KeyPart[]::new);
    }

    /** Adds one digit: its values repeat in runs of a period. */
    private static void add(QuasiIdentifier quasiIdentifier, int level, int period, long place, long[] contributions) {
        int[] generalized = quasiIdentifier.generalized(level);
        int size = quasiIdentifier.size(0);
        int code = 0;
        while (code < contributions.length) {
            for (int value = 0; value < size; value++) {
                long contribution = generalized[value] * place;
                for (int i = 0; i < period; i++) {
                    contributions[code++] += contribution;
                }
            }
        }
    }

    /** Adds the contributions of the records from one place to before another one to their keys, which are in a block of their own. */
    void addTo(long[] block, int from, int to) {
        if (column.isNarrow()) {
            char[] codes = column.chars();
            for (int i = from; i < to; i++) {
                block[i - from] += contributions[codes[i]];
            }
        } else {
            int[] codes = column.ints();
            for (int i = from; i < to; i++) {
                block[i - from] += contributions[codes[i]];
            }
        }
    }

    boolean isNarrow() {
        return column.isNarrow() && small.length > 0;
    }

    /** The column's numbers, if they are narrow. */
    char[] chars() {
        return column.chars();
    }

    /** Per number the contribution, where keys are whole numbers of 32 bits. */
    int[] small() {
        return small;
    }

    /** Adds the contributions of the records from one place to before another one to their keys, where keys are whole numbers of 32 bits. */
    void addTo(int[] keys, int from, int to) {
        if (column.isNarrow()) {
            char[] codes = column.chars();
            for (int i = from; i < to; i++) {
                keys[i] += small[codes[i]];
            }
        } else {
            int[] codes = column.ints();
            for (int i = from; i < to; i++) {
                keys[i] += small[codes[i]];
            }
        }
    }
}
