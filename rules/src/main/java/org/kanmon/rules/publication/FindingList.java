package org.kanmon.rules.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.Basis;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.RuleName;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.tables.audit.Explanation;

/** The findings so far. */
final class FindingList {

    /** In place of cells where a finding is about the whole output. */
    static final int[] WHOLE_OUTPUT = {};

    private final List<Finding> findings = new ArrayList<>();

    void cited(
            String rule, String topic, Severity severity, Criterion criterion, int[] cells, Map<String, String> facts) {
        cited(rule, topic, severity, criterion, cells, facts, List.of());
    }

    /** A finding about what a criterion says. */
    void cited(
            String rule,
            String topic,
            Severity severity,
            Criterion criterion,
            int[] cells,
            Map<String, String> facts,
            List<Explanation> explanations) {
        Map<String, String> dated = new TreeMap<>(facts);
        dated.put("since", criterion.since().toString());
        findings.add(new Finding(
                RuleName.id(rule),
                topic,
                severity,
                criterion.basis(),
                criterion.path(),
                Optional.of(new Finding.Source(criterion.citation(), criterion.status())),
                cells,
                dated,
                explanations));
    }

    /** A finding about what no criterion says. */
    void uncited(String rule, String topic, Severity severity, String path, int[] cells, Map<String, String> facts) {
        findings.add(new Finding(
                RuleName.id(rule), topic, severity, Basis.GOOD_PRACTICE, path, Optional.empty(), cells, facts));
    }

    /** All of them, gravest first, then by rule, criterion and place, whatever the order in which rules fired. */
    List<Finding> all() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder())
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::criterion)
                        .thenComparing(Finding::cells, Arrays::compare)
                        .thenComparing(finding -> finding.sortedFacts().toString()))
                .toList();
    }
}
