package org.kanmon.review.report;

import java.util.Map;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;

/** The decision as a banner: the word, what it means, that a person has the last word, and the counts behind it. */
final class DecisionSection {

    private static final Map<Decision, String> ICONS = Map.of(
            Decision.RELEASE, "M13 25l8 8 15-18",
            Decision.RELEASE_MASKED,
                    "M13 14h9v9h-9z M26 14h9v9h-9zM28 16l5 5M28 21l5-5 M13 27h9v9h-9zM15 29l5 5M15 34l5-5 M26 27h9v9h-9z",
            Decision.REFER, "M24 23a6 6 0 1 0 0-12a6 6 0 1 0 0 12z M12 37c1-7 6-10 12-10s11 3 12 10",
            Decision.RETURN, "M19 13l-8 8 8 8 M11 21h16c6 0 9 4 9 8s-3 7-8 7h-6");

    private final Page page;

    DecisionSection(Page page) {
        this.page = page;
    }

    void write(Review review) {
        Decision decision = review.decision();
        page.open("section", "class", "decision " + decision.name(), "aria-labelledby", "decision");
        icon(decision);
        page.open("div", "class", "verdict");
        page.label("p", "decision.heading", "class", "eyebrow");
        page.label("h2", "decision." + decision.name(), "id", "decision");
        page.label("p", "decision." + decision.name() + ".meaning", "class", "meaning");
        page.label("p", "decision.person", "class", "person");
        page.close();
        page.open("dl", "class", "tallies");
        tally("tally.findings", review.findings().size());
        tally("tally.primary", review.repair().primary());
        tally("tally.complementary", review.repair().complementary());
        tally("tally.exposed", review.repair().exposed());
        page.close();
        page.close();
    }

    private void icon(Decision decision) {
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 48 48",
                "class",
                "icon",
                "aria-hidden",
                "true");
        page.empty("circle", "cx", "24", "cy", "24", "r", "22");
        page.empty("path", "d", ICONS.get(decision));
        page.close();
    }

    private void tally(String key, int count) {
        page.open("div");
        page.entry(key, Figures.grouped(count));
        page.close();
    }
}
