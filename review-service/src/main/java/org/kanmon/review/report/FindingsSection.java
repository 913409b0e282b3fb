package org.kanmon.review.report;

import java.util.List;
import org.kanmon.criteria.Basis;
import org.kanmon.criteria.Status;
import org.kanmon.review.domain.Review;
import org.kanmon.rules.finding.Finding;

/** The findings, gravest first: what, what to do, where, and why. */
final class FindingsSection {

    private final Page page;
    private final ShownRows rows;

    FindingsSection(Page page, ShownRows rows) {
        this.page = page;
        this.rows = rows;
    }

    void write(Review review) {
        page.open("section", "class", "findings");
        page.label("h2", "findings.heading");
        if (review.findings().isEmpty()) {
            page.label("p", "findings.none", "class", "lead");
        }
        PlaceList places = new PlaceList(page, review.table(), rows);
        for (List<Finding> group : FindingGroups.of(review.findings(), page.anyLanguage())) {
            write(group, places);
        }
        page.close();
    }

    private void write(List<Finding> group, PlaceList places) {
        Finding finding = group.get(0);
        page.open("article", "class", "finding " + finding.severity().name());
        badges(finding);
        page.open("h3");
        page.sayIn(language -> language.title(finding)).close();
        for (Finding one : group) {
            page.open("p", "class", "message");
            page.sayIn(language -> language.message(one)).close();
        }
        page.open("dl");
        page.label("dt", "finding.remedy");
        page.open("dd", "class", "remedy");
        page.sayIn(language -> language.remedy(finding)).close();
        places.write(finding);
        because(finding);
        why(finding);
        since(finding);
        if (!finding.criterion().isEmpty()) {
            page.label("dt", "finding.criterion");
            page.open("dd")
                    .element("code", finding.criterion(), "class", "path")
                    .close();
        }
        page.close().close();
    }

    private void badges(Finding finding) {
        String severity = finding.severity().name();
        String basis = finding.basis().word();
        page.open("p", "class", "badges");
        page.label("span", "severity." + severity, "class", "badge severity");
        page.label("span", "basis." + basis, "class", "badge " + basis);
        page.element("code", finding.rule());
        page.close();
    }

    private void because(Finding finding) {
        if (!finding.explanations().isEmpty()) {
            page.label("dt", "finding.because");
            page.open("dd");
            new BecauseList(page).write(finding.explanations());
            page.close();
        }
    }

    private void why(Finding finding) {
        page.label("dt", "finding.source");
        page.open("dd", "class", "source");
        finding.source().ifPresent(source -> {
            page.element("cite", source.citation().document());
            page.text(" ").element("span", source.citation().article()).text(" ");
        });
        String status = Words.status(finding.source());
        page.label("span", "status." + status, "class", "badge status " + status);
        if (!status.equals(Status.IN_FORCE.word())) {
            page.label("p", "status." + status + ".meaning", "class", "note");
        }
        if (finding.basis() == Basis.GOOD_PRACTICE) {
            page.label("p", "basis.good-practice.meaning", "class", "note");
        }
        page.close();
    }

    private void since(Finding finding) {
        FindingMessages.since(finding).ifPresent(since -> {
            page.label("dt", "finding.since");
            page.open("dd");
            page.sayIn(language -> language.dates().withEra(since)).close();
        });
    }
}
