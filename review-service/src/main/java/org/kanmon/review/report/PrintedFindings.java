package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.kanmon.criteria.Basis;
import org.kanmon.criteria.Status;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.paper.Block;
import org.kanmon.review.report.paper.Block.Fact;
import org.kanmon.review.report.paper.Block.Facts;
import org.kanmon.review.report.paper.Block.Heading;
import org.kanmon.review.report.paper.Block.Paragraph;
import org.kanmon.rules.finding.Finding;

/** The findings on paper, gravest first: what, what to do, where, and why. */
final class PrintedFindings {

    private final Review review;
    private final SheetText text;
    private final List<Fact> facts = new ArrayList<>();

    private PrintedFindings(Review review, SheetText text) {
        this.review = review;
        this.text = text;
    }

    static void add(Review review, SheetText text, List<Block> to) {
        to.add(new Heading(1, text.shared("findings.heading")));
        if (review.findings().isEmpty()) {
            to.add(new Paragraph(text.shared("findings.none"), false));
        }
        for (List<Finding> group : FindingGroups.of(review.findings(), text.messages())) {
            Finding finding = group.get(0);
            String title = text.own(
                    "page.finding",
                    Map.of(
                            "severity",
                            text.shared("severity." + finding.severity().name()),
                            "rule",
                            finding.rule(),
                            "title",
                            text.messages().title(finding)));
            to.add(new Heading(2, Visible.line(title)));
            for (Finding one : group) {
                to.add(new Paragraph(Visible.line(text.messages().message(one)), false));
            }
            to.add(new Facts(new PrintedFindings(review, text).facts(finding)));
        }
    }

    private List<Fact> facts(Finding finding) {
        add("finding.remedy", text.messages().remedy(finding));
        add("finding.place", places(finding));
        why(finding);
        FindingMessages.since(finding)
                .ifPresent(since -> add("finding.since", text.messages().dates().withEra(since)));
        if (!finding.criterion().isEmpty()) {
            add("finding.criterion", finding.criterion());
        }
        return facts;
    }

    private String places(Finding finding) {
        int[] cells = finding.cells();
        if (cells.length == 0) {
            return finding.table()
                    .map(table -> text.shared("place.table", Map.of("table", table)))
                    .orElseGet(() -> text.shared("place.whole"));
        }
        StringJoiner places = new StringJoiner(text.own("page.between"));
        for (int i = 0; i < Math.min(PlaceList.LISTED, cells.length); i++) {
            places.add(text.own(
                    "page.place",
                    Map.of(
                            "place", text.shared("place.cell", Places.position(review.table(), cells[i])),
                            "categories", Places.categories(review.table(), cells[i]))));
        }
        if (cells.length > PlaceList.LISTED) {
            places.add(text.shared("place.more", Map.of("more", Figures.grouped(cells.length - PlaceList.LISTED))));
        }
        return places.toString();
    }

    private void why(Finding finding) {
        String status = Words.status(finding.source());
        StringJoiner why = new StringJoiner(" ");
        finding.source().ifPresent(source -> {
            why.add(source.citation().document());
            why.add(source.citation().article());
        });
        why.add(text.own("page.status", Map.of("status", text.shared("status." + status))));
        if (!status.equals(Status.IN_FORCE.word())) {
            why.add(text.shared("status." + status + ".meaning"));
        }
        if (finding.basis() == Basis.GOOD_PRACTICE) {
            why.add(text.shared("basis.good-practice.meaning"));
        }
        add("finding.source", why.toString());
    }

    private void add(String key, String value) {
        facts.add(new Fact(text.shared(key), Visible.line(value)));
    }
}
