package org.kanmon.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanmon.review.domain.audit.AuditEvent;
import org.kanmon.review.domain.check.Check;
import org.kanmon.review.domain.check.CheckDocument;
import org.kanmon.review.domain.check.CheckId;
import org.kanmon.review.domain.check.Checks;

/** Checks in the database. Every call is one transaction. */
@ApplicationScoped
@Transactional
class JpaChecks implements Checks {

    @PersistenceContext
    private EntityManager entities;

    /**
     * {@inheritDoc}
     *
     * <p>The file that was handed in is not stored: nothing needs it once it is checked, and what is not there cannot leak.
     */
    @Override
    public void add(Check check, List<CheckDocument> documents, AuditEvent event) {
        if (find(check.id()).isPresent()) {
            throw new IllegalStateException("check " + check.id() + " is recorded already");
        }
        entities.persist(new CheckEntity(check));
        // The documents refer to the check by its key alone, so JPA does not know that it must be inserted first.
        entities.flush();
        documents.forEach(document -> entities.persist(new DocumentEntity(check.id(), document)));
        entities.persist(new AuditEventEntity(event));
    }

    @Override
    public Optional<Check> find(CheckId id) {
        return Optional.ofNullable(entities.find(CheckEntity.class, id.toString()))
                .map(CheckEntity::toCheck);
    }

    @Override
    public Optional<CheckDocument> document(CheckId id, CheckDocument.Kind kind, Locale language) {
        return Stream.of(language, Locale.ROOT)
                .map(tongue -> new DocumentKey(id.toString(), kind, tongue.toLanguageTag()))
                .map(key -> entities.find(DocumentEntity.class, key))
                .filter(entity -> entity != null)
                .findFirst()
                .map(DocumentEntity::toDocument);
    }
}
