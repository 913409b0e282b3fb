package org.kanmon.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a provision profile or with the list of items is told, with its place. */
class HandlingProblemsTest {

    private static final String WEIGHT = "demo/provision/open/weight.yaml";
    private static final String ITEMS = """
            items:
              - id: weight
                title: {ja: 体重, en: Weight}
                names: [体重, body weight]
              - id: height
                title: {ja: 身長, en: Height}
            """;
    private static final String HANDLING = """
            title: {ja: 体重の取扱い, en: Handling of weights}
            kind: handling
            unit: item
            basis: guideline
            values:
              2024-11-01:
                give: classes
                width: 5
                bottom: 30
                top: 150
                beside: height
                citation: {source: guideline, article: p. 1}
                status: draft
            """;

    private CriteriaFolder folder;

    @BeforeEach
    void soundFolder(@TempDir Path directory) throws Exception {
        folder =
                new CriteriaFolder(directory).write("items/columns.yaml", ITEMS).write(WEIGHT, HANDLING);
    }

    @Test
    void soundProfileHasNoProblem() throws Exception {
        assertEquals(List.of(), folder.problems());
        CriteriaInForce criteria = folder.catalog().inForce("demo", CriteriaFolder.DAY);
        assertEquals(List.of("open"), List.copyOf(criteria.profiles()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "give: classes | give: colours | 7:11 unknown-word give",
                "width: 5 | width: 0 | 8:12 bad-decimal width|0",
                "width: 5 | width: five | 8:12 bad-decimal width|five",
                "bottom: 30 | bottom: 200 | 10:10 groups-order top|150|bottom|200",
                "beside: height | beside: hight | 11:13 unknown-item-near hight|height",
                "give: classes | give: top | 8:5 unknown-field",
                "unit: item | unit: patients | 3:7 unknown-word unit|patients"
            })
    void problemPointsAtItsPlace(String original, String replacement, String expected) throws Exception {
        folder.write(WEIGHT, HANDLING.replace(original.strip(), replacement.strip()));
        List<String> problems = folder.problems();
        assertTrue(
                problems.stream().anyMatch(problem -> problem.startsWith(WEIGHT + ":" + expected.strip())),
                problems.toString());
    }

    @Test
    void profileOfAnItemThatIsNotOnTheListIsRefused() throws Exception {
        folder.write("demo/provision/open/colour.yaml", HANDLING);
        assertTrue(
                folder.problems().toString().contains("unknown-item"),
                folder.problems().toString());
    }

    @Test
    void nameOfTwoItemsIsRefused() throws Exception {
        folder.write("items/columns.yaml", ITEMS + "    names: ['BODY-WEIGHT']\n");
        assertEquals(List.of("items/columns.yaml:7:12 duplicate-code BODY-WEIGHT"), folder.problems());
    }

    @Test
    void folderOfProvisionThatNoDatabaseClaimsIsTold() throws Exception {
        folder.write("dmeo/provision/open/weight.yaml", HANDLING);
        assertEquals(List.of("dmeo unlisted-folder dmeo"), folder.problems());
    }

    @Test
    void headersAreKnownWhateverTheirWidthCaseAndBlanks() throws Exception {
        Items items = folder.catalog().inForce("demo", CriteriaFolder.DAY).items();
        for (String header : List.of("体重", " 体 重 ", "Body_Weight", "ＢＯＤＹ　ＷＥＩＧＨＴ", "body-weight")) {
            assertEquals("weight", items.named(header).orElseThrow().id(), header);
        }
        for (String header : List.of("", "体重の変化", "重", "body")) {
            assertTrue(items.named(header).isEmpty(), header);
        }
    }

    @Test
    void anotherHandlingIsAnotherDigest() throws Exception {
        String before = folder.catalog().inForce("demo", CriteriaFolder.DAY).digest();
        folder.write(WEIGHT, HANDLING.replace("width: 5", "width: 10"));
        String wider = folder.catalog().inForce("demo", CriteriaFolder.DAY).digest();
        folder.write("items/columns.yaml", ITEMS.replace("体重, body weight", "体重"));
        String fewerNames = folder.catalog().inForce("demo", CriteriaFolder.DAY).digest();
        assertEquals(3, List.of(before, wider, fewerNames).stream().distinct().count());
    }
}
