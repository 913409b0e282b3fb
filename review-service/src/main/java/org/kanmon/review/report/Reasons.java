package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kanmon.review.domain.Review;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.tables.protect.MaskLog;

/**
 * Why each cell of a mask log is hidden: the findings that name it, gravest first. Good advice ({@code INFO}) hides nothing, and
 * a complementary cell is hidden for the sake of others, whatever findings say of itself. Of a proposal with other rows or
 * figures than the input findings say nothing.
 */
final class Reasons {

    private final MaskLog log;
    private final Labels labels;
    private final List<Finding> findings;
    private final List<String> sentences;

    Reasons(Review review, FindingMessages messages) {
        this.log = review.repair().log();
        this.labels = messages.labels();
        this.findings = review.findings().stream()
                .filter(finding -> review.keepsFigures() && finding.severity() != Severity.INFO)
                .toList();
        this.sentences = findings.stream().map(messages::message).toList();
    }

    /** The identifiers of the rules whose findings name the entry's cell, each once. */
    List<String> rules(int entry) {
        return naming(entry).stream()
                .map(i -> findings.get(i).rule())
                .distinct()
                .toList();
    }

    /** The paths of the criteria of these findings, each once. */
    List<String> criteria(int entry) {
        return naming(entry).stream()
                .map(i -> findings.get(i).criterion())
                .distinct()
                .toList();
    }

    /** The reason in sentences. */
    String why(int entry) {
        List<String> why = new ArrayList<>();
        why.add(labels.get("why." + Words.of(log.kind(entry))));
        naming(entry).forEach(i -> why.add(sentences.get(i)));
        if (Figures.isDetermined(log, entry)) {
            why.add(labels.get("why.determined"));
        }
        return String.join(labels.get("sentence.gap"), why.stream().distinct().toList());
    }

    private List<Integer> naming(int entry) {
        List<Integer> naming = new ArrayList<>();
        if (log.kind(entry) == MaskLog.Kind.COMPLEMENTARY) {
            return naming;
        }
        for (int i = 0; i < findings.size(); i++) {
            if (Arrays.binarySearch(findings.get(i).cells(), log.cell(entry)) >= 0) {
                naming.add(i);
            }
        }
        return naming;
    }
}
