package org.kanmon.review.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.screening.RecommendationPolicy;
import org.kanmon.review.domain.screening.Screening;
import org.kanmon.rules.engine.RulesDigest;
import org.kanmon.rules.screening.ApplicationCriteria;
import org.kanmon.rules.screening.ApplicationFinding;
import org.kanmon.rules.screening.Outlook;
import org.kanmon.rules.screening.ScreeningRules;
import org.kanmon.rules.screening.application.Application;

/**
 * May this study have the data it asks for: what an experienced colleague would find in an application, with the article for each.
 * Criteria are read once, for as many applications as are put to it. Safe for threads.
 */
public final class ScreenApplication {

    private final ApplicationCriteria criteria;
    private final ScreeningRules rules = new ScreeningRules();
    private final String digest = RulesDigest.sha256();

    /** @throws UnusableCriteria if the documents that decision tables cite cannot be read */
    public ScreenApplication(CriteriaCatalog catalog) throws UnusableCriteria {
        this.criteria = ApplicationCriteria.of(catalog);
    }

    /**
     * Screens an application.
     *
     * @param asOf the day whose criteria apply; empty for the day on which it was submitted
     * @throws UnusableCriteria if any criterion of a database that it asks for cannot be used
     */
    public Screening screen(Application application, Optional<LocalDate> asOf) throws UnusableCriteria {
        LocalDate date = asOf.orElse(application.submittedOn());
        List<ApplicationFinding> findings = rules.judge(application, criteria, date);
        return new Screening(
                application,
                date,
                RecommendationPolicy.recommend(findings),
                findings,
                Outlook.of(application, criteria, date),
                digest);
    }
}
