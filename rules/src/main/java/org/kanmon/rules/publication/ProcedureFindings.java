package org.kanmon.rules.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.rules.finding.Severity;

/** Findings about the way to the check, and about what no figure of an output shows. */
public final class ProcedureFindings {

    private final FindingList list;

    ProcedureFindings(FindingList list) {
        this.list = list;
    }

    /** How long before its publication an output is handed in. */
    public void leadTime(String rule, String topic, InForce.LeadTime lead) {
        list.cited(rule, topic, Severity.INFO, lead.criterion(), FindingList.WHOLE_OUTPUT, facts(lead));
    }

    /** An output that is handed in early enough. */
    public void inTime(String rule, String topic, InForce.LeadTime lead, PublicationPlan plan) {
        planned(rule, topic, Severity.INFO, lead, plan);
    }

    /** An output that is handed in too late. */
    public void late(String rule, String topic, InForce.LeadTime lead, PublicationPlan plan) {
        planned(rule, topic, Severity.REVIEW, lead, plan);
    }

    private void planned(String rule, String topic, Severity severity, InForce.LeadTime lead, PublicationPlan plan) {
        Map<String, String> facts = facts(lead);
        facts.put("left", Long.toString(plan.daysLeft()));
        facts.put("needed", Long.toString(lead.daysFor(plan.linked())));
        list.cited(rule, topic, severity, lead.criterion(), FindingList.WHOLE_OUTPUT, facts);
    }

    private static Map<String, String> facts(InForce.LeadTime lead) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("days", Long.toString(lead.days()));
        facts.put("linked", Long.toString(lead.daysFor(true)));
        return facts;
    }

    /** An output that needs no check of its own, as its author says and the criteria provide for. */
    public void exempt(String rule, String topic, Criterion exemptions, PublicationPlan plan) {
        Map<String, String> facts = Map.of("exemption", plan.exemption());
        list.cited(rule, topic, Severity.INFO, exemptions, FindingList.WHOLE_OUTPUT, facts);
    }

    /** An output of which its author says that it needs no check, and the criteria do not. */
    public void notExempt(String rule, String topic, PublicationPlan plan) {
        Map<String, String> facts = Map.of("exemption", plan.exemption());
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, facts);
    }

    /** The criteria do not say how long before publication an output is handed in. */
    public void noLeadTime(String rule, String topic, PublicationPlan plan) {
        Map<String, String> facts = Map.of("left", Long.toString(plan.daysLeft()));
        list.uncited(rule, topic, Severity.INFO, "", FindingList.WHOLE_OUTPUT, facts);
    }

    /** Something that has to be done about an output, and that no figure of it shows. */
    public void duty(String rule, String topic, InForce.Duty duty) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("duty", duty.name());
        duty.months().ifPresent(months -> facts.put("months", Long.toString(months)));
        list.cited(rule, topic, Severity.INFO, duty.criterion(), FindingList.WHOLE_OUTPUT, facts);
    }
}
