package org.kanmon.review.domain;

import java.time.LocalDate;
import java.util.List;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.Database;

/**
 * What the criteria files of one database say on one date.
 *
 * @param digest names the criteria in force, as decisions name them
 * @param answers one for each criterion file, by path; silent where a file's first date is still to come
 * @param uncompared how many values in force on the date nobody has compared with the whole document, whatever their status, and
 *     whether they are listed or not
 */
public record CriteriaListing(Database database, LocalDate asOf, String digest, List<Answer> answers, int uncompared) {

    public CriteriaListing {
        answers = List.copyOf(answers);
    }
}
