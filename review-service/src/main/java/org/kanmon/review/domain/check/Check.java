package org.kanmon.review.domain.check;

import java.time.Instant;
import java.time.LocalDate;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;

/**
 * What is remembered of an output that was checked. The file that was handed in is not part of it, only its digest.
 *
 * @param received when the output was handed in
 * @param fileName the file's name as the researcher knows it
 * @param database the identifier of the database whose criteria applied
 * @param asOf the date whose criteria applied
 * @param digests what the decision rests on
 */
public record Check(
        CheckId id,
        Instant received,
        String fileName,
        String database,
        LocalDate asOf,
        Review.Digests digests,
        Decision decision) {}
