package org.kanmon.sdc.source;

import java.util.Arrays;

/**
 * Walks through the records of a CSV or TSV file (RFC 4180, with LF, CRLF or CR) and says at which bytes each field stands.
 * The same walk serves reading and masking, so that the bytes replaced are the bytes that were read; that is why no parser
 * is used that hands out texts alone. It works on bytes: see {@link EncodedText} why that is safe. Memory is that of one
 * record's positions.
 */
final class CsvScanner {

    private static final byte QUOTE = '"';

    private final EncodedText text;
    private final byte[] bytes;
    private final byte separator;
    private final Limits limits;
    private final Problems problems;

    private int position;
    private int record;
    private int fields;
    private int[] starts = new int[16];
    private int[] ends = new int[16];

    CsvScanner(EncodedText text, byte separator, Limits limits, Problems problems) {
        this.text = text;
        this.bytes = text.bytes();
        this.separator = separator;
        this.limits = limits;
        this.problems = problems;
        this.position = text.start();
    }

    /**
     * Moves on to the next record; an empty line is a record of one empty field.
     *
     * @return false at the end of the file
     * @throws UnusableInput if a quoted field is not closed or goes on after its end, or a limit is exceeded
     */
    boolean next() throws UnusableInput {
        if (position == bytes.length) {
            return false;
        }
        record++;
        fields = 0;
        readField();
        while (position < bytes.length && bytes[position] == separator) {
            position++;
            readField();
        }
        skipLineEnd();
        return true;
    }

    /** Moves on to the next record that says something: not an empty line, nor separators alone, as spreadsheets leave. */
    boolean nextWithText() throws UnusableInput {
        while (next()) {
            if (!isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void readField() throws UnusableInput {
        int start = position;
        if (position < bytes.length && bytes[position] == QUOTE) {
            skipQuoted(start);
        } else {
            skipPlain(start);
        }
        if (position - start > limits.fieldBytes()) {
            throw problems.fatal("field-too-long", record, fields + 1, Integer.toString(limits.fieldBytes()));
        }
        if (fields == limits.columns()) {
            throw problems.fatal("columns-too-many", record, 0, Integer.toString(limits.columns()));
        }
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        starts[fields] = start;
        ends[fields++] = position;
    }

    /** Stops one byte after the longest field allowed: the rest of a monstrous line need not be looked at. */
    private void skipPlain(int start) {
        int stop = (int) Math.min(bytes.length, start + limits.fieldBytes() + 1L);
        while (position < stop && !endsField(bytes[position])) {
            position++;
        }
    }

    private void skipQuoted(int start) throws UnusableInput {
        int stop = (int) Math.min(bytes.length, start + limits.fieldBytes() + 1L);
        position++;
        while (position < stop) {
            if (bytes[position++] == QUOTE) {
                if (position == bytes.length || endsField(bytes[position])) {
                    return;
                }
                if (bytes[position++] != QUOTE) {
                    throw problems.fatal("text-after-quote", record, fields + 1);
                }
            }
        }
        if (stop == bytes.length) {
            throw problems.fatal("quote-not-closed", record, fields + 1);
        }
    }

    private boolean endsField(byte b) {
        return b == separator || b == '\n' || b == '\r';
    }

    private void skipLineEnd() {
        if (position < bytes.length && bytes[position] == '\r') {
            position++;
            if (position == bytes.length || bytes[position] != '\n') {
                return;
            }
        }
        if (position < bytes.length) {
            position++;
        }
    }

    /** The current record's number in the file, 1-based, empty lines counted. */
    int record() {
        return record;
    }

    /** Number of fields in the current record. */
    int fields() {
        return fields;
    }

    /** Where a field begins, 0-based, with its quotation mark. */
    int start(int field) {
        return starts[field];
    }

    /** Where a field ends, exclusive, with its quotation mark. */
    int end(int field) {
        return ends[field];
    }

    /** Where the next record begins, or the end of the file. */
    int after() {
        return position;
    }

    /** Whether a field stands in quotation marks. */
    boolean isQuoted(int field) {
        return ends[field] > starts[field] && bytes[starts[field]] == QUOTE;
    }

    /** The field's text, quotation marks resolved. */
    String text(int field) {
        if (!isQuoted(field)) {
            return text.decode(starts[field], ends[field]);
        }
        return text.decode(starts[field] + 1, ends[field] - 1).replace("\"\"", "\"");
    }

    /** Whether no field of the current record has a byte. */
    boolean isEmpty() {
        for (int field = 0; field < fields; field++) {
            if (ends[field] > starts[field]) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank() {
        for (int field = 0; field < fields; field++) {
            if (ends[field] > starts[field] && !text(field).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
