package org.kanmon.review.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.fixtures.Fixture;

class CheckRemedyTest {

    private static final Fixture AGES = Fixture.named("merged-age-groups");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"suppres", "ROUND", ""})
    void unknownRemedyIsAnsweredWithThoseThereAre(String word) {
        Answer answer = check(AGES.input(), AGES.layout(), "--remedy", word);
        assertEquals(2, answer.status());
        assertEquals("", answer.out());
        assertTrue(answer.err().contains("\"" + word + "\"; expected suppress, regroup, round or auto"), answer.err());
        assertFalse(Files.exists(folder.resolve("result")));
    }

    @Test
    void remediesAreComparedWhicheverIsChosen() throws IOException {
        JsonNode remedies = decision(AGES.input(), AGES.layout()).get("remedies");

        assertEquals("suppress", remedies.get("chosen").asText());
        assertEquals("asked", remedies.get("reason").asText());
        assertEquals(
                List.of(
                        "suppress clears",
                        "regroup clears",
                        "regroup-and-suppress impossible",
                        "round clears-unprovided",
                        "round-separately clears-unprovided"),
                outcomes(remedies.get("compared")));
        JsonNode regroup = remedies.get("compared").get(1);
        assertEquals(6, regroup.get("cells").asInt());
        assertEquals(44 / 317.0, regroup.get("share").asDouble(), 1e-6);
    }

    @Test
    void automaticChoiceIsTheRemedyThatClearsAndLosesLeast() throws IOException {
        JsonNode decision = decision(AGES.input(), AGES.layout(), "--remedy", "auto");
        JsonNode remedies = decision.get("remedies");

        assertEquals("RELEASE_MASKED", decision.get("decision").asText());
        assertEquals("least-loss", remedies.get("reason").asText());
        double chosen = Double.MAX_VALUE;
        double least = Double.MAX_VALUE;
        for (JsonNode candidate : remedies.get("compared")) {
            double loss = candidate.path("informationLoss").asDouble();
            boolean clears = candidate.get("outcome").asText().equals("clears");
            least = clears ? Math.min(least, loss) : least;
            chosen = candidate.get("remedy").equals(remedies.get("chosen")) ? loss : chosen;
        }
        assertEquals(least, chosen);
    }

    @Test
    void mergedCategoriesAreNamed() throws IOException {
        JsonNode merged = decision(AGES.input(), AGES.layout(), "--remedy", "regroup")
                .get("remedies")
                .get("merged");

        assertEquals(1, merged.size());
        assertEquals("年齢階級", merged.get(0).get("dimension").asText());
        assertEquals("0-19歳", merged.get(0).get("into").asText());
        assertTrue(Files.readString(folder.resolve("result/report.html")).contains("0-9歳 + 10-19歳 → 0-19歳"));
    }

    @Test
    void remedyThatIsNotPossibleGivesWayToHiding() throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), """
                都道府県コード,性別,患者数
                46,総数,57
                46,男,‐
                46,女,‐
                47,総数,160
                47,男,9
                47,女,151
                """);
        JsonNode decision = decision(table, Fixture.named("row-total-reveals").layout(), "--remedy", "round");

        assertEquals("suppress", decision.get("remedies").get("chosen").asText());
        assertEquals("asked-impossible", decision.get("remedies").get("reason").asText());
        assertEquals("RELEASE_MASKED", decision.get("decision").asText());
    }

    @Test
    void nothingToDoIsNoMatterOfRemedies() throws IOException {
        Fixture clean = Fixture.named("clean");
        for (String word : List.of("suppress", "regroup", "round", "auto")) {
            JsonNode decision = decision(clean.input(), clean.layout(), "--remedy", word);
            assertEquals("RELEASE", decision.get("decision").asText());
            assertFalse(decision.has("remedies"));
            assertEquals(Files.readString(clean.input()), Files.readString(folder.resolve("result/masked.csv")));
        }
    }

    /** The layout that is written reads the classes as marks: what was published can be checked again with it. */
    @Test
    void fileWithClassesIsReleasedByItsOwnLayout() throws IOException {
        Fixture classes = Fixture.named("shown-classes");
        decision(classes.input(), classes.layout(), "--show-classes");
        Path result = folder.resolve("result");
        Path again = Files.copy(result.resolve("masked.csv"), folder.resolve("published.csv"));
        Path layout = Files.copy(result.resolve("layout.yaml"), folder.resolve("published.yaml"));

        assertEquals("RELEASE", decision(again, layout).get("decision").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"suppress", "regroup", "round", "auto"})
    void everyRemedyIsToldInBothForms(String word) {
        for (String language : List.of("ja", "en")) {
            Answer answer = check(AGES.input(), AGES.layout(), "--remedy", word, "--lang", language);
            assertEquals(0, answer.status(), answer.err());
            assertTrue(answer.out().contains(language.equals("ja") ? "処置の比較" : "Remedies compared"), answer.out());
        }
    }

    /** Beside figures that are not what they seem, a table would seem safer than it is. */
    @ParameterizedTest
    @ValueSource(strings = {"--remedy=regroup", "--remedy=round", "--show-classes"})
    void whatWasPublishedInAnotherFormIsNoEarlierTable(String option) throws IOException {
        decision(AGES.input(), AGES.layout(), option);
        Path earlier = Files.move(folder.resolve("result"), folder.resolve("earlier"));
        for (String language : List.of("ja", "en")) {
            Answer answer = check(AGES.input(), AGES.layout(), "--release", earlier.toString(), "--lang", language);
            assertEquals(2, answer.status(), answer.out());
            assertTrue(answer.err().contains(language.equals("ja") ? "階級表示" : "merged categories"), answer.err());
        }
        Files.writeString(earlier.resolve("decision.json"), "{");
        assertTrue(check(AGES.input(), AGES.layout(), "--release", earlier.toString(), "--lang", "en")
                .err()
                .contains("decision.json"));
    }

    /** The layout says so, too: whoever passes on the file and the layout alone cannot hide that figures were rounded. */
    @Test
    void roundedFileWithoutItsDecisionIsNoEarlierTable() throws IOException {
        decision(AGES.input(), AGES.layout(), "--remedy=round");
        Path earlier = Files.move(folder.resolve("result"), folder.resolve("earlier"));
        Files.delete(earlier.resolve("decision.json"));

        Answer answer = check(AGES.input(), AGES.layout(), "--release", earlier.toString(), "--lang", "en");

        assertEquals(2, answer.status(), answer.out());
        assertTrue(answer.err().contains("rounded figures"), answer.err());
    }

    @Test
    void whatIsMergedAndWhatIsHiddenIsTold() throws IOException {
        Fixture both = Fixture.named("merged-and-hidden");
        JsonNode decision = decision(both.input(), both.layout(), "--remedy", "regroup");

        assertEquals(
                "regroup-and-suppress", decision.get("remedies").get("chosen").asText());
        assertEquals("0-19歳", decision.at("/remedies/merged/0/into").asText());
        assertEquals("0-19歳", decision.at("/protection/suppressed/0/key/年齢階級").asText());
        JsonNode mixed = decision.at("/remedies/compared/2");
        assertEquals(3, mixed.get("cells").asInt());
        assertEquals(17 / 1217.0, mixed.get("share").asDouble(), 1e-6);
    }

    @Test
    void nothingIsMergedOrRoundedBesideAnEarlierTable() throws IOException {
        decision(AGES.input(), AGES.layout());
        Path earlier = Files.move(folder.resolve("result"), folder.resolve("earlier"));
        for (String word : List.of("regroup", "round")) {
            JsonNode decision =
                    decision(AGES.input(), AGES.layout(), "--remedy", word, "--release", earlier.toString());
            assertEquals("suppress", decision.get("remedies").get("chosen").asText());
            assertEquals(
                    "asked-impossible", decision.get("remedies").get("reason").asText());
        }
    }

    private static List<String> outcomes(JsonNode compared) {
        List<String> outcomes = new ArrayList<>();
        compared.forEach(candidate -> outcomes.add(candidate.get("remedy").asText() + " "
                + candidate.get("outcome").asText()));
        return outcomes;
    }

    private JsonNode decision(Path table, Path layout, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--format", "json"));
        Answer answer = check(table, layout, arguments.toArray(String[]::new));
        assertEquals(0, answer.status(), answer.err());
        return new ObjectMapper().readTree(answer.out());
    }

    private Answer check(Path table, Path layout, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                table.toString(),
                "--layout",
                layout.toString(),
                "--database",
                "ndb",
                "--as-of",
                "2025-02-01",
                "--out",
                folder.resolve("result").toString()));
        arguments.addAll(List.of(more));
        return Answer.to(arguments.toArray(String[]::new));
    }
}
