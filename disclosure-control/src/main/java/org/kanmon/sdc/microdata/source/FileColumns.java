package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.UnusableInput;

/** Some columns of a file, by themselves. */
public final class FileColumns {

    private FileColumns() {}

    /**
     * Reads all columns of a file.
     *
     * @throws UnusableInput if there is no record
     */
    public static Map<String, Attribute> readAll(RecordFile file) throws IOException, UnusableInput {
        Map<String, Attribute> columns = read(file, Header.of(file).names());
        if (columns.values().stream().anyMatch(column -> column.records() == 0)) {
            throw new UnusableInput(Problem.of("records-none", file.name()));
        }
        return columns;
    }

    /**
     * Reads columns of a file.
     *
     * @param names the columns wanted; those that the file lacks are passed over
     * @return by name what the columns have
     */
    public static Map<String, Attribute> read(RecordFile file, List<String> names) throws IOException, UnusableInput {
        Header header = Header.of(file);
        List<String> found =
                names.stream().filter(header.names()::contains).distinct().toList();
        List<Integer> places = found.stream().map(header.names()::indexOf).toList();
        Problems problems = new Problems(file.name());
        ColumnReader read = file.stream(
                        form -> new ColumnReader(header.names().size(), places, form.separator(), problems))
                .handler();
        problems.throwIfAny();
        Map<String, Attribute> columns = new LinkedHashMap<>();
        for (int slot = 0; slot < found.size(); slot++) {
            columns.put(found.get(slot), read.attribute(slot, found.get(slot)));
        }
        return columns;
    }

    /**
     * Reads columns of a file that was written to be given away. What was defused is read as it was before.
     *
     * @param as how it was written
     */
    public static Map<String, Attribute> readWritten(Path path, RecordFile.Form as, List<String> names)
            throws IOException, UnusableInput {
        RecordFile file = new RecordFile(path, path.getFileName().toString(), as);
        List<String> written = names.stream().map(Defused::text).toList();
        Map<String, Attribute> columns = new LinkedHashMap<>();
        read(file, written).forEach((name, column) -> {
            List<String> plain = new ArrayList<>();
            column.values().forEach(value -> plain.add(Defused.undone(value)));
            columns.put(Defused.undone(name), new Attribute(Defused.undone(name), plain, column.codes()));
        });
        return columns;
    }

    /** The names of all columns of a file. */
    public static List<String> header(RecordFile file) throws IOException, UnusableInput {
        return Header.of(file).names();
    }

    /** Names as they were before they were defused. */
    public static List<String> plain(List<String> names) {
        return names.stream().map(Defused::undone).toList();
    }

    /** Reads a file to its end. */
    public static Whole whole(RecordFile file) throws IOException, UnusableInput {
        RecordFile.Stream<Count> read = file.stream(form -> new Count());
        return new Whole(read.file(), read.handler().records, read.digest());
    }

    /**
     * What a file is like when it has been read to its end.
     *
     * @param file as it turned out to be written
     * @param records how many it has
     * @param digest {@code sha256:} and the digest of its bytes
     */
    public record Whole(RecordFile file, long records, String digest) {}

    private static final class Count extends RecordHandler {

        private long records = -1;

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            // Only records are counted.
        }

        @Override
        boolean record() {
            records++;
            return true;
        }
    }
}
