package org.kanmon.sdc.microdata.source;

import java.util.Arrays;
import java.util.List;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Codes;
import org.kanmon.sdc.microdata.model.Values;
import org.kanmon.sdc.source.Problems;

/**
 * Takes in some columns of a file, value by value, without making texts of those that it knows already. Fields of other columns are
 * passed over.
 */
final class ColumnReader extends RecordHandler {

    private final Problems problems;
    private final char separator;
    private final int width;
    private final int[] slots;
    private final Values[] values;
    private final Codes[] codes;
    private final int[] record;
    private boolean headerIsPast;

    /**
     * @param width how many fields every record has
     * @param columns the columns to take in, 0-based
     */
    ColumnReader(int width, List<Integer> columns, char separator, Problems problems) {
        this.problems = problems;
        this.separator = separator;
        this.width = width;
        this.slots = new int[width];
        Arrays.fill(slots, -1);
        this.values = new Values[columns.size()];
        this.codes = new Codes[columns.size()];
        this.record = new int[columns.size()];
        for (int slot = 0; slot < columns.size(); slot++) {
            slots[columns.get(slot)] = slot;
            values[slot] = new Values();
            codes[slot] = new Codes();
        }
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        if (headerIsPast && field < width && slots[field] >= 0) {
            record[slots[field]] = values[slots[field]].number(buffer, offset, length);
        }
    }

    @Override
    boolean wants(int field) {
        return slots[field] >= 0;
    }

    @Override
    boolean record() {
        if (!headerIsPast) {
            headerIsPast = true;
        } else if (getFieldCount() != width) {
            problems.at(
                    "records-ragged",
                    line(),
                    0,
                    Integer.toString(width),
                    Integer.toString(getFieldCount()),
                    separator == '\t' ? "tab" : Character.toString(separator));
        } else {
            for (int slot = 0; slot < record.length; slot++) {
                codes[slot].add(record[slot]);
            }
        }
        return true;
    }

    /** A column that was taken in. */
    Attribute attribute(int slot, String name) {
        return new Attribute(name, values[slot].all(), codes[slot]);
    }
}
