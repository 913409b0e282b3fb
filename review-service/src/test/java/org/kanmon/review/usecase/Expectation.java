package org.kanmon.review.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kanmon.fixtures.Fixture;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Release;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.review.domain.Submission;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a right answer to one fixture looks like on one date.
 *
 * @param rules the rules that find something
 * @param primaryCount how many cells are hidden because they break a criterion
 * @param primary their categories; empty where there are too many to name
 * @param complementaryAtLeast the fewest cells that have to be hidden with them
 * @param complementaryAtMost the most that may be
 * @param hidden hidden cells with the interval that an outsider can prove, where the fixture tells
 * @param kept cells that must stay visible
 * @param wish how counts that may not be shown are to be dealt with
 * @param masked the name of the file beside the table that the proposal must equal byte for byte, where the fixture has one
 */
record Expectation(
        Fixture fixture,
        String database,
        LocalDate asOf,
        Decision decision,
        List<String> rules,
        int primaryCount,
        List<Map<String, Object>> primary,
        int complementaryAtLeast,
        int complementaryAtMost,
        List<Map<String, Object>> hidden,
        List<Map<String, Object>> kept,
        RemedyWish wish,
        Optional<String> masked) {

    static List<Expectation> all() {
        return Fixture.all().stream().flatMap(fixture -> read(fixture).stream()).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Expectation> read(Fixture fixture) {
        Map<String, Object> content;
        try {
            content = (Map<String, Object>)
                    new Load(LoadSettings.builder().setLabel(fixture.name()).build())
                            .loadFromString(Files.readString(fixture.expected()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Expectation> expectations = new ArrayList<>();
        for (Map<String, Object> check : (List<Map<String, Object>>) content.get("checks")) {
            expectations.add(new Expectation(
                    fixture,
                    (String) content.get("database"),
                    LocalDate.parse(check.get("as-of").toString()),
                    Decision.valueOf((String) check.get("decision")),
                    (List<String>) check.get("rules"),
                    primaryCount(check),
                    (List<Map<String, Object>>) check.getOrDefault("primary", List.of()),
                    (Integer) check.getOrDefault("complementary", 0),
                    (Integer) check.getOrDefault("complementary-at-most", check.getOrDefault("complementary", 0)),
                    (List<Map<String, Object>>) check.getOrDefault("hidden", List.of()),
                    (List<Map<String, Object>>) check.getOrDefault("kept", List.of()),
                    wish(check),
                    Optional.ofNullable((String) check.get("masked"))));
        }
        return expectations;
    }

    private static RemedyWish wish(Map<String, Object> check) {
        String remedy = (String) check.getOrDefault("remedy", "suppress");
        return RemedyWish.named(remedy, (Boolean) check.getOrDefault("show-classes", false))
                .orElseThrow();
    }

    private static int primaryCount(Map<String, Object> check) {
        return check.containsKey("primary")
                ? ((List<?>) check.get("primary")).size()
                : (Integer) check.get("primary-count");
    }

    Submission submission() {
        try {
            return new Submission(
                    "input.csv",
                    Files.readAllBytes(fixture.input()),
                    Optional.of(Files.readAllBytes(fixture.layout())),
                    Map.of(),
                    database,
                    asOf,
                    releases());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Release> releases() throws IOException {
        if (fixture.earlier().isEmpty()) {
            return List.of();
        }
        Path folder = fixture.earlier().get();
        return List.of(new Release(
                "earlier",
                "earlier/masked.csv",
                Files.readAllBytes(folder.resolve("masked.csv")),
                Files.readAllBytes(folder.resolve("layout.yaml")),
                Map.of(),
                Optional.empty()));
    }

    /** The categories that an entry of a fixture names, without what else it says. */
    static Map<String, String> key(Map<String, Object> entry) {
        Map<String, String> key = new TreeMap<>();
        entry.forEach((name, value) -> key.put(name, value.toString()));
        key.remove("low");
        key.remove("high");
        return key;
    }

    @Override
    public String toString() {
        return fixture.name() + " as of " + asOf;
    }
}
