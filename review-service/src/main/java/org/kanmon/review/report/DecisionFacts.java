package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kanmon.review.domain.Release;
import org.kanmon.review.domain.Repair;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.review.report.paper.Block.Fact;
import org.kanmon.sdc.tables.protect.MaskLog;

/** The decision and what it rests on, as names and values. */
final class DecisionFacts {

    private final SheetText text;
    private final List<Fact> facts = new ArrayList<>();

    private DecisionFacts(SheetText text) {
        this.text = text;
    }

    /** The decision, what it means, and the counts behind it. */
    static List<Fact> decision(Review review, SheetText text) {
        DecisionFacts facts = new DecisionFacts(text);
        String name = review.decision().name();
        facts.add(
                "decision.heading",
                text.own("decision", Map.of("word", text.shared("decision." + name), "name", name)));
        facts.put(text.own("decision.meaning"), text.shared("decision." + name + ".meaning"));
        facts.add("tally.findings", Figures.grouped(review.findings().size()));
        return facts.facts;
    }

    /** File, database, date and digests. */
    static List<Fact> basis(Review review, SheetText text) {
        DecisionFacts facts = new DecisionFacts(text);
        Submission submission = review.submission();
        facts.add("basis.file", submission.fileName());
        for (Release release : submission.releases()) {
            facts.add("basis.release", release.name());
            facts.add("basis.release-digest", release.digest());
        }
        facts.add("basis.database", submission.database());
        facts.add("basis.as-of", text.messages().dates().withEra(submission.asOf()));
        submission
                .circumstances()
                .plan()
                .ifPresent(plan ->
                        facts.add("basis.publish-on", text.messages().dates().withEra(plan.day())));
        submission
                .circumstances()
                .goodPractice()
                .ifPresent(counts ->
                        facts.add("basis.practice", text.shared(counts ? "basis.practice.on" : "basis.practice.off")));
        facts.add("basis.input-digest", review.digests().input());
        facts.add("basis.criteria-digest", review.digests().criteria());
        facts.add("basis.rules-digest", review.digests().rules());
        return facts.facts;
    }

    /** How well hidden figures are protected, and against whom. */
    static List<Fact> protection(Review review, SheetText text) {
        DecisionFacts facts = new DecisionFacts(text);
        Repair repair = review.repair();
        facts.add("mask.primary", Figures.grouped(repair.primary()));
        facts.add("mask.complementary", Figures.grouped(repair.complementary()));
        facts.add("mask.hidden-before", Figures.grouped(repair.log().count(MaskLog.Kind.HIDDEN_BEFORE)));
        facts.add("protection.exposed", Figures.grouped(repair.exposed()));
        if (repair.complementary() > 0) {
            facts.add(
                    "protection.least",
                    text.shared(repair.optimal() ? "protection.optimal" : "protection.not-optimal"));
        }
        if (repair.log().size() > 0) {
            facts.add(
                    "protection.outsider",
                    text.shared("outsider." + repair.outsider().word()));
            facts.add("protection.level", text.shared("level." + repair.level().word()));
        }
        return facts.facts;
    }

    /** @param key the label of the name */
    private void add(String key, String value) {
        put(text.shared(key), value);
    }

    private void put(String name, String value) {
        facts.add(new Fact(name, Visible.line(value)));
    }
}
