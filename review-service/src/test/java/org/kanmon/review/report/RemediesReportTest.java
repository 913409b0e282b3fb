package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.Review;

class RemediesReportTest {

    @Test
    void jsonTellsWhatEachRemedyCosts() throws IOException {
        JsonNode remedies = json(Gallery.remedied().get(3)).get("remedies");

        assertEquals("round", remedies.get("chosen").asText());
        assertEquals("least-loss", remedies.get("reason").asText());
        assertEquals(10, remedies.get("base").asInt());
        JsonNode suppress = remedies.get("compared").get(0);
        assertEquals("clears", suppress.get("outcome").asText());
        assertEquals(4, suppress.get("cells").asInt());
        assertEquals(0.23, suppress.get("share").asDouble());
        assertEquals(0.15, suppress.get("informationLoss").asDouble());
        assertFalse(remedies.get("compared").get(1).has("cells"));
    }

    @Test
    void jsonSaysNothingOfRemediesWhereNoneWasNeeded() throws IOException {
        assertFalse(json(Gallery.clean()).has("remedies"));
    }

    @Test
    void terminalTellsTheReason() {
        String text = new DecisionText(Samples.messages(Locale.ENGLISH), 200, false)
                .of(Gallery.remedied().get(4), List.of());

        assertTrue(text.contains("it loses least information"), text);
        assertTrue(text.contains("6 figures changed, 100.0 % of the people concerned, at most 1.500 bits"), text);
        assertTrue(text.contains("01101; 01202"), text);
    }

    /** From exact shares and losses hidden counts could be reckoned, and the page travels with the masked file. */
    @Test
    void pageHoldsNoExactCosts() throws IOException {
        for (Review review : Gallery.remedied()) {
            ByteArrayOutputStream html = new ByteArrayOutputStream();
            new HtmlReport(List.of(Samples.messages(Locale.JAPANESE), Samples.messages(Locale.ENGLISH)))
                    .write(review, html);
            String page = html.toString(StandardCharsets.UTF_8);
            assertTrue(page.contains("≤ 25 %"), page);
            assertFalse(page.contains("0.15") || page.contains("23.0") || page.contains("0.23"), page);
            assertEquals(!review.remedies().merged().isEmpty(), page.contains("01101 + 01202 → 総数"));
            assertEquals(
                    review.remedies().chosen() == Remedy.ROUND_SEPARATELY,
                    page.contains("totals may differ from the sums of their parts"));
        }
    }

    private static JsonNode json(Review review) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new DecisionJson(Samples.messages(Locale.ENGLISH), 10).write(review, json);
        return new ObjectMapper().readTree(json.toByteArray());
    }
}
