package org.kanmon.sdc.microdata.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDriver;

/**
 * A database in memory that reaches some named files and nothing else: no other file, no network, no extension, and no way to change
 * this. What does not fit into its share of the memory is refused, not written elsewhere.
 */
final class Enclosure {

    /** The database gets a share of what the virtual machine may use itself, within these bounds, in bytes. */
    private static final long LEAST = 256L << 20;

    private static final long MOST = 2L << 30;
    private static final int SHARE = 3;

    private Enclosure() {}

    static Connection open(List<Path> files) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", properties);
        try (Statement statement = connection.createStatement()) {
            String paths = files.stream().map(Enclosure::literal).collect(Collectors.joining(", "));
            for (String setting : List.of(
                    "memory_limit = '" + (share() >> 20) + "MiB'",
                    "temp_directory = ''",
                    "autoinstall_known_extensions = false",
                    "autoload_known_extensions = false",
                    "allow_community_extensions = false",
                    "allowed_paths = [" + paths + "]",
                    "enable_external_access = false",
                    "lock_configuration = true")) {
                statement.execute("SET " + setting);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static long share() {
        return Math.max(LEAST, Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE));
    }

    /** A path as text of a statement. */
    static String literal(Path path) {
        return literal(path.toAbsolutePath().normalize().toString());
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }
}
