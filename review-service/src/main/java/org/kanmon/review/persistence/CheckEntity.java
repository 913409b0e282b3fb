package org.kanmon.review.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.check.Check;
import org.kanmon.review.domain.check.CheckId;

/** A row of {@code output_check}. */
@Entity
@Table(name = "output_check")
class CheckEntity {

    @Id
    private String id;

    private OffsetDateTime received;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "database_id")
    private String database;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "input_digest")
    private String inputDigest;

    @Column(name = "criteria_digest")
    private String criteriaDigest;

    @Column(name = "rules_digest")
    private String rulesDigest;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    /** For JPA. */
    protected CheckEntity() {}

    CheckEntity(Check check) {
        id = check.id().toString();
        received = check.received().atOffset(ZoneOffset.UTC);
        fileName = check.fileName();
        database = check.database();
        asOf = check.asOf();
        inputDigest = check.digests().input();
        criteriaDigest = check.digests().criteria();
        rulesDigest = check.digests().rules();
        decision = check.decision();
    }

    Check toCheck() {
        return new Check(
                CheckId.fromString(id),
                received.toInstant(),
                fileName,
                database,
                asOf,
                new Review.Digests(inputDigest, criteriaDigest, rulesDigest),
                decision);
    }
}
