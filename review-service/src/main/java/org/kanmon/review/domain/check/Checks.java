package org.kanmon.review.domain.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kanmon.review.domain.audit.AuditEvent;

/** All recorded checks. What has been added is never changed. */
public interface Checks {

    /**
     * Records a check with its documents and the event that tells of it: all of it, or nothing.
     *
     * @throws IllegalStateException if the identifier is taken
     */
    void add(Check check, List<CheckDocument> documents, AuditEvent event);

    /** The check of this identifier, if there is one. */
    Optional<Check> find(CheckId id);

    /** A check's document, in this language or the same in every language. */
    Optional<CheckDocument> document(CheckId id, CheckDocument.Kind kind, Locale language);
}
