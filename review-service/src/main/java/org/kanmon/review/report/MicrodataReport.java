package org.kanmon.review.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kanmon.sdc.microdata.evaluate.ModelCheck;
import org.kanmon.sdc.microdata.risk.RiskSummary;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.transform.Alternative;
import org.kanmon.sdc.microdata.transform.ColumnLoss;
import org.kanmon.sdc.microdata.transform.Proof;

/**
 * Writes {@code report.html} of a transformation that was written and proven: one page that needs nothing but itself, in Japanese and
 * English. It holds no values of records.
 */
public final class MicrodataReport {

    private static final String BUNDLE = "org.kanmon.review.report.microdata";
    private static final int BAR = 100;

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
        Outcome outcome = result.transformation().outcome().orElseThrow();
        Proof proof = result.proof().orElseThrow();
        verdict(page, result, outcome, proof);
        models(page, proof);
        columns(page, result.transformation().losses());
        risk(page, result);
        files(page, result, proof);
        return PageFrame.close(page);
    }

    private static void verdict(Page page, TransformationResult result, Outcome outcome, Proof proof) {
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
        tally(page, "suppressed", Figures.grouped(outcome.suppressedRecords()));
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

    private static void columns(Page page, List<ColumnLoss> losses) {
        page.open("section", "class", "layout");
        page.label("h2", "columns");
        page.open("div", "class", "scroll").open("table", "class", "columns");
        page.label("caption", "columns.caption");
        page.open("thead").open("tr");
        page.label("th", "column", "scope", "col");
        page.label("th", "level", "scope", "col", "class", "figure");
        page.label("th", "column.share", "scope", "col", "class", "figure");
        page.open("th", "scope", "col").close();
        page.close().close();
        page.open("tbody");
        for (ColumnLoss loss : losses) {
            page.open("tr");
            page.element("th", loss.column(), "scope", "row");
            page.element("td", loss.level() + " / " + loss.height(), "class", "figure");
            page.element("td", percent(loss.loss()), "class", "figure");
            page.open("td");
            bar(page, loss.loss());
            page.close();
            page.close();
        }
        page.close();
        page.close().close();
        page.close();
    }

    /** A bar as long as a share. */
    private static void bar(Page page, double share) {
        String length = String.format(Locale.ROOT, "%.1f", BAR * Math.max(0, Math.min(1, share)));
        page.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + BAR + " 8",
                "width",
                "160",
                "height",
                "13",
                "aria-hidden",
                "true");
        page.empty("rect", "width", length, "height", "8", "fill", "currentColor");
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
        List<String> before = List.copyOf(figures(result.before()).values());
        List<String> after = List.copyOf(figures(result.after().orElseThrow()).values());
        List<String> keys = List.copyOf(figures(result.before()).keySet());
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
        page.entry("input.digest", result.transformation().records().digest());
        page.entry("output.digest", proof.digest());
        page.entry(
                "metric",
                result.transformation().records().schema().quality().metric().word());
        page.entry(
                "loss.whole",
                figure(result.transformation().outcome().orElseThrow().score()));
        page.entry("limit", percent(result.transformation().records().schema().suppressionLimit()));
        page.close();
        page.close();
    }

    /** Risks by their names. */
    static Map<String, String> risks(Labels labels, RiskSummary risk) {
        Map<String, String> named = new LinkedHashMap<>();
        figures(risk).forEach((key, figure) -> named.put(labels.get(key), figure));
        return named;
    }

    /** Risks by the keys of their labels. */
    private static Map<String, String> figures(RiskSummary risk) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("risk.highest", percent(risk.prosecutor().highest()));
        figures.put("risk.average", percent(risk.prosecutor().average()));
        figures.put("risk.lowest", percent(risk.prosecutor().lowest()));
        figures.put("risk.at-risk", percent(risk.prosecutor().recordsAtRisk()));
        figures.put("risk.marketer", percent(risk.marketerSuccess()));
        figures.put("risk.unique", percent(risk.sampleUniqueness()));
        risk.populationUniqueness().ifPresent(shares -> figures.put("risk.population", percent(shares.dankar())));
        return figures;
    }

    /** What would be attainable, in a sentence. */
    static String alternative(Labels labels, Alternative alternative) {
        String key = alternative.of().equals(Alternative.LIMIT) ? "limit" : alternative.alone() ? "alone" : "model";
        return labels.get(
                "alternative." + key,
                Map.of(
                        "model", alternative.of(),
                        "parameter", alternative.parameter(),
                        "asked", ModelWords.plain(alternative.asked()),
                        "attainable", ModelWords.plain(alternative.attainable())));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, share > 0 && share < 0.001 ? "%.4f %%" : "%.1f %%", 100 * share);
    }

    static String figure(double figure) {
        return String.format(Locale.ROOT, figure >= 100 ? "%,.1f" : "%.4f", figure);
    }
}
