package org.kanmon.review.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kanmon.review.domain.screening.Recommendation;
import org.kanmon.review.domain.screening.Screening;

/** How many applications got which recommendation. */
final class ScreeningSummary {

    private ScreeningSummary() {}

    /** By recommendation, from the best to the worst; only those that occur. */
    static Map<Recommendation, Integer> counts(List<Screening> screenings) {
        Map<Recommendation, Integer> counts = new EnumMap<>(Recommendation.class);
        screenings.forEach(screening -> counts.merge(screening.recommendation(), 1, Integer::sum));
        return counts;
    }
}
