package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    @Test
    void namedPlaceholdersAreFilledWithFacts() {
        assertEquals("below 10 patients", fill("below {minimum} {unit}", Map.of("minimum", "10", "unit", "patients")));
    }

    @Test
    void singleQuotesAndDollarSignsStandForThemselves() {
        assertEquals("it's $1 \\ here", fill("it's {price} here", Map.of("price", "$1 \\")));
    }

    @Test
    void bracesInAFactOpenNothing() {
        assertEquals("column {unit}", fill("column {name}", Map.of("name", "{unit}", "unit", "patients")));
    }

    @Test
    void placeholderWithoutFactIsNamedInTheError() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> fill("below {minimum}", Map.of("unit", "x", "from", "y")));
        assertEquals(
                "message PUB-010.message asks for the fact {minimum}, but there are only [from, unit]",
                error.getMessage());
    }

    @Test
    void loneBracesAreMistakesOfTheMessageFile() {
        for (String sentence : new String[] {"a { b", "a } b", "{}", "{a b}", "{{minimum}}"}) {
            IllegalArgumentException error = assertThrows(
                    IllegalArgumentException.class, () -> fill(sentence, Map.of("minimum", "10")), sentence);
            assertTrue(error.getMessage().contains("brace at character"), error.getMessage());
        }
    }

    private static String fill(String sentence, Map<String, String> facts) {
        return Placeholders.fill("PUB-010.message", sentence, facts);
    }
}
