package org.kanmon.review.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kanmon.review.domain.HandledColumn;
import org.kanmon.review.domain.ProvisionProof;
import org.kanmon.rules.finding.Finding;

/**
 * Writes {@code report.html} of records that were prepared by a provision profile and proven: one page that needs nothing but itself, in
 * Japanese and English. It holds no values of records.
 */
public final class ProvisionReport {

    private final List<FindingMessages> languages;
    private final Map<FindingMessages, ProvisionWords> words;

    /** @param first the language that the reader sees first */
    public ProvisionReport(Locale first) {
        List<ProvisionWords> all =
                Languages.startingWith(first).stream().map(ProvisionWords::new).toList();
        this.languages = all.stream().map(ProvisionWords::messages).toList();
        this.words = all.stream().collect(Collectors.toMap(ProvisionWords::messages, Function.identity()));
    }

    /** The page. */
    public String of(ProvisionResult result) {
        ProvisionProof proof = result.proof().orElseThrow();
        Page page = PageFrame.open(languages, result.fileName());
        verdict(page, result);
        columns(page, result.handled());
        findings(page, "findings.after", proof.findings());
        findings(page, "findings.before", result.findings());
        files(page, result, proof);
        return PageFrame.close(page);
    }

    private void verdict(Page page, ProvisionResult result) {
        page.open("section", "class", "decision RELEASE_MASKED", "aria-labelledby", "decision");
        page.open("div", "class", "verdict");
        page.label("h2", "proven", "id", "decision");
        page.label("p", "proven.meaning", "class", "meaning");
        page.label("p", "decision.person", "class", "person");
        page.close();
        page.open("dl", "class", "tallies");
        long given = result.handled().stream().filter(HandledColumn::isGiven).count();
        tally(page, "records", result.records());
        tally(page, "columns.given", given);
        tally(page, "columns.left-out", result.handled().size() - given);
        page.close();
        page.close();
    }

    private static void tally(Page page, String key, long figure) {
        page.open("div");
        page.entry(key, Figures.grouped(figure));
        page.close();
    }

    private void columns(Page page, List<HandledColumn> columns) {
        page.open("section", "class", "layout");
        page.label("h2", "columns");
        page.open("div", "class", "scroll").open("table");
        page.label("caption", "columns.caption");
        page.open("thead").open("tr");
        List.of("column", "item", "done", "why").forEach(key -> page.label("th", key, "scope", "col"));
        page.close().close();
        page.open("tbody");
        for (HandledColumn column : columns) {
            page.open("tr");
            page.element("th", column.name(), "scope", "row");
            page.open("td");
            page.sayIn(language -> words.get(language).item(column)).close();
            page.open("td");
            page.sayIn(language -> words.get(language).done(column)).close();
            page.open("td");
            why(page, column);
            page.close().close();
        }
        page.close();
        page.close().close();
        page.close();
    }

    private static void why(Page page, HandledColumn column) {
        column.handling().ifPresent(handling -> {
            page.element("cite", handling.criterion().citation().document());
            page.text(" ")
                    .element("span", handling.criterion().citation().article())
                    .text(" ");
            String status = handling.criterion().status().word();
            page.label("span", "status." + status, "class", "badge status " + status);
            page.text(" ").element("code", handling.criterion().path(), "class", "path");
        });
    }

    private static void findings(Page page, String heading, List<Finding> findings) {
        page.open("section", "class", "findings");
        page.label("h2", heading);
        if (findings.isEmpty()) {
            page.label("p", "findings.none", "class", "lead");
        }
        for (Finding finding : findings) {
            page.open("article", "class", "finding " + finding.severity().name());
            page.open("p", "class", "badges");
            page.label("span", "severity." + finding.severity().name(), "class", "badge severity");
            page.element("code", finding.rule());
            page.close();
            page.open("h3");
            page.sayIn(language -> language.title(finding)).close();
            page.open("p", "class", "message");
            page.sayIn(language -> language.message(finding)).close();
            page.open("dl");
            page.label("dt", "finding.remedy");
            page.open("dd", "class", "remedy");
            page.sayIn(language -> language.remedy(finding)).close();
            finding.source().ifPresent(source -> {
                page.label("dt", "finding.source");
                page.open("dd", "class", "source");
                page.element("cite", source.citation().document());
                page.text(" ").element("span", source.citation().article()).text(" ");
                String status = source.status().word();
                page.label("span", "status." + status, "class", "badge status " + status);
                page.close();
            });
            page.close().close();
        }
        page.close();
    }

    private void files(Page page, ProvisionResult result, ProvisionProof proof) {
        page.open("section", "class", "protection");
        page.label("h2", "files");
        page.open("dl", "class", "facts");
        page.label("dt", "database");
        page.open("dd");
        page.sayIn(language -> result.database().name().in(language.labels().language()))
                .close();
        page.entry("profile", result.profile());
        page.entry("as-of", result.asOf().toString());
        page.entry("input.digest", result.inputDigest());
        page.entry("output.digest", proof.digest());
        page.entry("criteria.digest", result.criteriaDigest());
        page.entry("rules.digest", result.rulesDigest());
        page.close();
        page.close();
    }
}
