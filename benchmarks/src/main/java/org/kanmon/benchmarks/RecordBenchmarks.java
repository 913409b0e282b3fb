package org.kanmon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures transformations of records, as a user would run them, and prints a table in Markdown. */
public final class RecordBenchmarks {

    private RecordBenchmarks() {}

    /**
     * @param arguments the project's folder, a folder for records and results, the number of runs, the numbers of records separated by
     *     spaces, and the number of records for other models and metrics (0 for none)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path kanmon = Path.of(arguments[0], "kanmon");
        Path folder = Path.of(arguments[1], "records");
        int runs = Integer.parseInt(arguments[2]);
        List<RecordTask> tasks = new ArrayList<>(
                RecordTask.ofSizes(Stream.of(arguments[3].trim().split("\\s+")).mapToInt(Integer::parseInt)));
        int kinds = Integer.parseInt(arguments[4]);
        if (kinds > 0) {
            tasks.addAll(RecordTask.ofKinds(kinds));
        }
        Files.createDirectories(folder);
        // The launcher builds what is out of date; that is not to be measured.
        Run.of(List.of(kanmon.toString(), "--version"), folder.resolve("version.out"));
        StringBuilder table = new StringBuilder(RecordMeasurement.HEADER);
        System.out.print(table);
        for (RecordTask task : tasks) {
            ClaimsFiles files = ClaimsFiles.in(folder, task.rows());
            String line = RecordMeasurement.of(task, files, kanmon, runs).line();
            System.out.print(line);
            table.append(line);
        }
        Files.writeString(Path.of(arguments[1], "record-benchmarks.md"), table);
    }
}
