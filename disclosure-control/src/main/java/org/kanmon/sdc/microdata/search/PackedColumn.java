package org.kanmon.sdc.microdata.search;

import java.util.List;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;

/**
 * One or several quasi-identifiers in one number per record: the numbers of their values as digits. Few columns, narrow ones, make
 * a pass over all records fast.
 */
final class PackedColumn {

    private static final int CHAR = 1 << 16;

    private final int[] attributes;
    private final int[] place;
    private final int range;
    private final char[] chars;
    private final int[] ints;

    /**
     * Packs some quasi-identifiers.
     *
     * @param attributes which ones
     * @param order the records in the order in which they are to stand
     */
    PackedColumn(List<QuasiIdentifier> quasiIdentifiers, int[] attributes, RecordOrder order) {
        this.attributes = attributes.clone();
        this.place = new int[attributes.length];
        int size = 1;
        for (int i = 0; i < attributes.length; i++) {
            place[i] = size;
            size *= Math.max(1, quasiIdentifiers.get(attributes[i]).size(0));
        }
        this.range = size;
        this.chars = range <= CHAR ? new char[order.records()] : new char[0];
        this.ints = range <= CHAR ? new int[0] : new int[order.records()];
        for (int i = 0; i < attributes.length; i++) {
            add(quasiIdentifiers.get(attributes[i]), place[i], order);
        }
    }

    private void add(QuasiIdentifier quasiIdentifier, int factor, RecordOrder order) {
        var codes = quasiIdentifier.attribute().codes();
        for (int i = 0; i < order.records(); i++) {
            int digit = factor * codes.get(order.record(i));
            if (range <= CHAR) {
                chars[i] += (char) digit;
            } else {
                ints[i] += digit;
            }
        }
    }

    private PackedColumn(PackedColumn all, char[] chars, int[] ints) {
        this.attributes = all.attributes;
        this.place = all.place;
        this.range = all.range;
        this.chars = chars;
        this.ints = ints;
    }

    /** Only the records at some places. */
    PackedColumn only(int[] places) {
        char[] someChars = new char[isNarrow() ? places.length : 0];
        int[] someInts = new int[isNarrow() ? 0 : places.length];
        for (int i = 0; i < places.length; i++) {
            if (isNarrow()) {
                someChars[i] = chars[places[i]];
            } else {
                someInts[i] = ints[places[i]];
            }
        }
        return new PackedColumn(this, someChars, someInts);
    }

    /** How many different numbers there may be. */
    int range() {
        return range;
    }

    /** Which quasi-identifiers are in it. */
    int[] attributes() {
        return attributes;
    }

    /** The number of a value of one of the quasi-identifiers, in a number of this column. */
    int value(int code, int member, int size) {
        return code / place[member] % size;
    }

    /** The records' numbers if all of them fit into 16 bits, else nothing. */
    char[] chars() {
        return chars;
    }

    /** The records' numbers if they do not fit into 16 bits. */
    int[] ints() {
        return ints;
    }

    boolean isNarrow() {
        return range <= CHAR;
    }
}
