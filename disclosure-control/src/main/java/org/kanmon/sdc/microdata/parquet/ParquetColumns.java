package org.kanmon.sdc.microdata.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a Parquet file.
 *
 * @param names in order
 * @param types as the library calls them, for example {@code BIGINT}
 */
public record ParquetColumns(List<String> names, List<String> types) {

    /** The type of texts. */
    public static final String TEXT = "VARCHAR";

    /** The first bytes of every Parquet file. */
    private static final String MAGIC = "PAR1";

    private static final List<String> NESTED = List.of("STRUCT", "MAP", "UNION", "BLOB", "BIT", "VARIANT", "GEOMETRY");

    public ParquetColumns {
        names = List.copyOf(names);
        types = List.copyOf(types);
    }

    /** Whether a file begins like one. */
    public static boolean isBeginning(byte[] bytes) {
        for (int i = 0; i < MAGIC.length(); i++) {
            if (i >= bytes.length || bytes[i] != MAGIC.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The columns of a file. */
    public static ParquetColumns of(Path file) throws UnreadableParquet {
        try (Connection connection = Enclosure.open(List.of(file))) {
            return of(connection, file);
        } catch (SQLException e) {
            throw new UnreadableParquet(e.getMessage(), e);
        }
    }

    static ParquetColumns of(Connection connection, Path file) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery(
                        "DESCRIBE SELECT * FROM read_parquet(" + Enclosure.literal(file) + ")")) {
            while (columns.next()) {
                names.add(columns.getString(1));
                types.add(columns.getString(2));
            }
        }
        return new ParquetColumns(names, types);
    }

    /** Whether the values of a column are single ones that can be written as a text. */
    public boolean isPlain(int column) {
        String type = types.get(column);
        return !type.endsWith("]") && NESTED.stream().noneMatch(type::startsWith);
    }
}
