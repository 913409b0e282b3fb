package org.kanmon.review.domain.screening;

import java.time.LocalDate;
import java.util.List;
import org.kanmon.rules.screening.ApplicationFinding;
import org.kanmon.rules.screening.Outlook;
import org.kanmon.rules.screening.application.Application;

/**
 * A pre-screened application. The same application, criteria and date make the same screening.
 *
 * @param asOf the day whose criteria apply
 * @param findings gravest first
 * @param outlook what follows for the applicant: duties, dates, costs
 * @param rulesDigest which rules, tables and word lists it rests on
 */
public record Screening(
        Application application,
        LocalDate asOf,
        Recommendation recommendation,
        List<ApplicationFinding> findings,
        Outlook outlook,
        String rulesDigest) {

    public Screening {
        findings = List.copyOf(findings);
    }
}
