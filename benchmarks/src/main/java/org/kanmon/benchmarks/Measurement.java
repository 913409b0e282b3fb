package org.kanmon.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What several runs of one task gave.
 *
 * @param result what the command answered; the runs must not differ in which cells they hide
 */
record Measurement(Task task, List<Run> runs, JsonNode result) {

    static final String HEADER = """
            | task | cells | primary | complementary (value) | exposed | s | CPU s | peak MB | complementary / peer's | CPU / peer's |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    /** Runs a task several times. */
    static Measurement of(Task task, TableFiles files, Path kanmon, Path folder, int times)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(kanmon.toString()));
        command.addAll(task.command(files, folder));
        Path printed = folder.resolve(task.title().replace('/', '-') + ".out");
        Path answer = task.isAudit() ? printed : task.result(folder);
        List<Run> runs = new ArrayList<>();
        Optional<JsonNode> first = Optional.empty();
        for (int i = 0; i < times; i++) {
            runs.add(Run.of(command, printed));
            JsonNode result = new ObjectMapper().readTree(answer.toFile());
            if (first.isPresent() && !hidden(first.get()).equals(hidden(result))) {
                throw new IllegalStateException(task.title() + " does not give the same answer twice");
            }
            first = Optional.of(result);
        }
        return new Measurement(task, runs, first.orElseThrow());
    }

    /** Which cells are hidden; their intervals may be exact in one run, and not in a slower one. */
    private static List<JsonNode> hidden(JsonNode result) {
        return result.at("/suppressed").findValues("key");
    }

    private double median(ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private long complementaryValue() {
        long value = 0;
        for (JsonNode cell : result.at("/suppressed")) {
            value += cell.at("/kind").asText().equals("complementary")
                    ? cell.at("/n").asLong()
                    : 0;
        }
        return value;
    }

    /** One line of the table under {@link #HEADER}. */
    String line() throws IOException {
        Optional<Peer> peer = task.isAudit() || task.isLinked() ? Optional.empty() : Peer.of(task.table());
        double cpu = median(Run::cpuSeconds);
        long complementary = result.at("/complementary").asLong();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %s | %s | %.1f | %.1f | %.0f | %s | %s |%n",
                task.title(),
                task.cells(),
                result.at("/primary").asText("-"),
                task.isAudit() ? "-" : "%d (%d)".formatted(complementary, complementaryValue()),
                result.at("/exposed").asText("-"),
                median(Run::seconds),
                cpu,
                median(Run::peakMegabytes),
                peer.map(p -> ratio(complementary, p.cells())).orElse("-"),
                peer.map(p -> ratio(cpu, p.cpuSeconds())).orElse("-"));
    }

    private static String ratio(double ours, double theirs) {
        return String.format(Locale.ROOT, "%.2f", ours / theirs);
    }
}
