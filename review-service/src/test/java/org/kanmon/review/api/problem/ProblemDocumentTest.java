package org.kanmon.review.api.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProblemDocumentTest {

    @Test
    void documentHasTheMembersOfTheStandard() {
        assertEquals(
                "{\"type\":\"/problems/not-found\",\"title\":\"Not found\",\"status\":404,"
                        + "\"detail\":\"d\",\"instance\":\"/api/x\"}",
                json(new ProblemDocument(
                        ProblemType.NOT_FOUND, "Not found", "d", "/api/x", Optional.empty(), List.of())));
    }

    @Test
    void itemsSayWhereTheyAreWhereTheyAreSomewhere() {
        List<ProblemItem> items = List.of(
                ProblemItem.ofFile("c1", "m1", "t.csv", 3, 0),
                ProblemItem.ofFile("c2", "m2", "t.csv", 0, 0),
                ProblemItem.ofPart("c3", "m3", "as-of"));
        assertEquals(
                "{\"type\":\"/problems/unusable-input\",\"title\":\"t\",\"status\":422,\"detail\":\"d\","
                        + "\"instance\":\"/i\",\"problems\":["
                        + "{\"code\":\"c1\",\"message\":\"m1\",\"file\":\"t.csv\",\"row\":3},"
                        + "{\"code\":\"c2\",\"message\":\"m2\",\"file\":\"t.csv\"},"
                        + "{\"code\":\"c3\",\"message\":\"m3\",\"part\":\"as-of\"}]}",
                json(new ProblemDocument(ProblemType.UNUSABLE_INPUT, "t", "d", "/i", Optional.empty(), items)));
    }

    @Test
    void faultOfOurOwnCarriesItsCorrelation() {
        UUID correlation = new UUID(0, 1);
        assertEquals(
                "{\"type\":\"/problems/internal-error\",\"title\":\"t\",\"status\":500,\"detail\":\"d\","
                        + "\"instance\":\"/i\",\"correlation\":\"00000000-0000-0000-0000-000000000001\"}",
                json(new ProblemDocument(
                        ProblemType.INTERNAL_ERROR, "t", "d", "/i", Optional.of(correlation), List.of())));
    }

    private static String json(ProblemDocument document) {
        return new String(document.toJson(), StandardCharsets.UTF_8);
    }
}
