package org.kanmon.rules.screening;

import java.time.LocalDate;
import java.util.List;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.rules.engine.RuleSet;
import org.kanmon.rules.screening.application.Application;

/** The rules by which applications are pre-screened. Safe for threads. */
public final class ScreeningRules {

    private final RuleSet judge = RuleSet.of("org.kanmon.rules.screening.judge");

    /**
     * What follows from an application.
     *
     * @param date the day whose criteria apply
     * @return gravest first
     * @throws UnusableCriteria if any criterion of a database that it asks for cannot be used
     */
    public List<ApplicationFinding> judge(Application application, ApplicationCriteria criteria, LocalDate date)
            throws UnusableCriteria {
        criteria.read(application);
        Inquiry inquiry = new Inquiry(application, criteria, date);
        ApplicantQuestions.ask(inquiry);
        PlanQuestions.ask(inquiry);
        DataQuestions.ask(inquiry);
        RiskQuestions.ask(inquiry);
        LinkageQuestions.ask(inquiry);
        PlaceQuestions.ask(inquiry);
        DocumentQuestions.ask(inquiry);
        PublicationPlanQuestions.ask(inquiry);
        TextQuestions.ask(inquiry);
        ScreeningFindings findings = new ScreeningFindings();
        judge.run(inquiry.grounds(), "findings", findings);
        return findings.all();
    }
}
