package org.kanmon.rules.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the rules find about one application. The rules add to it, one statement each. What nobody has compared with a text may prompt a
 * person, but never returns or refuses an application: such a finding is at most {@link Severity#REVIEW}.
 */
public final class ScreeningFindings {

    private static final Comparator<ApplicationFinding> BY_WEIGHT = Comparator.comparing(
                    ApplicationFinding::severity, Comparator.reverseOrder())
            .thenComparing(ApplicationFinding::rule)
            .thenComparing(ApplicationFinding::field)
            .thenComparing(finding -> finding.authority().path())
            .thenComparing(finding -> finding.sortedFacts().toString());

    private final List<ApplicationFinding> findings = new ArrayList<>();

    ScreeningFindings() {}

    /** Good to know. */
    public void note(String rule, String topic, Ground ground) {
        add(rule, topic, Severity.INFO, ground);
    }

    /** A reminder. */
    public void remind(String rule, String topic, Ground ground) {
        add(rule, topic, Severity.OPINION, ground);
    }

    /** Something that a condition can meet. */
    public void condition(String rule, String topic, Ground ground) {
        add(rule, topic, Severity.CONDITION, ground);
    }

    /** Something that a committee must look at. */
    public void refer(String rule, String topic, Ground ground) {
        add(rule, topic, Severity.REVIEW, ground);
    }

    /** Something that is incomplete or has to be corrected. */
    public void giveBack(String rule, String topic, Ground ground) {
        add(rule, topic, Severity.RETURN, ground);
    }

    /** Something that rules the application out. */
    public void refuse(String rule, String topic, Ground ground) {
        add(rule, topic, Severity.REJECT, ground);
    }

    /** A limit that is passed, as grave as its criterion says. */
    public void asTheCriterionSays(String rule, String topic, Exceeded exceeded) {
        Severity severity = switch (exceeded.consequence()) {
            case RETURN -> Severity.RETURN;
            case REVIEW, MASK, REGROUP -> Severity.REVIEW;
            case INFO -> Severity.INFO;
        };
        add(rule, topic, severity, exceeded);
    }

    /** All findings, gravest first. */
    public List<ApplicationFinding> all() {
        return findings.stream().sorted(BY_WEIGHT).toList();
    }

    private void add(String ruleName, String topic, Severity severity, Ground ground) {
        Severity most =
                ground.authority().isVerified() || severity.compareTo(Severity.REVIEW) < 0 ? severity : Severity.REVIEW;
        String rule = ruleName.substring(0, ruleName.indexOf(' '));
        findings.add(new ApplicationFinding(rule, topic, most, ground.authority(), ground.field(), ground.facts()));
    }
}
