package org.kanmon.rules.screening;

import java.util.Map;

/**
 * A question that a decision table answers.
 *
 * @param table the table's name, for example {@code items}
 * @param outcome the table's word for the answer
 * @param reasoned whether the application gives a reason for what it asks
 * @param verified whether somebody has compared the row with a text
 */
public record Answered(
        String table,
        String outcome,
        boolean reasoned,
        boolean verified,
        String field,
        Authority authority,
        Map<String, String> facts)
        implements Ground {

    public Answered {
        facts = Map.copyOf(facts);
    }

    /** The processing that was asked about; empty where the question is not about one. */
    public String processing() {
        return facts.getOrDefault("processing", "");
    }
}
