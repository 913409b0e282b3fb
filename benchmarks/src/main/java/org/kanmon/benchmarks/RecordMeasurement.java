package org.kanmon.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * What several runs of one transformation gave.
 *
 * @param results what the command answered; the runs must not differ in what they found
 */
record RecordMeasurement(RecordTask task, List<Run> runs, List<JsonNode> results) {

    static final String HEADER = """
            | records | asked | loss | suppressed | combinations checked (of) | search CPU s | s | CPU s | peak MB |
            |---|---|---|---|---|---|---|---|---|
            """;

    /** Runs a transformation several times; nothing is written. */
    static RecordMeasurement of(RecordTask task, ClaimsFiles files, Path kanmon, int times)
            throws IOException, InterruptedException {
        Path printed = files.folder().resolve(task.title() + ".json");
        Path schema = files.schema(task.title(), task.wishes());
        List<String> command = List.of(
                kanmon.toString(),
                "transform",
                files.records().toString(),
                "--schema",
                schema.toString(),
                "--dry-run",
                "--format",
                "json");
        List<Run> runs = new ArrayList<>();
        List<JsonNode> results = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            runs.add(Run.of(command, printed));
            JsonNode result = new ObjectMapper().readTree(printed.toFile());
            results.add(result);
            if (!found(result).equals(found(results.get(0)))) {
                throw new IllegalStateException(task.title() + " does not give the same answer twice");
            }
        }
        return new RecordMeasurement(task, runs, results);
    }

    private static List<JsonNode> found(JsonNode result) {
        return List.of(result.at("/levels"), result.at("/loss"), result.at("/suppressedRecords"));
    }

    private static double median(DoubleStream figures) {
        double[] sorted = figures.toArray();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** One line of the table under {@link #HEADER}. */
    String line() {
        JsonNode result = results.get(0);
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %s | %,d (%,d) | %.2f | %.1f | %.1f | %.0f |%n",
                task.rows(),
                task.name(),
                result.has("loss") ? "%.6g".formatted(result.get("loss").asDouble()) : "no solution",
                result.path("suppressedRecords").asText("-"),
                result.path("nodesChecked").asLong(),
                result.path("nodes").asLong(),
                median(results.stream()
                        .mapToDouble(one -> one.at("/effort/search/cpuSeconds").asDouble())),
                median(runs.stream().mapToDouble(Run::seconds)),
                median(runs.stream().mapToDouble(Run::cpuSeconds)),
                median(runs.stream().mapToDouble(Run::peakMegabytes)));
    }
}
