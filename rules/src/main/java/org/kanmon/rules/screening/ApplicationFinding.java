package org.kanmon.rules.screening;

import java.util.Map;
import java.util.TreeMap;

/**
 * A fact of an application, judged by a rule. It holds facts, not sentences.
 *
 * @param rule the rule's stable identifier, for example {@code APP-020}
 * @param topic one of the fixed words of the contract
 * @param field the place in the application, as a JSON Pointer
 * @param facts what the message says, by name
 */
public record ApplicationFinding(
        String rule, String topic, Severity severity, Authority authority, String field, Map<String, String> facts) {

    public ApplicationFinding {
        facts = Map.copyOf(facts);
    }

    /** The facts in the order of their names, so that what is written from them is the same each time. */
    public Map<String, String> sortedFacts() {
        return new TreeMap<>(facts);
    }
}
