package org.kanmon.rules.finding;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kanmon.criteria.Basis;
import org.kanmon.criteria.Citation;
import org.kanmon.criteria.Status;

/**
 * A breach, or a fact of an output, judged by a rule. It holds facts, not sentences: the sentences are made from the message
 * files in the reader's language.
 *
 * @param rule the rule's stable identifier, for example {@code PUB-010}
 * @param topic one of the fixed words of the contract, for example {@code minimum-count}
 * @param basis whether a guideline or good practice asks for it
 * @param criterion the path of the criterion
 * @param source where the criterion stands; empty where the criteria are silent
 * @param cells the table's cells concerned, ascending; empty for a finding about the whole output
 * @param facts what the message says, by name: {@code minimum}, {@code unit}, {@code from} …
 */
public record Finding(
        String rule,
        String topic,
        Severity severity,
        Basis basis,
        String criterion,
        Optional<Source> source,
        int[] cells,
        Map<String, String> facts) {

    public Finding {
        facts = Map.copyOf(facts);
    }

    /** The facts in the order of their names, so that what is written from them is the same each time. */
    public Map<String, String> sortedFacts() {
        return new TreeMap<>(facts);
    }

    /** Where a criterion stands, and how much weight it has. */
    public record Source(Citation citation, Status status) {}
}
