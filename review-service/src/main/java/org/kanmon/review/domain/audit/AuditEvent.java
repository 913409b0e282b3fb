package org.kanmon.review.domain.audit;

import java.time.Instant;

/**
 * Something that happened and must stay traceable. Everything that is written to storage comes with its event.
 *
 * @param at when it happened
 * @param actor who did it
 * @param kind what was done
 * @param subject the identifier of what it was done to
 */
public record AuditEvent(Instant at, String actor, Kind kind, String subject) {

    /** What can happen. */
    public enum Kind {
        /** An output was received, checked and decided upon, and the check recorded. */
        CHECK_DECIDED
    }
}
