package org.kanmon.review.report;

import java.util.List;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.Remedies.Candidate;
import org.kanmon.review.domain.Remedies.Outcome;
import org.kanmon.review.domain.Review;
import org.kanmon.sdc.tables.regroup.Regrouping.Merged;

/**
 * What each remedy costs. The page travels with the masked file, and from exact shares and losses hidden counts could be
 * reckoned: so shares are given in steps, and of losses only which is smaller.
 */
final class RemediesSection {

    private static final int[] STEPS = {5, 10, 25, 50, 100};
    private static final double PERCENT = 100;

    private final Page page;

    RemediesSection(Page page) {
        this.page = page;
    }

    void write(Review review) {
        Remedies remedies = review.remedies();
        if (remedies.compared().isEmpty()) {
            return;
        }
        page.open("section", "class", "layout");
        page.label("h2", "remedies.heading");
        page.open("p", "class", "lead");
        page.sayIn(language -> RemediesText.reason(language.labels(), remedies)).close();
        page.open("div", "class", "scroll").open("table", "class", "columns");
        page.label("caption", "remedies.caption");
        page.open("thead").open("tr");
        for (String heading : List.of("remedy", "outcome", "cells", "share", "rank", "exposed")) {
            page.label("th", "remedies." + heading, "scope", "col");
        }
        page.close().close();
        page.open("tbody");
        remedies.compared().forEach(candidate -> row(remedies, candidate));
        page.close().close().close();
        page.label("p", "remedies.steps", "class", "note");
        merged(review);
        page.close();
    }

    private void row(Remedies remedies, Candidate candidate) {
        page.open("tr");
        page.open("th", "scope", "row");
        page.say("remedy." + candidate.remedy().word());
        if (candidate.remedy() == remedies.chosen()) {
            page.text(" ");
            page.say("remedies.chosen");
        }
        page.close();
        page.label("td", "outcome." + candidate.outcome().word());
        if (candidate.outcome() == Outcome.IMPOSSIBLE) {
            for (int column = 0; column < 4; column++) {
                page.element("td", "–");
            }
        } else {
            page.element("td", Figures.grouped(candidate.cost().cells()));
            page.element("td", "≤ " + step(candidate) + " %");
            page.element("td", Long.toString(rank(remedies.compared(), candidate)));
            page.element("td", Figures.grouped(candidate.exposed()));
        }
        page.close();
    }

    /** The lowest step that the share of people concerned does not exceed, in percent. */
    static int step(Candidate candidate) {
        for (int step : STEPS) {
            if (candidate.cost().share() * PERCENT <= step) {
                return step;
            }
        }
        return (int) Math.ceil(candidate.cost().share()) * (int) PERCENT;
    }

    /** 1 for the smallest loss; the same for the same loss. */
    static long rank(List<Candidate> compared, Candidate candidate) {
        return 1
                + compared.stream()
                        .filter(one -> one.outcome() != Outcome.IMPOSSIBLE)
                        .filter(one ->
                                one.cost().comparableLoss() < candidate.cost().comparableLoss())
                        .count();
    }

    private void merged(Review review) {
        if (review.remedies().merged().isEmpty()) {
            return;
        }
        page.label("p", "remedies.merged");
        page.open("ul", "class", "places");
        for (Merged merged : review.remedies().merged()) {
            String dimension =
                    review.table().dimensions().get(merged.dimension()).name();
            page.open("li");
            page.element("bdi", dimension + ": " + String.join(" + ", merged.from()) + " → " + merged.into());
            page.close();
        }
        page.close();
    }
}
