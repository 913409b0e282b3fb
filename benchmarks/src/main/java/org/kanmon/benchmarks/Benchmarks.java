package org.kanmon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Measures what is asked for, as a user would run it, and prints a table in Markdown. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * @param arguments the project's folder, a folder for tables and results, the number of runs, and the names of the tasks
     *     separated by spaces
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path kanmon = Path.of(arguments[0], "kanmon");
        Path folder = Path.of(arguments[1], "tables");
        int runs = Integer.parseInt(arguments[2]);
        List<Task> tasks = Stream.of(arguments[3].trim().split("\\s+"))
                .map(name -> Task.named(name)
                        .orElseThrow(() -> new IllegalArgumentException("no task " + name + "; tasks are "
                                + Stream.of(BenchmarkTable.values())
                                        .map(BenchmarkTable::title)
                                        .toList() + ", each alone or with " + Task.VARIANTS)))
                .toList();
        Files.createDirectories(folder);
        // The launcher builds what is out of date; that is not to be measured.
        Run.of(List.of(kanmon.toString(), "--version"), folder.resolve("version.out"));
        StringBuilder table = new StringBuilder(Measurement.HEADER);
        System.out.print(table);
        for (Task task : tasks) {
            TableFiles files = TableFiles.in(folder, task.table());
            if (task.isLinked()) {
                LinkedFile.beside(files, task.table());
            }
            String line = Measurement.of(task, files, kanmon, folder, runs).line();
            System.out.print(line);
            table.append(line);
        }
        Files.writeString(Path.of(arguments[1], "benchmarks.md"), table);
    }
}
