package org.kanmon.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables are the ones that other programs were measured with: their figures would mean nothing otherwise. */
class TableFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "T1E3, 4d4e60390c52ad8d1c4dd02b1500d78bbd0fb3cfb2b2d6252b5b94c2d909736e, 530c7561e81027b68ed05b6450eec4a2bd3932e595ff3c370a4f0a9d51430661",
        "T1E4, 0bd2c7b6f7fa221a176ef679dae2b32ffe34db03eb8b9074372e76e43a395f0c, d62a87276800ccdaa7a9c34585206922f275b6192c7d083c87e100cf687b7b3e",
        "T3E4, f24c352ab77c5c219dbdde732fafe6defd060fbde20b94ed3e84cad206cdbe55, fb30458fd1e24962fd737eb43edd7fc12f7a99859f646518c98009d226f1dcc3",
        "T1E5, 1b24e4d149c5986c8b97305cbb28d2957525b03abf498953ddbb58177c6c261b, fb30458fd1e24962fd737eb43edd7fc12f7a99859f646518c98009d226f1dcc3",
        "T1E6, df9cfec37021d18e5b85daf11b1a2c17cc0f0fb6160e0c34eb9ef8d6fcb8fbaf, d62a87276800ccdaa7a9c34585206922f275b6192c7d083c87e100cf687b7b3e"
    })
    void everyRunMakesTheTablesThatThePeersFiguresAreAbout(BenchmarkTable table, String counts, String regions)
            throws IOException, NoSuchAlgorithmException {
        TableFiles files = TableFiles.in(folder, table);
        assertEquals(counts, sha256(files.table()));
        assertEquals(regions, sha256(files.regions()));
    }

    @ParameterizedTest
    @CsvSource({"T1E3, 1152", "T1E4, 10341", "T3E4, 31245", "T1E5, 137478", "T1E6, 1289178"})
    void aTableHasAsManyPublishedCellsAsItsDimensionsMake(BenchmarkTable table, int cells) {
        assertEquals(cells, table.cells());
    }

    @Test
    void aTableThatIsThereIsNotMadeAnew() throws IOException {
        Path file = folder.resolve("t1e3.csv");
        Files.writeString(file, "kept");
        TableFiles.in(folder, BenchmarkTable.T1E3);
        assertEquals("kept", Files.readString(file));
    }

    @Test
    void everyRegionOfTheTableIsInItsHierarchy() throws IOException {
        TableFiles files = TableFiles.in(folder, BenchmarkTable.T1E4);
        List<String> regions = Files.readAllLines(files.regions()).stream()
                .map(line -> line.split(",")[0])
                .toList();
        for (String line : Files.readAllLines(files.table()).subList(1, 100)) {
            assertTrue(regions.contains(line.split(",")[0]), line);
        }
    }

    @Test
    void linkedTablesCountTheSamePatientsByRegionAndSex() throws IOException {
        TableFiles files = TableFiles.in(folder, BenchmarkTable.T1E3);
        LinkedFile.beside(files, BenchmarkTable.T1E3);
        JsonNode problem = new ObjectMapper().readTree(files.linked().toFile());
        Map<String, Long> difference = new TreeMap<>();
        int both = 0;
        for (JsonNode cell : problem.get("cells")) {
            boolean first = cell.at("/key/3").asText().equals("T");
            both |= first ? 1 : 2;
            difference.merge(
                    cell.at("/key/0").asText() + cell.at("/key/1").asText(),
                    first ? cell.get("n").asLong() : -cell.get("n").asLong(),
                    Long::sum);
        }
        assertEquals(3, both);
        assertEquals(Set.of(0L), Set.copyOf(difference.values()));
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
