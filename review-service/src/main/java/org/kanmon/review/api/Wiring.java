package org.kanmon.review.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.api.check.ReviewDocuments;
import org.kanmon.review.domain.check.Checks;
import org.kanmon.review.intake.ApplicationReader;
import org.kanmon.review.usecase.RecordReview;
import org.kanmon.review.usecase.ReviewOutput;
import org.kanmon.review.usecase.ScreenApplication;

/** Puts the use cases together. They know nothing of containers; what a container must know of them stands here. */
@ApplicationScoped
class Wiring {

    /** The time in Japan, whose date decides which criteria are in force today. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }

    @Produces
    @Singleton
    CriteriaCatalog criteria() {
        return CriteriaCatalog.bundled();
    }

    @Produces
    @Singleton
    ScreenApplication screenApplication(CriteriaCatalog criteria) throws UnusableCriteria {
        return new ScreenApplication(criteria);
    }

    @Produces
    @Singleton
    ApplicationReader applicationReader() {
        return new ApplicationReader();
    }

    @Produces
    @Singleton
    RecordReview recordReview(CriteriaCatalog criteria, Checks checks, Clock clock) {
        return new RecordReview(new ReviewOutput(criteria)::review, ReviewDocuments::of, checks, clock);
    }
}
