package org.kanmon.review.report;

import java.util.Locale;
import org.kanmon.review.domain.HandledColumn;
import org.kanmon.rules.finding.Finding;

/** What is said in one language of a provision profile and its columns. */
final class ProvisionWords {

    private static final String BUNDLE = "org.kanmon.review.report.provision";

    private final Labels labels;
    private final FindingMessages messages;
    private final HandlingWords treatments;

    ProvisionWords(Locale locale) {
        Locale language = Languages.of(locale);
        this.labels = new Labels(Languages.bundle(BUNDLE, language), language);
        this.messages = new FindingMessages(Languages.bundle("org.kanmon.rules.messages.findings", language), labels);
        this.treatments = new HandlingWords(
                new Labels(Languages.bundle("org.kanmon.review.report.criteria", language), language));
    }

    Labels labels() {
        return labels;
    }

    /** The sentences of findings. */
    FindingMessages messages() {
        return messages;
    }

    /** What is done with a column. */
    String done(HandledColumn column) {
        if (column.item().isEmpty()) {
            return labels.get("left-out.unknown");
        }
        if (column.handling().isEmpty()) {
            return labels.get("left-out.silent");
        }
        if (column.granted()) {
            return labels.get("granted");
        }
        return column.isGiven() && column.recoding().isEmpty()
                ? labels.get("kept")
                : treatments.treatment(column.handling().get().handling().treatment());
    }

    /** What a column is about. */
    String item(HandledColumn column) {
        return column.item().map(title -> title.in(labels.language())).orElseGet(() -> labels.get("unknown"));
    }

    /** How grave a finding is. */
    String severity(Finding finding) {
        return labels.get("severity." + finding.severity().name());
    }
}
