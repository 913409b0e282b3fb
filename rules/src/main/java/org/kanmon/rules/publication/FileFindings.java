package org.kanmon.rules.publication;

import java.util.Map;
import org.kanmon.rules.finding.Severity;

/** Findings about the file: how it was read, what stands in it beside figures, and its several tables. */
public final class FileFindings {

    private final FindingList list;

    FileFindings(FindingList list) {
        this.list = list;
    }

    /** What was assumed of a file without a layout, where the file itself speaks for it. */
    public void assumed(String rule, String topic, Assumed assumed) {
        list.uncited(rule, topic, Severity.INFO, "", FindingList.WHOLE_OUTPUT, facts(assumed));
    }

    /** What was guessed of a file without a layout: another reading could be the right one. */
    public void guessed(String rule, String topic, Assumed assumed) {
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, facts(assumed));
    }

    private static Map<String, String> facts(Assumed assumed) {
        return Map.of(
                "about",
                assumed.about(),
                "setting",
                assumed.setting(),
                "reason",
                assumed.reason(),
                "evidence",
                assumed.evidence(),
                "sure",
                assumed.sure());
    }

    /** Texts that a spreadsheet program takes for formulas. */
    public void formulaLike(String rule, String topic, FormulaLikeTexts texts) {
        Map<String, String> facts = Map.of("fields", texts.fields(), "count", Integer.toString(texts.count()));
        list.uncited(rule, topic, Severity.INFO, "", FindingList.WHOLE_OUTPUT, facts);
    }

    /** Formulas whose stored results are not what they come to. */
    public void stale(String rule, String topic, StaleFormulas formulas) {
        Map<String, String> facts = Map.of("fields", formulas.fields(), "count", Integer.toString(formulas.count()));
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, facts);
    }

    /** Labels that formulas compute from figures. */
    public void computedLabels(String rule, String topic, ComputedLabels labels) {
        Map<String, String> facts = Map.of("fields", labels.fields(), "count", Integer.toString(labels.count()));
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, facts);
    }

    /** Counts of people that texts tell, and nobody has looked into. */
    public void told(String rule, String topic, ToldCount told) {
        Map<String, String> facts = Map.of("texts", told.texts(), "count", Integer.toString(told.count()));
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, facts);
    }

    /** A sheet in which nothing is counted. */
    public void plainSheet(String rule, String topic, PlainSheet sheet) {
        list.uncited(rule, topic, Severity.INFO, "", FindingList.WHOLE_OUTPUT, Map.of("sheet", sheet.name()));
    }

    /** Tables of which nobody can tell what they give away together. */
    public void unclearTables(String rule, String topic, UnclearTables tables) {
        Map<String, String> facts = Map.of("first", tables.first(), "second", tables.second());
        list.uncited(rule, topic, Severity.REVIEW, "", FindingList.WHOLE_OUTPUT, facts);
    }

    /** Tables that were protected together. */
    public void linkedTables(String rule, String topic, LinkedTables tables) {
        list.uncited(rule, topic, Severity.INFO, "", FindingList.WHOLE_OUTPUT, Map.of("tables", tables.titles()));
    }
}
