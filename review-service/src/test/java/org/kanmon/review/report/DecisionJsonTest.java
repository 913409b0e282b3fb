package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kanmon.review.domain.Review;

class DecisionJsonTest {

    @Test
    void maskedReviewIsWrittenAsTheContractSays() throws IOException {
        Review review = Samples.masked();
        assertEquals(golden("decision-masked-ja.json"), text(review, Locale.JAPANESE, 1000));
        assertEquals(golden("decision-masked-en.json"), text(review, Locale.ENGLISH, 1000));
    }

    @Test
    void bytesDoNotDependOnTheMachinesLanguage() throws IOException {
        byte[] before = bytes(Samples.masked(), Locale.JAPANESE, 1000);
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(before, bytes(Samples.masked(), Locale.JAPANESE, 1000));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void longListOfCellsIsCutAndTheTotalTold() throws IOException {
        JsonNode finding = json(Gallery.large(), 3).at("/findings/0");
        assertEquals(3, finding.get("cells").size());
        assertEquals(3000, finding.get("cellsTotal").asInt());
    }

    @Test
    void listThatJustFitsIsNotCut() throws IOException {
        JsonNode finding = json(Gallery.large(), 3000).at("/findings/0");
        assertEquals(3000, finding.get("cells").size());
        assertFalse(finding.has("cellsTotal"));
    }

    @Test
    void cellHasNoValueWhereTheInputHidesIt() throws IOException {
        Review masked = Samples.masked();
        Review hidden =
                Samples.review(masked.decision(), masked.table(), List.of(Samples.tooFew(4, 10)), masked.repair());
        JsonNode cells = json(hidden, 10).at("/findings/0/cells");
        assertEquals(4, cells.get(0).get("value").asLong());
        assertFalse(cells.get(1).has("value"));

        Review derived = Gallery.referred();
        int percent = derived.table().cell(9, 2);
        Review named =
                Samples.review(derived.decision(), derived.table(), List.of(Samples.tooFew(percent)), derived.repair());
        assertTrue(json(named, 10).at("/findings/0/cells/0").has("value"));
    }

    @Test
    void silenceIsAStatusOfItsOwn() throws IOException {
        JsonNode citation = json(Gallery.referred(), 10).at("/findings/1/citation");
        assertEquals("{\"status\":\"silent\"}", citation.toString());
    }

    @Test
    void cellsThatTheInputHidAreNotNewlySuppressed() throws IOException {
        JsonNode protection = json(Gallery.referred(), 10).get("protection");
        assertEquals(4, protection.get("suppressed").size());
        assertEquals(2, protection.get("primary").asInt());
        assertEquals(2, protection.get("complementary").asInt());
        assertTrue(protection.at("/suppressed/3/high").isNull());
    }

    @Test
    void streamStaysOpenForMore() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new DecisionJson(Samples.messages(Locale.ENGLISH), 10).write(Samples.masked(), out);
        assertFalse(closed[0]);
    }

    @Test
    void negativeLimitIsRefused() {
        FindingMessages messages = Samples.messages(Locale.ENGLISH);
        assertThrows(IllegalArgumentException.class, () -> new DecisionJson(messages, -1));
    }

    private static JsonNode json(Review review, int maxCells) throws IOException {
        return new ObjectMapper().readTree(bytes(review, Locale.ENGLISH, maxCells));
    }

    private static String text(Review review, Locale locale, int maxCells) throws IOException {
        return new String(bytes(review, locale, maxCells), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Review review, Locale locale, int maxCells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DecisionJson(Samples.messages(locale), maxCells).write(review, out);
        return out.toByteArray();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = DecisionJsonTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
