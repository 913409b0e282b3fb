package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.UnusableInput;

/**
 * Writes records with some of their columns left out, all else as it was but for what a spreadsheet would take for a formula. The order
 * of records and columns and the way of writing are those of the input.
 */
public final class GivenColumns extends RecordHandler {

    private final RecordWriter writer;
    private final BitSet given;
    private long records = -1;

    private GivenColumns(RecordWriter writer, BitSet given) {
        this.writer = writer;
        this.given = given;
    }

    /**
     * Writes the columns that are given.
     *
     * @param names those of them
     * @return how many records there are
     * @throws UnusableInput if none is given at all, or the records cannot be read
     */
    public static long write(RecordFile input, Set<String> names, Path target) throws IOException, UnusableInput {
        if (names.isEmpty()) {
            throw new UnusableInput(Problem.of("provision-nothing", input.name()));
        }
        List<String> header = Header.of(input).names();
        BitSet given = new BitSet();
        for (int column = 0; column < header.size(); column++) {
            given.set(column, names.contains(header.get(column)));
        }
        Problems problems = new Problems(input.name());
        try (OutputStream bytes = Files.newOutputStream(target);
                RecordWriter writer = new RecordWriter(bytes, input.form(), given.cardinality(), true)) {
            long records = input.stream(form -> new GivenColumns(writer, given)).handler().records;
            problems.throwIfAny();
            return records;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        if (!given.get(field)) {
            return;
        }
        try {
            writer.field(buffer, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    boolean record() {
        try {
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records++;
        return true;
    }
}
