package org.kanmon.review.domain.screening;

import java.util.List;
import org.kanmon.rules.screening.ApplicationFinding;
import org.kanmon.rules.screening.Severity;

/** What findings about an application add up to: the gravest decides. */
public final class RecommendationPolicy {

    private RecommendationPolicy() {}

    /** The recommendation. A person has the last word. */
    public static Recommendation recommend(List<ApplicationFinding> findings) {
        Severity gravest = findings.stream()
                .map(ApplicationFinding::severity)
                .max(Severity::compareTo)
                .orElse(Severity.INFO);
        return switch (gravest) {
            case INFO -> Recommendation.ACCEPT;
            case OPINION -> Recommendation.ACCEPT_WITH_OPINION;
            case CONDITION -> Recommendation.ACCEPT_WITH_CONDITIONS;
            case REVIEW -> Recommendation.CONTINUE_REVIEW;
            case RETURN -> Recommendation.RETURN_INCOMPLETE;
            case REJECT -> Recommendation.NOT_ACCEPT;
        };
    }
}
