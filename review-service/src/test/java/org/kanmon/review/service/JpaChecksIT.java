package org.kanmon.review.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.File;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.audit.AuditEvent;
import org.kanmon.review.domain.check.Check;
import org.kanmon.review.domain.check.CheckDocument;
import org.kanmon.review.domain.check.CheckDocument.Kind;
import org.kanmon.review.domain.check.CheckId;
import org.kanmon.review.domain.check.Checks;

/** Storage, seen from inside the server: with its transactions, its connection pool and its database. */
@ExtendWith(ArquillianExtension.class)
class JpaChecksIT {

    private static final Instant MOMENT = Instant.parse("2025-03-30T01:30:00.123456Z");

    @Inject
    private Checks checks;

    @Resource(lookup = "java:app/jdbc/kanmon")
    private DataSource database;

    @Deployment
    static WebArchive archive() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/kanmon.war"));
    }

    @Test
    void checkComesBackAsItWentIn() {
        Check check = check();
        checks.add(check, List.of(document(Locale.ENGLISH, 1)), event(check));
        assertEquals(Optional.of(check), checks.find(check.id()));
    }

    @Test
    void documentIsFoundInItsLanguageOrInAll() {
        Check check = check();
        checks.add(check, List.of(document(Locale.JAPANESE, 1), document(Locale.ENGLISH, 2), masked(3)), event(check));
        assertArrayEquals(new byte[] {1}, content(check, Kind.DECISION, Locale.JAPANESE));
        assertArrayEquals(new byte[] {2}, content(check, Kind.DECISION, Locale.ENGLISH));
        assertArrayEquals(new byte[] {3}, content(check, Kind.MASKED, Locale.JAPANESE));
        assertTrue(checks.document(check.id(), Kind.REPORT, Locale.ENGLISH).isEmpty());
    }

    @Test
    void oneEventIsWrittenWithEveryCheck() throws SQLException {
        long before = events();
        Check check = check();
        checks.add(check, List.of(), event(check));
        assertEquals(before + 1, events());
    }

    @Test
    void failureOfAnyPartLeavesNothingOfTheWhole() throws SQLException {
        long before = events();
        Check check = check();
        List<CheckDocument> clashing = List.of(document(Locale.ENGLISH, 1), document(Locale.ENGLISH, 2));
        assertThrows(Exception.class, () -> checks.add(check, clashing, event(check)));
        assertTrue(checks.find(check.id()).isEmpty());
        assertTrue(checks.document(check.id(), Kind.DECISION, Locale.ENGLISH).isEmpty());
        assertEquals(before, events());
    }

    @Test
    void recordedCheckCannotBeReplaced() {
        Check check = check();
        checks.add(check, List.of(document(Locale.ENGLISH, 1)), event(check));
        assertThrows(IllegalStateException.class, () -> checks.add(check, List.of(), event(check)));
        assertArrayEquals(new byte[] {1}, content(check, Kind.DECISION, Locale.ENGLISH));
    }

    private byte[] content(Check check, Kind kind, Locale language) {
        return checks.document(check.id(), kind, language).orElseThrow().content();
    }

    private long events() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from audit_event")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static Check check() {
        return new Check(
                CheckId.random(),
                MOMENT,
                "集計表.csv",
                "ndb",
                LocalDate.of(2025, 3, 30),
                new Review.Digests("sha256:i", "sha256:c", "sha256:r"),
                Decision.RELEASE_MASKED);
    }

    private static AuditEvent event(Check check) {
        return new AuditEvent(
                MOMENT, "local", AuditEvent.Kind.CHECK_DECIDED, check.id().toString());
    }

    private static CheckDocument document(Locale language, int content) {
        return new CheckDocument(Kind.DECISION, language, "application/json", "decision.json", bytes(content));
    }

    private static CheckDocument masked(int content) {
        return new CheckDocument(Kind.MASKED, Locale.ROOT, "text/csv", "t-masked.csv", bytes(content));
    }

    private static byte[] bytes(int content) {
        return new byte[] {(byte) content};
    }
}
