package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kanmon.review.domain.audit.AuditEvent;
import org.kanmon.review.domain.check.Check;
import org.kanmon.review.domain.check.CheckDocument;
import org.kanmon.review.domain.check.CheckId;
import org.kanmon.review.domain.check.Checks;

/** Checks that last as long as a test. */
final class ChecksInMemory implements Checks {

    /** What was written in one go. */
    record Write(Check check, List<CheckDocument> documents, AuditEvent event) {}

    private final List<Write> writes = new ArrayList<>();

    List<Write> writes() {
        return writes;
    }

    @Override
    public void add(Check check, List<CheckDocument> documents, AuditEvent event) {
        writes.add(new Write(check, List.copyOf(documents), event));
    }

    @Override
    public Optional<Check> find(CheckId id) {
        return writes.stream()
                .map(Write::check)
                .filter(check -> check.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<CheckDocument> document(CheckId id, CheckDocument.Kind kind, Locale language) {
        return writes.stream()
                .filter(write -> write.check().id().equals(id))
                .flatMap(write -> write.documents().stream())
                .filter(document -> document.kind() == kind)
                .filter(document -> List.of(language, Locale.ROOT).contains(document.language()))
                .findFirst();
    }
}
