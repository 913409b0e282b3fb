package org.kanmon.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsFilesTest {

    private static final int ROWS = 2_000;

    @TempDir
    Path folder;

    @Test
    void aSmallerFileIsTheBeginningOfALargerOne() throws IOException {
        List<String> smaller = Files.readAllLines(ClaimsFiles.in(folder, ROWS).records());
        List<String> larger =
                Files.readAllLines(ClaimsFiles.in(folder, 2 * ROWS).records());
        assertEquals(1 + ROWS, smaller.size());
        assertEquals(smaller, larger.subList(0, smaller.size()));
        assertEquals(1 + 2 * ROWS, larger.size());
    }

    @Test
    void everyRunMakesTheSameRecords() throws IOException {
        List<String> first =
                Files.readAllLines(ClaimsFiles.in(folder.resolve("first"), ROWS).records());
        assertEquals(
                first,
                Files.readAllLines(
                        ClaimsFiles.in(folder.resolve("second"), ROWS).records()));
        assertTrue(new HashSet<>(first).size() > ROWS * 9 / 10);
    }

    @Test
    void everyValueHasItsGeneralizations() throws IOException {
        ClaimsFiles files = ClaimsFiles.in(folder, ROWS);
        List<String> header = List.of(Claims.HEADER.split(","));
        List<String> records = Files.readAllLines(files.records());
        Map<String, Integer> levels =
                Map.of("sex", 2, "municipality", 5, "diagnosis", 4, "bed", 3, "insurer", 3, "income", 3);
        for (Map.Entry<String, Integer> column : levels.entrySet()) {
            Set<String> known = new HashSet<>();
            for (String line : Files.readAllLines(folder.resolve(column.getKey() + ".csv"))) {
                String[] fields = line.split(",");
                assertEquals(column.getValue(), fields.length, line);
                known.add(fields[0]);
            }
            int place = header.indexOf(column.getKey());
            for (String record : records.subList(1, records.size())) {
                assertTrue(known.contains(record.split(",")[place]), record);
            }
        }
    }

    @Test
    void noTwoTasksShareTheirFiles() {
        List<RecordTask> tasks = RecordTask.ofSizes(IntStream.of(20_000, 100_000));
        Set<String> titles = new HashSet<>();
        tasks.forEach(task -> titles.add(task.title()));
        RecordTask.ofKinds(100_000).forEach(task -> titles.add(task.title()));
        assertEquals(tasks.size() + RecordTask.ofKinds(100_000).size(), titles.size());
    }
}
