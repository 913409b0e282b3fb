package org.kanmon.rules.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kanmon.rules.finding.Severity;

/** Findings about what nobody can tell: the criteria do not answer, or the table does not say what its figures are. */
public final class SilenceFindings {

    private final FindingList list;

    SilenceFindings(FindingList list) {
        this.list = list;
    }

    /** The criteria do not answer what the table makes one ask. */
    public void unanswered(String rule, String topic, Unanswered question) {
        list.uncited(
                rule,
                topic,
                Severity.REVIEW,
                question.path(),
                FindingList.WHOLE_OUTPUT,
                Map.of("column", question.about()));
    }

    /** The criteria do not say whether figures may be changed in this way. */
    public void unansweredRemedy(String rule, String topic, UnansweredRemedy remedy) {
        list.uncited(
                rule,
                topic,
                Severity.REVIEW,
                remedy.path(),
                FindingList.WHOLE_OUTPUT,
                Map.of("remedy", remedy.remedy()));
    }

    /** The criteria answer what the table makes one ask, but nobody has verified the answer. */
    public void unverified(String rule, String topic, UnverifiedCriterion question) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", question.about());
        list.cited(rule, topic, Severity.REVIEW, question.criterion(), FindingList.WHOLE_OUTPUT, facts);
    }

    /** A column that is not measured, because it does not hold counts. */
    public void derived(String rule, String topic, DerivedMeasure measure) {
        Map<String, String> facts = Map.of("column", measure.name(), "unit", measure.unitWord());
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, facts);
    }

    /** A column whose figures nobody can tell the base of. */
    public void unexplained(String rule, String topic, UnexplainedStatistic statistic) {
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, Map.of("column", statistic.name()));
    }

    /** Figures that nobody has looked into. */
    public void unreadFigures(String rule, String topic, UnreadFigures column) {
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, Map.of("column", column.name()));
    }
}
