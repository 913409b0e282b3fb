package org.kanmon.review.domain;

import java.time.LocalDate;
import java.util.Map;
import org.kanmon.criteria.CriterionFile;
import org.kanmon.criteria.Source;

/**
 * One criterion with its values over time, seen from one date.
 *
 * @param sources the documents that it cites, by identifier
 */
public record CriterionHistory(CriterionFile criterion, LocalDate asOf, Map<String, Source> sources) {

    public CriterionHistory {
        sources = Map.copyOf(sources);
    }
}
