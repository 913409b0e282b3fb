package org.kanmon.rules.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kanmon.criteria.Basis;
import org.kanmon.criteria.Citation;
import org.kanmon.criteria.Status;
import org.kanmon.sdc.tables.audit.Explanation;

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
 * @param explanations how the first few of the cells are found out, where they are hidden and something gives them away
 */
public record Finding(
        String rule,
        String topic,
        Severity severity,
        Basis basis,
        String criterion,
        Optional<Source> source,
        int[] cells,
        Map<String, String> facts,
        List<Explanation> explanations) {

    public Finding {
        facts = Map.copyOf(facts);
        explanations = List.copyOf(explanations);
    }

    /** A finding about what everybody sees. */
    public Finding(
            String rule,
            String topic,
            Severity severity,
            Basis basis,
            String criterion,
            Optional<Source> source,
            int[] cells,
            Map<String, String> facts) {
        this(rule, topic, severity, basis, criterion, source, cells, facts, List.of());
    }

    /** The name of the fact that says which table of a file with several the finding is about. */
    public static final String TABLE = "table";

    /**
     * The same finding as one of several tables.
     *
     * @param title what tells its table from the others
     * @param moved its cells by their numbers among all tables' cells
     */
    public Finding of(String title, int[] moved, List<Explanation> explained) {
        Map<String, String> more = new TreeMap<>(facts);
        more.put(TABLE, title);
        return new Finding(rule, topic, severity, basis, criterion, source, moved, more, explained);
    }

    /** Which table of a file it is about; empty for a file with a single table, and for a finding about the whole file. */
    public Optional<String> table() {
        return Optional.ofNullable(facts.get(TABLE));
    }

    /** The facts in the order of their names, so that what is written from them is the same each time. */
    public Map<String, String> sortedFacts() {
        return new TreeMap<>(facts);
    }

    /** Where a criterion stands, and how much weight it has. */
    public record Source(Citation citation, Status status) {}
}
