package org.kanmon.review.usecase;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.Citation;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriterionFile;
import org.kanmon.criteria.Source;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.CriterionHistory;

/** Shows one criterion with everything that is known of it. */
public final class ShowCriterion {

    private final CriteriaCatalog catalog;

    public ShowCriterion(CriteriaCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A criterion over time, seen from a date.
     *
     * @param path the identifier, with the database
     * @throws UnusableCriteria if there is no such criterion, or a file that it rests on cannot be used
     */
    public CriterionHistory show(String path, LocalDate asOf) throws UnusableCriteria {
        CriterionFile criterion = catalog.criterion(path);
        Map<String, Source> sources = new TreeMap<>();
        for (Answer answer : criterion.values().values()) {
            for (Citation citation : answer.standsIn().stream().toList()) {
                catalog.source(citation.source()).ifPresent(source -> sources.put(source.id(), source));
            }
        }
        return new CriterionHistory(criterion, asOf, sources);
    }
}
