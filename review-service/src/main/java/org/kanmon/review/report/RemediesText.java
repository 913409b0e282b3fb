package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.Remedies.Candidate;
import org.kanmon.review.domain.Remedies.Outcome;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.Terminal.Ink;

/** What each remedy costs, on a terminal. Whoever reads it has the file that came, so that exact costs tell nothing new. */
final class RemediesText {

    private static final double PERCENT = 100;

    private final Labels labels;
    private final Terminal terminal;

    RemediesText(Labels labels, Terminal terminal) {
        this.labels = labels;
        this.terminal = terminal;
    }

    void write(Review review) {
        Remedies remedies = review.remedies();
        if (remedies.compared().isEmpty()) {
            return;
        }
        terminal.blank().heading(labels.get("remedies.heading"), Ink.PLAIN);
        Map<String, String> costs = new LinkedHashMap<>();
        remedies.compared()
                .forEach(candidate ->
                        costs.put(labels.get("remedy." + candidate.remedy().word()), cost(candidate)));
        terminal.entries(costs).paragraph(reason(labels, remedies));
        if (!remedies.merged().isEmpty()) {
            Map<String, String> merged = new LinkedHashMap<>();
            remedies.merged()
                    .forEach(one -> merged.put(one.into(), String.join(labels.get("text.between"), one.from())));
            terminal.paragraph(labels.get("remedies.merged")).entries(merged);
        }
    }

    private String cost(Candidate candidate) {
        String outcome = labels.get("outcome." + candidate.outcome().word());
        return candidate.outcome() == Outcome.IMPOSSIBLE
                ? outcome
                : outcome
                        + labels.get("text.between")
                        + labels.get(
                                "remedies.cost",
                                Map.of(
                                        "cells",
                                                Figures.grouped(candidate.cost().cells()),
                                        "share",
                                                decimal("%.1f", candidate.cost().share() * PERCENT),
                                        "loss", decimal("%.3f", candidate.cost().loss()),
                                        "exposed", Figures.grouped(candidate.exposed())));
    }

    private static String decimal(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }

    /** Why the chosen remedy was chosen, and what it does, in a sentence or two. */
    static String reason(Labels labels, Remedies remedies) {
        String reason = labels.get(
                "reason." + remedies.reason().word(),
                Map.of("remedy", labels.get("remedy." + remedies.chosen().word())));
        List<String> sentences = new ArrayList<>(List.of(reason));
        if (remedies.base() > 0) {
            sentences.add(labels.get("remedies.base", Map.of("base", Figures.grouped(remedies.base()))));
        }
        if (remedies.chosen() == Remedy.ROUND_SEPARATELY) {
            sentences.add(labels.get("remedies.separately"));
        }
        if (remedies.classes()) {
            sentences.add(labels.get("remedies.classes"));
        }
        return String.join(labels.get("sentence.gap"), sentences);
    }
}
