package org.kanmon.review.report;

import org.kanmon.review.domain.Circumstances;
import org.kanmon.review.domain.Release;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;

/** What the review rests on: file, database, date and digests. */
final class BasisSection {

    private static final int SHORT_DIGEST = "sha256:".length() + 12;

    private final Page page;

    BasisSection(Page page) {
        this.page = page;
    }

    void write(Review review) {
        Submission submission = review.submission();
        page.open("section", "class", "basis");
        page.label("h2", "basis.heading", "class", "spoken");
        page.open("dl", "class", "facts");
        page.open("div");
        page.entry("basis.file", submission.fileName()).close();
        for (Release release : submission.releases()) {
            page.open("div");
            page.entry("basis.release", release.name()).close();
            digest("basis.release-digest", release.digest());
        }
        page.open("div");
        page.entry("basis.database", submission.database()).close();
        page.open("div");
        page.label("dt", "basis.as-of").open("dd");
        page.sayIn(language -> language.dates().withEra(submission.asOf())).close();
        page.close();
        circumstances(submission.circumstances());
        digest("basis.input-digest", review.digests().input());
        digest("basis.criteria-digest", review.digests().criteria());
        digest("basis.rules-digest", review.digests().rules());
        page.close();
        page.label("p", "basis.digests", "class", "note");
        page.close();
    }

    private void circumstances(Circumstances circumstances) {
        circumstances.plan().ifPresent(plan -> {
            page.open("div");
            page.label("dt", "basis.publish-on").open("dd");
            page.sayIn(language -> language.dates().withEra(plan.day())).close();
            page.close();
        });
        circumstances.goodPractice().ifPresent(counts -> {
            page.open("div");
            page.label("dt", "basis.practice");
            page.label("dd", counts ? "basis.practice.on" : "basis.practice.off");
            page.close();
        });
    }

    /** Short on the screen; whole in the title, which the style sheet prints on paper. */
    private void digest(String key, String digest) {
        String shortened = digest.length() > SHORT_DIGEST ? digest.substring(0, SHORT_DIGEST) + "…" : digest;
        page.open("div");
        page.label("dt", key).open("dd").open("code", "class", "digest", "title", digest);
        page.element("span", shortened).close().close().close();
    }
}
