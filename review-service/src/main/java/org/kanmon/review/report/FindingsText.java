package org.kanmon.review.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.Terminal.Ink;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.tables.audit.Explanation;
import org.kanmon.sdc.tables.model.Table;

/** The findings on a terminal, gravest first: what, where, why, what to do. */
final class FindingsText {

    private static final int LISTED = 5;

    private final FindingMessages messages;
    private final Labels labels;
    private final Terminal terminal;

    FindingsText(FindingMessages messages, Terminal terminal) {
        this.messages = messages;
        this.labels = messages.labels();
        this.terminal = terminal;
    }

    void write(Review review) {
        int count = review.findings().size();
        terminal.blank().heading(labels.get("text.findings", Map.of("count", Figures.grouped(count))), Ink.PLAIN);
        if (count == 0) {
            terminal.paragraph(labels.get("findings.none"));
        }
        for (List<Finding> group : FindingGroups.of(review.findings(), messages)) {
            Finding finding = group.get(0);
            terminal.blank().heading(title(finding), ink(finding));
            group.forEach(one -> terminal.paragraph(messages.message(one)));
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put(labels.get("finding.place"), places(review.table(), finding));
            facts.put(labels.get("finding.source"), source(finding));
            if (!finding.criterion().isEmpty()) {
                facts.put(labels.get("finding.criterion"), finding.criterion());
            }
            facts.put(labels.get("finding.remedy"), messages.remedy(finding));
            terminal.entries(facts);
            becauses(finding.explanations());
        }
    }

    private void becauses(List<Explanation> explanations) {
        if (explanations.isEmpty()) {
            return;
        }
        terminal.paragraph(labels.get("finding.because"));
        new BecauseText(labels.language(), terminal).write(explanations);
    }

    private String title(Finding finding) {
        return "[" + labels.get("severity." + finding.severity().name()) + "] " + finding.rule() + " "
                + messages.title(finding);
    }

    private String places(Table table, Finding finding) {
        int[] cells = finding.cells();
        if (cells.length == 0) {
            return finding.table()
                    .map(title -> labels.get("place.table", Map.of("table", title)))
                    .orElseGet(() -> labels.get("place.whole"));
        }
        StringJoiner places = new StringJoiner(labels.get("text.between"));
        for (int i = 0; i < Math.min(LISTED, cells.length); i++) {
            String position = labels.get("place.cell", Places.position(table, cells[i]));
            places.add(position + " (" + Places.categories(table, cells[i]) + ")");
        }
        if (cells.length > LISTED) {
            places.add(labels.get("place.more", Map.of("more", Figures.grouped(cells.length - LISTED))));
        }
        return places.toString();
    }

    private String source(Finding finding) {
        StringJoiner source = new StringJoiner(" ");
        finding.source().ifPresent(known -> {
            source.add(known.citation().document());
            source.add(known.citation().article());
        });
        source.add("[" + labels.get("status." + Words.status(finding.source())) + "]");
        return source.toString();
    }

    private static Ink ink(Finding finding) {
        return switch (finding.severity()) {
            case INFO -> Ink.PLAIN;
            case MASK, REGROUP, REVIEW -> Ink.YELLOW;
            case RETURN -> Ink.RED;
        };
    }
}
