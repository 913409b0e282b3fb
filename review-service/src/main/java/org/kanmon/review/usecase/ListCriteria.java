package org.kanmon.review.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.Database;
import org.kanmon.criteria.Status;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.domain.CriteriaListing;

/** Lists what the criteria say on a date. */
public final class ListCriteria {

    private final CriteriaCatalog catalog;

    public ListCriteria(CriteriaCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * One listing for each database, in the catalogue's order.
     *
     * @param database the only database to list; all of them if empty
     * @param unverifiedOnly whether to leave out all but the values that nobody has compared with a text, and databases
     *     without any
     * @throws UnusableCriteria if there is no such database, or its criteria cannot be used
     */
    public List<CriteriaListing> list(Optional<String> database, LocalDate asOf, boolean unverifiedOnly)
            throws UnusableCriteria {
        List<String> ids = database.isPresent()
                ? List.of(database.get())
                : catalog.databases().stream().map(Database::id).toList();
        List<CriteriaListing> listings = new ArrayList<>();
        for (String id : ids) {
            CriteriaInForce inForce = catalog.inForce(id, asOf);
            List<Answer> answers = catalog.criteria(id).stream()
                    .map(criterion -> criterion.answer(asOf))
                    .filter(answer -> !unverifiedOnly || isUnverified(answer))
                    .toList();
            if (!unverifiedOnly || !answers.isEmpty()) {
                listings.add(
                        new CriteriaListing(inForce.database(), asOf, inForce.digest(), answers, uncompared(inForce)));
            }
        }
        return listings;
    }

    private static int uncompared(CriteriaInForce inForce) {
        return (int) inForce.criteria().stream()
                .filter(criterion -> criterion.verifiedOn().isEmpty())
                .count();
    }

    private static boolean isUnverified(Answer answer) {
        return answer instanceof Answer.Criterion criterion && criterion.status() == Status.UNVERIFIED;
    }
}
