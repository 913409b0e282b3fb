package org.kanmon.review.report;

import java.util.List;
import java.util.Locale;
import org.kanmon.sdc.microdata.evaluate.ModelCheck;
import org.kanmon.sdc.microdata.transform.Proof;
import org.kanmon.sdc.microdata.transform.RecodingCheck;

/**
 * Writes {@code report.html} of a transformation that was written and proven: one page that needs nothing but itself, in Japanese and
 * English. It holds no values of records.
 */
public final class MicrodataReport {

    private static final String BUNDLE = "org.kanmon.review.report.microdata";

    private final List<FindingMessages> languages;

    /**
     * @param first the language that the reader sees first
     */
    public MicrodataReport(Locale first) {
        this.languages = Languages.startingWith(first).stream()
                .map(language -> new FindingMessages(Languages.bundle(BUNDLE, language), labels(language)))
                .toList();
    }

    /** The fixed words for a language. */
    static Labels labels(Locale locale) {
        Locale language = Languages.of(locale);
        return new Labels(Languages.bundle(BUNDLE, language), language);
    }

    /** The page. */
    public String of(TransformationResult result) {
        Page page = PageFrame.open(
                languages, result.transformation().records().file().name());
        Proof proof = result.proof().orElseThrow();
        verdict(page, result, proof);
        models(page, proof);
        recodings(page, result);
        UtilityTables.columns(page, result.placed().orElseThrow().losses());
        UtilityTables.utilities(page, result.utilities());
        risk(page, result);
        files(page, result, proof);
        return PageFrame.close(page);
    }

    private static void verdict(Page page, TransformationResult result, Proof proof) {
        page.open("section", "class", "decision RELEASE_MASKED", "aria-labelledby", "decision");
        page.open("div", "class", "verdict");
        page.label("h2", "result.found", "id", "decision");
        boolean proven = result.transformation().isProven();
        page.label("p", proven ? "result.found.meaning" : "result.found.not-proven", "class", "meaning");
        page.label("p", "decision.person", "class", "person");
        page.close();
        page.open("dl", "class", "tallies");
        tally(
                page,
                "records",
                Figures.grouped(result.transformation().records().data().records()));
        tally(page, "suppressed", Figures.grouped(result.placed().orElseThrow().suppressedRecords()));
        tally(page, "classes", Figures.grouped(proof.sizes().classes()));
        tally(
                page,
                "class.least",
                proof.sizes().different() == 0
                        ? "–"
                        : Figures.grouped(proof.sizes().size(0)));
        page.close();
        page.close();
    }

    private static void tally(Page page, String key, String figure) {
        page.open("div");
        page.entry(key, figure);
        page.close();
    }

    private static void models(Page page, Proof proof) {
        page.open("section", "class", "protection");
        page.label("h2", "models");
        page.label("p", "proof.holds", "class", "lead");
        page.open("dl", "class", "facts");
        for (ModelCheck check : proof.checks()) {
            page.element("dt", ModelWords.sentence(check.model()));
            page.label("dd", check.holds() ? "model.holds" : "model.fails");
        }
        page.close();
        page.close();
    }

    private static void recodings(Page page, TransformationResult result) {
        if (result.recodings().checks().isEmpty()) {
            return;
        }
        page.open("section", "class", "protection");
        page.label("h2", "recodings");
        page.label("p", "proof.recodings", "class", "lead");
        page.open("dl", "class", "facts");
        for (RecodingCheck check : result.recodings().checks()) {
            page.element("dt", check.column());
            page.element("dd", String.join(", ", check.recodings()));
        }
        page.close();
        page.close();
    }

    private static void risk(Page page, TransformationResult result) {
        page.open("section", "class", "layout");
        page.label("h2", "risk");
        page.open("div", "class", "scroll").open("table");
        page.label("caption", "risk.caption");
        page.open("thead").open("tr");
        page.open("th", "scope", "col").close();
        page.label("th", "before", "scope", "col", "class", "figure");
        page.label("th", "after", "scope", "col", "class", "figure");
        page.close().close();
        page.open("tbody");
        List<String> before =
                List.copyOf(MicrodataFigures.figures(result.before()).values());
        List<String> after = List.copyOf(
                MicrodataFigures.figures(result.after().orElseThrow()).values());
        List<String> keys =
                List.copyOf(MicrodataFigures.figures(result.before()).keySet());
        for (int i = 0; i < keys.size(); i++) {
            page.open("tr");
            page.label("th", keys.get(i), "scope", "row");
            page.element("td", before.get(i), "class", "figure");
            page.element("td", after.get(i), "class", "figure");
            page.close();
        }
        page.close();
        page.close().close();
        page.close();
    }

    private static void files(Page page, TransformationResult result, Proof proof) {
        page.open("section", "class", "protection");
        page.label("h2", "files");
        page.open("dl", "class", "facts");
        page.entry("input.digest", result.inputDigest());
        page.element("dt", result.writtenName());
        page.element("dd", proof.digest());
        page.entry("engine", result.transformation().engine());
        page.entry(
                "metric",
                result.transformation().records().schema().quality().metric().word());
        page.entry(
                "loss.whole",
                MicrodataFigures.figure(
                        result.transformation().outcome().orElseThrow().score()));
        int rounds = result.placed().orElseThrow().levels().rounds() - 1;
        if (rounds > 0) {
            page.entry("local.rounds", Figures.grouped(rounds));
        }
        page.entry(
                "limit",
                MicrodataFigures.percent(
                        result.transformation().records().schema().suppressionLimit()));
        page.close();
        page.close();
    }
}
