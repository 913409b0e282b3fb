package org.kanmon.sdc.microdata.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Reads the records of a Parquet file one after the other, in their order, every value as a text; a missing value is an empty one.
 * Columns with few different values are numbered by the library, and several of them handed over in one number.
 */
public final class ParquetRecords {

    /** Columns with more different values are handed over as texts. */
    private static final int MOST_NUMBERED = 50_000;

    /** As far as numbers of several columns go into one. */
    private static final long ROOM = 1L << 62;

    private static final char[] MISSING = new char[0];

    private final Path file;
    private final ParquetColumns columns;
    private final List<Integer> texts = new ArrayList<>();
    private final List<Packed> packed = new ArrayList<>();

    /** Takes in a record. */
    public interface Taking {

        /** The value of a column; called for the wanted ones. */
        void field(int column, char[] text);

        /** The record is complete; whether another one is wanted. */
        boolean end();
    }

    /** Columns whose numbers are handed over as the digits of one. */
    private static final class Packed {

        private final List<Integer> columns = new ArrayList<>();
        private final List<char[][]> values = new ArrayList<>();
        private long room = ROOM;

        boolean takes(int column, char[][] texts) {
            if (room / texts.length == 0) {
                return false;
            }
            room /= texts.length;
            columns.add(column);
            values.add(texts);
            return true;
        }

        String expression(ParquetColumns all) {
            StringBuilder sum = new StringBuilder("0::BIGINT");
            long place = 1;
            for (int i = 0; i < columns.size(); i++) {
                sum.append(" + coalesce(enum_code(")
                        .append(text(all, columns.get(i)))
                        .append("::value_of_")
                        .append(columns.get(i))
                        .append(")::BIGINT + 1, 0) * ")
                        .append(place);
                place *= values.get(i).length;
            }
            return sum.toString();
        }

        void handOver(long number, Taking taking) {
            long rest = number;
            for (int i = 0; i < values.size(); i++) {
                char[][] texts = values.get(i);
                taking.field(columns.get(i), texts[(int) (rest % texts.length)]);
                rest /= texts.length;
            }
        }
    }

    private ParquetRecords(Path file, ParquetColumns columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Reads a file to its end, or until no further record is wanted.
     *
     * @param wanted whether the values of a column are
     */
    public static void read(Path file, ParquetColumns columns, IntPredicate wanted, Taking taking)
            throws UnreadableParquet {
        try (Connection connection = Enclosure.open(List.of(file))) {
            if (!ParquetColumns.of(connection, file).equals(columns)) {
                throw new UnreadableParquet("the columns are not the same any more", null);
            }
            ParquetRecords records = new ParquetRecords(file, columns);
            records.number(connection, wanted);
            records.handOver(connection, taking);
        } catch (SQLException e) {
            throw new UnreadableParquet(e.getMessage(), e);
        }
    }

    private static String text(ParquetColumns columns, int column) {
        return "CAST(" + Enclosure.name(columns.names().get(column)) + " AS VARCHAR)";
    }

    private String from() {
        return " FROM read_parquet(" + Enclosure.literal(file) + ")";
    }

    /** Decides which columns are handed over as numbers. */
    private void number(Connection connection, IntPredicate wanted) throws SQLException {
        List<Integer> all = new ArrayList<>();
        for (int column = 0; column < columns.names().size(); column++) {
            if (wanted.test(column)) {
                all.add(column);
            }
        }
        if (all.isEmpty()) {
            return;
        }
        String counts = all.stream()
                .map(column -> "approx_count_distinct("
                        + Enclosure.name(columns.names().get(column)) + ")")
                .collect(Collectors.joining(", "));
        long[] about = new long[all.size()];
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + counts + from())) {
            row.next();
            for (int i = 0; i < about.length; i++) {
                about[i] = row.getLong(i + 1);
            }
        }
        for (int i = 0; i < about.length; i++) {
            if (about[i] > MOST_NUMBERED) {
                texts.add(all.get(i));
            } else {
                pack(all.get(i), values(connection, all.get(i)));
            }
        }
    }

    private void pack(int column, char[][] values) {
        if (packed.isEmpty() || !packed.get(packed.size() - 1).takes(column, values)) {
            packed.add(new Packed());
            packed.get(packed.size() - 1).takes(column, values);
        }
    }

    /** Numbers the values of a column; 0 is that of a missing one. */
    private char[][] values(Connection connection, int column) throws SQLException {
        List<char[]> values = new ArrayList<>(List.of(MISSING));
        try (Statement statement = connection.createStatement()) {
            String text = text(columns, column);
            statement.execute("CREATE TYPE value_of_" + column + " AS ENUM (SELECT DISTINCT " + text + from()
                    + " WHERE " + Enclosure.name(columns.names().get(column)) + " IS NOT NULL)");
            try (ResultSet rows =
                    statement.executeQuery("SELECT unnest(enum_range(NULL::value_of_" + column + "))::VARCHAR")) {
                while (rows.next()) {
                    values.add(rows.getString(1).toCharArray());
                }
            }
        }
        return values.toArray(char[][]::new);
    }

    private void handOver(Connection connection, Taking taking) throws SQLException {
        List<String> selected = new ArrayList<>();
        packed.forEach(some -> selected.add(some.expression(columns)));
        texts.forEach(column -> selected.add(text(columns, column)));
        String query = "SELECT " + (selected.isEmpty() ? "1" : String.join(", ", selected)) + from();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            boolean more = true;
            while (more && rows.next()) {
                for (int i = 0; i < packed.size(); i++) {
                    packed.get(i).handOver(rows.getLong(i + 1), taking);
                }
                for (int i = 0; i < texts.size(); i++) {
                    String text = rows.getString(packed.size() + i + 1);
                    taking.field(texts.get(i), text == null ? MISSING : text.toCharArray());
                }
                more = taking.end();
            }
        }
    }

    @Override
    public String toString() {
        return file + " " + Arrays.toString(columns.names().toArray());
    }
}
