package org.kanmon.sdc.microdata.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanmon.sdc.microdata.Scratch;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.microdata.source.TransformedFile;
import org.kanmon.sdc.source.UnusableInput;

class LocalRecodingTest {

    private static final double T = 0.4;
    private static final int K = 3;

    @TempDir
    Path folder;

    private Records random(long seed) throws IOException, UnusableInput {
        Random random = new Random(seed);
        StringBuilder data = new StringBuilder("person,age,area,illness\n");
        for (int record = 0; record < 60; record++) {
            data.append("p%d,%d,%d,%s%n"
                    .formatted(
                            random.nextInt(45),
                            (int) (40 * Math.pow(random.nextDouble(), 2)),
                            random.nextInt(6),
                            "abc".charAt((int) (3 * Math.pow(random.nextDouble(), 1.5)))));
        }
        Scratch scratch = new Scratch(folder)
                .with("data.csv", data.toString().replace("\r", ""))
                .with("schema.yaml", """
                person: person
                columns:
                  - {column: age, role: quasi-identifier, hierarchy: {kind: intervals, widths: [5, 10, 20]}}
                  - {column: area, role: quasi-identifier, hierarchy: {kind: bands, starts: [0, 3]}}
                  - {column: illness, role: sensitive}
                models: [{name: k-anonymity, k: %d}, {name: t-closeness-equal, attribute: illness, t: %s}]
                suppression-limit: 0.6
                local-recoding: true
                """.formatted(K, T));
        return scratch.read();
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fewerRecordsAreLostAndTheWrittenFileKeepsTheModelsAsAWhole(int seed) throws IOException, UnusableInput {
        Records records = random(seed);
        Optional<Outcome> outcome = Transformation.of(records).outcome();
        if (outcome.isEmpty()) {
            return;
        }

        PlacedRecords placed = PlacedRecords.of(records, outcome.get());
        Path file = folder.resolve("out.csv");
        new TransformedFile(records, placed.levels()).write(file);

        assertTrue(placed.suppressedRecords() <= outcome.get().suppressedRecords());
        assertTrue(Proof.of(file, records, placed.levels(), placed.sizes()).holds());
        checkNaively(Files.readAllLines(file), Files.readAllLines(folder.resolve("data.csv")));
    }

    @Test
    void oftenRecordsAreSaved() throws IOException, UnusableInput {
        int saved = 0;
        for (int seed = 0; seed < 40; seed++) {
            Records records = random(seed);
            Optional<Outcome> outcome = Transformation.of(records).outcome();
            if (outcome.isPresent()) {
                saved += outcome.get().suppressedRecords()
                        - PlacedRecords.of(records, outcome.get()).suppressedRecords();
            }
        }

        assertTrue(saved > 40, saved + " records");
    }

    @Test
    void aModelOfThePopulationIsRefused() {
        assertThrows(
                UnusableInput.class,
                () -> new Scratch(folder)
                        .with("data.csv", "a\n1\n")
                        .with("schema.yaml", """
                columns: [{column: a, role: quasi-identifier}]
                models: [{name: population-uniqueness, threshold: 0.1}]
                population: 100
                local-recoding: true
                """)
                        .read());
    }

    /** Classes, persons and distances anew from the texts alone. */
    private static void checkNaively(List<String> written, List<String> input) {
        assertEquals(input.size(), written.size());
        Map<String, List<String[]>> classes = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (int line = 1; line < written.size(); line++) {
            String[] fields = written.get(line).split(",");
            String[] before = input.get(line).split(",");
            all.merge(fields[2], 1, Integer::sum);
            if (!fields[0].equals("*") || !fields[1].equals("*")) {
                classes.computeIfAbsent(fields[0] + "," + fields[1], key -> new ArrayList<>())
                        .add(new String[] {before[0], fields[2]});
            }
        }
        int records = written.size() - 1;
        classes.forEach((key, members) -> {
            long persons = members.stream().map(member -> member[0]).distinct().count();
            assertTrue(persons >= K, key);
            double distance = 0;
            for (Map.Entry<String, Integer> value : all.entrySet()) {
                double share = (double) members.stream()
                                .filter(member -> member[1].equals(value.getKey()))
                                .count()
                        / members.size();
                distance += Math.abs(share - (double) value.getValue() / records) / 2;
            }
            assertTrue(distance <= T + 1e-9, key + " " + distance);
        });
    }
}
