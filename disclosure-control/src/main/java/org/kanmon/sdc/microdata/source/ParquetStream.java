package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.kanmon.sdc.microdata.parquet.ParquetColumns;
import org.kanmon.sdc.microdata.parquet.ParquetRecords;
import org.kanmon.sdc.microdata.parquet.UnreadableParquet;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.UnusableInput;

/** Hands the records of a Parquet file over like those of a text: first the names of the columns, then record by record. */
final class ParquetStream {

    private static final int LOOKED_AT = 4;
    private static final char[] NOTHING = new char[0];

    private final RecordFile file;
    private final ParquetColumns columns;

    ParquetStream(RecordFile file) {
        this.file = file;
        this.columns = file.form().parquet().orElseThrow();
    }

    static boolean isParquet(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return ParquetColumns.isBeginning(in.readNBytes(LOOKED_AT));
        }
    }

    static ParquetColumns columns(Path path, String name) throws UnusableInput {
        try {
            return ParquetColumns.of(path);
        } catch (UnreadableParquet e) {
            throw unreadable(name, e);
        }
    }

    private static UnusableInput unreadable(String name, UnreadableParquet e) {
        return new UnusableInput(Problem.of("records-parquet-unreadable", name, e.getMessage()));
    }

    <H extends RecordHandler> RecordFile.Stream<H> read(H handler) throws IOException, UnusableInput {
        char[][] names = columns.names().stream().map(String::toCharArray).toArray(char[][]::new);
        if (!handler.take(1, names)) {
            return new RecordFile.Stream<>(handler, file, "");
        }
        check(handler);
        String digest = digest();
        try {
            ParquetRecords.read(file.path(), columns, handler::wants, new Row(handler, names.length));
        } catch (UnreadableParquet e) {
            throw unreadable(file.name(), e);
        }
        if (!digest.equals(digest())) {
            throw new UnusableInput(Problem.of("records-changed", file.name()));
        }
        return new RecordFile.Stream<>(handler, file, digest);
    }

    private void check(RecordHandler handler) throws UnusableInput {
        Problems problems = new Problems(file.name());
        for (int column = 0; column < columns.names().size(); column++) {
            if (handler.wants(column) && !columns.isPlain(column)) {
                problems.of(
                        "records-parquet-type",
                        Spelling.shown(columns.names().get(column)),
                        Spelling.shown(columns.types().get(column)));
            }
        }
        problems.throwIfAny();
    }

    private String digest() throws IOException {
        MessageDigest digest = RecordFile.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file.path()), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return RecordFile.text(digest);
    }

    /** The record at hand. */
    private static final class Row implements ParquetRecords.Taking {

        private final RecordHandler handler;
        private final char[][] fields;
        private long number = 1;

        Row(RecordHandler handler, int width) {
            this.handler = handler;
            this.fields = new char[width][];
            Arrays.fill(fields, NOTHING);
        }

        @Override
        public void field(int column, char[] text) {
            fields[column] = text;
        }

        @Override
        public boolean end() {
            return handler.take(++number, fields);
        }
    }
}
