package org.kanmon.sdc.microdata.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes Parquet files. */
public final class ParquetWriter {

    private ParquetWriter() {}

    /**
     * Makes a Parquet file of records in a CSV file: UTF-8, fields separated by commas, a header line, lines ended by LF. Empty fields
     * without quotation marks become missing values.
     *
     * @param columns with the types that they are to have
     */
    public static void write(Path csv, ParquetColumns columns, Path target) throws UnreadableParquet {
        String types = IntStream.range(0, columns.names().size())
                .mapToObj(i -> Enclosure.literal(columns.names().get(i)) + ": '" + ParquetColumns.TEXT + "'")
                .collect(Collectors.joining(", "));
        String selected = IntStream.range(0, columns.names().size())
                .mapToObj(i -> {
                    String name = Enclosure.name(columns.names().get(i));
                    boolean isText = columns.types().get(i).equals(ParquetColumns.TEXT);
                    // A number with an exponent has got an apostrophe as if it were a formula.
                    String plain = isText ? name : "ltrim(" + name + ", " + Enclosure.literal("'") + ")";
                    return "CAST(" + plain + " AS " + columns.types().get(i) + ") AS " + name;
                })
                .collect(Collectors.joining(", "));
        try (Connection connection = Enclosure.open(List.of(csv, target));
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT " + selected + " FROM read_csv(" + Enclosure.literal(csv)
                    + ", columns = {" + types
                    + "}, auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"',"
                    + " new_line = '\\n', nullstr = '', strict_mode = true, parallel = false)) TO "
                    + Enclosure.literal(target)
                    + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)");
        } catch (SQLException e) {
            throw new UnreadableParquet(e.getMessage(), e);
        }
    }
}
