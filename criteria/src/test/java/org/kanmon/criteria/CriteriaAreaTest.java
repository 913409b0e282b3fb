package org.kanmon.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kanmon.criteria.file.UnusableCriteria;

/** Whoever asks for the criteria of one area gets all of it, and nothing of the others. */
class CriteriaAreaTest {

    private static final String WEIGHT = "demo/provision/open/weight.yaml";
    private static final String HANDLING = """
            title: {ja: 体重の取扱い, en: Handling of weights}
            kind: handling
            unit: item
            basis: guideline
            values:
              2024-11-01: {give: nothing, citation: {source: guideline, article: p. 1}, status: draft}
            """;

    private CriteriaFolder folder;

    @BeforeEach
    void soundFolder(@TempDir Path directory) throws Exception {
        folder = new CriteriaFolder(directory).write("items/columns.yaml", """
                items:
                  - id: weight
                    title: {ja: 体重, en: Weight}
                """).write(WEIGHT, HANDLING);
    }

    private CriteriaInForce inForce(CriteriaArea area) throws UnusableCriteria {
        return folder.catalog().inForce("demo", CriteriaFolder.DAY, area);
    }

    @Test
    void theAreasTogetherSayWhatTheWholeSays() throws Exception {
        CriteriaInForce whole = folder.catalog().inForce("demo", CriteriaFolder.DAY);
        List<Answer> parts = new ArrayList<>();
        for (CriteriaArea area : CriteriaArea.values()) {
            parts.addAll(inForce(area).answers());
        }
        assertEquals(Set.copyOf(whole.answers()), Set.copyOf(parts));
        assertEquals(whole.answers().size(), parts.size());
        assertEquals(whole.profiles(), inForce(CriteriaArea.PROVISION).profiles());
    }

    @Test
    void whatWasNotReadIsAMistakeNotASilence() throws Exception {
        CriteriaInForce publication = inForce(CriteriaArea.PUBLICATION);
        assertInstanceOf(Answer.Criterion.class, publication.answer("publication/minimum-count/patients"));
        assertThrows(IllegalArgumentException.class, () -> publication.answer("provision/open/weight"));
        assertThrows(IllegalArgumentException.class, () -> publication.answer("application/limit/use-years"));
        assertThrows(IllegalArgumentException.class, publication::profiles);
    }

    @Test
    void aBrokenFileStopsTheAnswersOfItsAreaOnly() throws Exception {
        folder.write(WEIGHT, "broken: [");
        assertEquals(1, inForce(CriteriaArea.PUBLICATION).criteria().size());
        assertThrows(UnusableCriteria.class, () -> inForce(CriteriaArea.PROVISION));
    }

    @Test
    void aFileOfNoAreaStopsEveryAnswer() throws Exception {
        folder.write("demo/publicaton/minimum-count/claims.yaml", HANDLING);
        for (CriteriaArea area : CriteriaArea.values()) {
            assertThrows(UnusableCriteria.class, () -> inForce(area));
        }
    }

    @Test
    void theDigestIsThatOfTheArea() throws Exception {
        String publication = inForce(CriteriaArea.PUBLICATION).digest();
        String provision = inForce(CriteriaArea.PROVISION).digest();
        assertNotEquals(publication, provision);
        folder.write(WEIGHT, HANDLING.replace("nothing", "blank"));
        assertEquals(publication, inForce(CriteriaArea.PUBLICATION).digest());
        assertNotEquals(provision, inForce(CriteriaArea.PROVISION).digest());
    }
}
