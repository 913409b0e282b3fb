package org.kanmon.sdc.microdata.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnclosureTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_csv('%s/other.csv')",
                "SELECT * FROM read_text('%s/*')",
                "COPY (SELECT 1) TO '%s/new.csv'",
                "ATTACH '%s/new.db'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET enable_external_access = true",
                "SET memory_limit = '1TB'",
                "SET allowed_paths = ['%s/other.csv']",
                "SET temp_directory = '%s'"
            })
    void reachesNothingButItsFiles(String statement) throws Exception {
        Files.writeString(folder.resolve("other.csv"), "a\n1\n");
        try (Connection connection = Enclosure.open(List.of(folder.resolve("mine.csv")))) {
            String now = statement.replace("%s", folder.toString());
            assertThrows(SQLException.class, () -> execute(connection, now));
        }
        assertFalse(Files.exists(folder.resolve("new.csv")) || Files.exists(folder.resolve("new.db")));
    }

    @Test
    void reachesItsFileWhateverItsName() throws Exception {
        Path mine = Files.writeString(folder.resolve("it's \"mine\".csv"), "a\n1\n2\n");
        try (Connection connection = Enclosure.open(List.of(mine));
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT sum(a) FROM read_csv(" + Enclosure.literal(mine) + ")")) {
            assertTrue(rows.next());
            assertEquals(3, rows.getInt(1));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
