package org.kanmon.review.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kanmon.review.domain.audit.AuditEvent;

/** A row of {@code audit_event}. */
@Entity
@Table(name = "audit_event")
class AuditEventEntity {

    /** A sequence, because EclipseLink's identity columns ask H2 for a function that H2 2 no longer has. */
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_number")
    @SequenceGenerator(name = "audit_event_number", sequenceName = "audit_event_number", allocationSize = 1)
    private long number;

    @Column(name = "happened")
    private OffsetDateTime at;

    private String actor;

    @Enumerated(EnumType.STRING)
    private AuditEvent.Kind kind;

    private String subject;

    /** For JPA. */
    protected AuditEventEntity() {}

    AuditEventEntity(AuditEvent event) {
        at = event.at().atOffset(ZoneOffset.UTC);
        actor = event.actor();
        kind = event.kind();
        subject = event.subject();
    }
}
