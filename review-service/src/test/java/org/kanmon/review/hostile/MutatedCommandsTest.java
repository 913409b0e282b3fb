package org.kanmon.review.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanmon.review.cli.Answer;

/**
 * The commands for tables without criteria and for records meet broken files as the check does: they answer, or refuse with a
 * sentence, and never end with a fault of their own.
 *
 * <p>Every build runs a tenth as many commands as {@link MutatedFilesTest} checks files.
 */
@Tag("hostile")
class MutatedCommandsTest {

    private static final int COMMANDS =
            Integer.getInteger("kanmon.hostile.files", MutatedFilesTest.FILES_OF_A_BUILD) / 10;
    private static final int FIRST = Integer.getInteger("kanmon.hostile.first", 0) / 10;
    private static final int FAULT = 1;
    private static final int REFUSED = 2;
    private static final double SLOWEST = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String COUNTS = "region,sex,n\nr1,m,3\nr1,f,20\nr2,m,30\nr2,f,40\nr3,m,5\nr3,f,60\n";
    private static final String NESTED = "region,group\nr1,a\nr2,a\nr3,b\n";
    private static final String PROBLEM =
            "{\"threshold\":10,\"dims\":[{\"name\":\"region\",\"root\":\"T\",\"children\":"
                    + "{\"T\":[\"a\",\"b\",\"c\"]}},{\"name\":\"sex\",\"root\":\"T\",\"children\":{\"T\":[\"m\",\"f\"]}}],\"tables\":[[\"region\",\"sex\"]],\"cells\":["
                    + "{\"id\":0,\"key\":[\"T\",\"T\"],\"n\":158},{\"id\":1,\"key\":[\"T\",\"m\"],\"n\":38},{\"id\":2,\"key\":[\"T\",\"f\"],\"n\":120},"
                    + "{\"id\":3,\"key\":[\"a\",\"T\"],\"n\":23},{\"id\":4,\"key\":[\"a\",\"m\"],\"n\":3},{\"id\":5,\"key\":[\"a\",\"f\"],\"n\":20},"
                    + "{\"id\":6,\"key\":[\"b\",\"T\"],\"n\":70},{\"id\":7,\"key\":[\"b\",\"m\"],\"n\":30},{\"id\":8,\"key\":[\"b\",\"f\"],\"n\":40},"
                    + "{\"id\":9,\"key\":[\"c\",\"T\"],\"n\":65},{\"id\":10,\"key\":[\"c\",\"m\"],\"n\":5},{\"id\":11,\"key\":[\"c\",\"f\"],\"n\":60}]}";
    private static final String HIDDEN = "[[\"a\",\"m\"],[\"a\",\"f\"],[\"c\",\"m\"],[\"c\",\"f\"]]";
    private static final String RECORDS =
            "id,age,sex,illness\n1,31,m,x\n2,32,m,y\n3,38,f,x\n4,39,f,y\n5,41,m,x\n6,45,m,z\n";
    private static final String AGES = "31;30-39;*\n32;30-39;*\n38;30-39;*\n39;30-39;*\n41;40-49;*\n45;40-49;*\n";
    private static final String SCHEMA = """
            columns:
              - {column: id, role: identifier}
              - {column: age, role: quasi-identifier, hierarchy: ages.csv}
              - {column: sex, role: quasi-identifier}
              - {column: illness, role: insensitive}
            models:
              - {name: k-anonymity, k: 2}
            suppression-limit: 0.1
            """;

    /** A command and the good files that it is run with. */
    private record Run(List<String> arguments, Map<String, String> files) {}

    private static List<Run> runs() {
        return List.of(
                new Run(
                        List.of(
                                "protect",
                                "counts.csv",
                                "--hierarchy",
                                "region=nested.csv",
                                "--threshold",
                                "10",
                                "--time-limit",
                                "1"),
                        Map.of("counts.csv", COUNTS, "nested.csv", NESTED)),
                new Run(List.of("protect", "problem.json", "--time-limit", "1"), Map.of("problem.json", PROBLEM)),
                new Run(
                        List.of("audit", "problem.json", "--suppressed", "hidden.json", "--time-limit", "1"),
                        Map.of("problem.json", PROBLEM, "hidden.json", HIDDEN)),
                new Run(
                        List.of("evaluate", "records.csv", "--schema", "schema.yaml"),
                        Map.of("records.csv", RECORDS, "schema.yaml", SCHEMA, "ages.csv", AGES)),
                new Run(
                        List.of("transform", "records.csv", "--schema", "schema.yaml", "--dry-run"),
                        Map.of("records.csv", RECORDS, "schema.yaml", SCHEMA, "ages.csv", AGES)));
    }

    @TempDir
    private Path folder;

    @Test
    void goodFilesAreAnswered() throws IOException {
        for (Run run : runs()) {
            Answer answer = run(run, Map.of());
            assertEquals(0, answer.status(), run.arguments() + answer.err());
        }
    }

    @Test
    void everyCommandAnswersOrRefusesInTime() throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int number = FIRST; number < FIRST + COMMANDS; number++) {
            Random random = new Random(number * 0x9E3779B97F4A7C15L);
            Run run = runs().get(number % runs().size());
            List<String> names = run.files().keySet().stream().sorted().toList();
            String name = names.get(random.nextInt(names.size()));
            List<Mutation> mutations = random.nextBoolean() ? TextMutations.all() : ByteMutations.all();
            Mutation mutation = mutations.get(random.nextInt(mutations.size()));
            byte[] broken = mutation.of(run.files().get(name).getBytes(UTF_8), random);
            String about = number + ": " + run.arguments().get(0) + " with " + name + ": " + mutation.name();
            outcomes.merge(outcome(run, Map.of(name, broken), about, faults), 1, Integer::sum);
        }
        System.out.printf("Mutated files of commands: %s%n", outcomes);
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    private String outcome(Run run, Map<String, byte[]> broken, String about, List<String> faults) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            Answer answer = run(run, broken);
            if (answer.status() == FAULT
                    || answer.status() == REFUSED && answer.err().isBlank()) {
                faults.add(about + ": status " + answer.status() + " " + answer.err());
            }
            double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
            if (seconds > SLOWEST) {
                faults.add(about + ": " + seconds + " s");
            }
            return run.arguments().get(0) + " " + answer.status();
        } catch (RuntimeException | Error fault) {
            faults.add(about + ": " + fault + Arrays.toString(Arrays.copyOf(fault.getStackTrace(), 5)));
            return "fault";
        }
    }

    private Answer run(Run run, Map<String, byte[]> broken) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        run.files().forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
        files.putAll(broken);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        List<String> arguments = new ArrayList<>();
        for (String argument : run.arguments()) {
            int name = argument.indexOf('=') + 1;
            boolean file = run.files().containsKey(argument.substring(name));
            arguments.add(file ? argument.substring(0, name) + folder.resolve(argument.substring(name)) : argument);
        }
        return Answer.to(arguments.toArray(String[]::new));
    }
}
