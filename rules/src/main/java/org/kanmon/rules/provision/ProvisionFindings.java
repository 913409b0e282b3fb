package org.kanmon.rules.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.Basis;
import org.kanmon.criteria.Text;
import org.kanmon.criteria.Treatment;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.RuleName;
import org.kanmon.rules.finding.Severity;

/** What the rules find about records that are to be given. The rules add to it, one statement each. */
public final class ProvisionFindings {

    private static final int[] NO_CELLS = {};

    private final List<Finding> findings = new ArrayList<>();
    private final String profile;

    ProvisionFindings(String profile) {
        this.profile = profile;
    }

    /** A column that is not as the profile wants it. */
    public void breach(String rule, String topic, JudgedColumn judged) {
        ItemHandling handling = judged.handling();
        Map<String, String> facts = about(judged.column());
        facts.put("records", Long.toString(judged.breach().records()));
        facts.putAll(limits(handling.handling().treatment()));
        cited(rule, topic, severity(handling), handling.criterion(), facts);
    }

    /** A column of which nobody knows what it is about. */
    public void unmatched(String rule, String topic, UnmatchedColumn column) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("column", column.name());
        uncited(rule, topic, "provision/" + profile, facts);
    }

    /** An item of which the profile says nothing that counts. */
    public void unanswered(String rule, String topic, UnansweredItem item) {
        uncited(rule, topic, item.path(), about(item.column()));
    }

    /** A handling that nobody has verified. */
    public void unverified(String rule, String topic, GivenColumn column, ItemHandling handling) {
        cited(rule, topic, Severity.REVIEW, handling.criterion(), about(column));
    }

    /** An item that is given as it is because the review of the application is said to have granted it. */
    public void granted(String rule, String topic, GivenColumn column, ItemHandling handling) {
        cited(rule, topic, Severity.REVIEW, handling.criterion(), about(column));
    }

    /** What only a part of the values shows is hidden, what is too fine is made coarser; what review may grant, and what nobody has verified, a person judges. */
    private static Severity severity(ItemHandling handling) {
        Treatment treatment = handling.handling().treatment();
        if (!handling.isVerified() || handling.handling().onReview() || treatment instanceof Treatment.ShiftedDate) {
            return Severity.REVIEW;
        }
        boolean coarser = treatment instanceof Treatment.DatePart
                || treatment instanceof Treatment.Classes
                || treatment instanceof Treatment.Top
                || treatment instanceof Treatment.FirstDigits;
        return coarser ? Severity.REGROUP : Severity.MASK;
    }

    private static Map<String, String> limits(Treatment treatment) {
        Map<String, String> limits = new LinkedHashMap<>();
        if (treatment instanceof Treatment.DatePart date) {
            limits.put("part", date.part());
        } else if (treatment instanceof Treatment.Classes classes) {
            limits.put("width", classes.width().toPlainString());
        } else if (treatment instanceof Treatment.Top top) {
            limits.put("from", top.from().toPlainString());
        } else if (treatment instanceof Treatment.FirstDigits first) {
            limits.put("digits", Long.toString(first.digits()));
        } else if (treatment instanceof Treatment.Common common) {
            limits.put("fewer", Long.toString(common.fewerThan()));
        } else if (treatment instanceof Treatment.Listed listed) {
            limits.put("codes", String.join(", ", listed.codes()));
        }
        return limits;
    }

    private Map<String, String> about(GivenColumn column) {
        Map<String, String> facts = new LinkedHashMap<>();
        Text title = column.title();
        facts.put("column", column.name());
        facts.put("itemJa", title.ja());
        facts.put("itemEn", title.en());
        facts.put("profile", profile);
        return facts;
    }

    private void cited(String rule, String topic, Severity severity, Criterion criterion, Map<String, String> facts) {
        facts.put("since", criterion.since().toString());
        findings.add(new Finding(
                RuleName.id(rule),
                topic,
                severity,
                criterion.basis(),
                criterion.path(),
                Optional.of(new Finding.Source(criterion.citation(), criterion.status())),
                NO_CELLS,
                facts));
    }

    private void uncited(String rule, String topic, String path, Map<String, String> facts) {
        findings.add(new Finding(
                RuleName.id(rule), topic, Severity.REVIEW, Basis.GUIDELINE, path, Optional.empty(), NO_CELLS, facts));
    }

    /** All findings, the gravest first, then by rule and column. */
    List<Finding> all() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .reversed()
                        .thenComparing(Finding::rule)
                        .thenComparing(finding -> finding.facts().get("column")))
                .toList();
    }
}
