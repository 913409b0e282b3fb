package org.kanmon.review.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kanmon.review.report.Terminal.Ink;
import org.kanmon.sdc.microdata.evaluate.Evaluation;
import org.kanmon.sdc.microdata.evaluate.ModelCheck;
import org.kanmon.sdc.microdata.evaluate.SuppressedCells;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.risk.AttributeRisk;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.microdata.transform.PlacedRecords;
import org.kanmon.sdc.microdata.transform.Transformation;

/** What records are like, and what becomes of them, for reading on a terminal. */
public final class MicrodataText {

    private final Labels labels;
    private final Terminal terminal;

    /**
     * @param columns how wide the terminal is
     * @param colour whether headings are set off
     */
    public MicrodataText(Locale locale, int columns, boolean colour) {
        this.labels = MicrodataReport.labels(locale);
        this.terminal = new Terminal(labels.language(), columns, colour);
    }

    /** What records are like as they are. */
    public String of(EvaluationResult result) {
        Records records = result.records();
        Evaluation evaluation = result.evaluation();
        boolean holds = evaluation.holds();
        terminal.heading(labels.get(holds ? "evaluation.holds" : "evaluation.fails"), holds ? Ink.GREEN : Ink.RED);
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(labels.get("records"), Figures.grouped(records.data().records()));
        records.data()
                .person()
                .ifPresent(person -> entries.put(
                        labels.get("persons"), Figures.grouped(person.values().size())));
        entries.putAll(classes(evaluation.sizes()));
        terminal.entries(entries).blank().heading(labels.get("models"), Ink.PLAIN);
        Map<String, String> checks = new LinkedHashMap<>();
        evaluation.checks().forEach(check -> checks.put(ModelWords.sentence(check.model()), verdict(check)));
        terminal.entries(checks).blank().heading(labels.get("risk"), Ink.PLAIN);
        Map<String, String> risks = new LinkedHashMap<>();
        MicrodataFigures.risks(labels, result.risk()).forEach(risks::put);
        terminal.entries(risks);
        result.suppressedCells().ifPresent(this::suppressed);
        terminal.blank().heading(labels.get("distinction"), Ink.PLAIN);
        Map<String, String> distinction = new LinkedHashMap<>();
        for (AttributeRisk risk : result.attributeRisks()) {
            distinction.put(
                    String.join(" + ", risk.attributes()),
                    labels.get(
                            "distinction.figures",
                            Map.of(
                                    "distinction", MicrodataFigures.percent(risk.distinction()),
                                    "separation", MicrodataFigures.percent(risk.separation()))));
        }
        return terminal.entries(distinction)
                .blank()
                .paragraph(seconds(result.seconds()))
                .text();
    }

    private void suppressed(SuppressedCells cells) {
        terminal.blank()
                .paragraph(labels.get(
                        cells.prosecutor().isPresent() ? "cells.suppressed" : "cells.too-many",
                        Map.of(
                                "cells", Figures.grouped(cells.cells()),
                                "highest",
                                        cells.prosecutor()
                                                .map(risk -> MicrodataFigures.percent(risk.highest()))
                                                .orElse("–"),
                                "average",
                                        cells.prosecutor()
                                                .map(risk -> MicrodataFigures.percent(risk.average()))
                                                .orElse("–"))));
    }

    /** What becomes of records, and which files were written. */
    public String of(TransformationResult result, List<Path> written) {
        Transformation transformation = result.transformation();
        boolean found = transformation.outcome().isPresent();
        terminal.heading(labels.get(found ? "result.found" : "result.none"), found ? Ink.GREEN : Ink.RED);
        transformation.outcome().ifPresent(outcome -> outcome(result, outcome));
        if (!found) {
            alternatives(transformation);
        }
        terminal.blank().heading(labels.get("risk"), Ink.PLAIN);
        Map<String, String> before = MicrodataFigures.risks(labels, result.before());
        Map<String, String> risks = new LinkedHashMap<>();
        before.forEach((name, figure) -> risks.put(name, figure));
        result.after()
                .map(after -> MicrodataFigures.risks(labels, after))
                .ifPresent(
                        after -> after.forEach((name, figure) -> risks.merge(name, figure, (a, b) -> a + " → " + b)));
        terminal.entries(risks);
        result.proof().ifPresent(proof -> terminal.blank().paragraph(labels.get("proof.holds")));
        if (!result.recodings().checks().isEmpty()) {
            terminal.paragraph(labels.get("proof.recodings"));
        }
        if (!written.isEmpty()) {
            String files = written.stream().map(Path::toString).collect(Collectors.joining(", "));
            terminal.paragraph(labels.get("written", Map.of("files", files)));
        }
        return terminal.blank()
                .paragraph(labels.get(
                        transformation.isProven() ? "search" : "search.not-proven",
                        Map.of(
                                "nodes", Figures.grouped(transformation.nodes()),
                                "checked", Figures.grouped(transformation.nodesChecked()))))
                .paragraph(seconds(result.seconds()))
                .text();
    }

    private void outcome(TransformationResult result, Outcome outcome) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                labels.get("records"),
                Figures.grouped(result.transformation().records().data().records()));
        PlacedRecords placed = result.placed().orElseThrow();
        entries.put(labels.get("suppressed"), Figures.grouped(placed.suppressedRecords()));
        if (placed.levels().rounds() > 1) {
            entries.put(
                    labels.get("local"),
                    labels.get(
                            "local.saved",
                            Map.of(
                                    "saved", Figures.grouped(outcome.suppressedRecords() - placed.suppressedRecords()),
                                    "rounds", Integer.toString(placed.levels().rounds() - 1))));
        }
        entries.put(
                labels.get("loss", Map.of("metric", metric(result.transformation()))),
                MicrodataFigures.figure(outcome.score()));
        entries.putAll(classes(placed.sizes()));
        terminal.entries(entries).blank().heading(labels.get("columns"), Ink.PLAIN);
        Map<String, String> columns = new LinkedHashMap<>();
        placed.losses()
                .forEach(loss -> columns.put(
                        loss.column(),
                        labels.get(
                                "column.loss",
                                Map.of(
                                        "level", Integer.toString(loss.level()),
                                        "height", Integer.toString(loss.height()),
                                        "loss", MicrodataFigures.percent(loss.loss())))));
        terminal.entries(columns);
    }

    private void alternatives(Transformation transformation) {
        terminal.paragraph(
                labels.get(transformation.alternatives().isEmpty() ? "alternatives.none" : "alternatives.heading"));
        transformation.alternatives().forEach(one -> terminal.item(1, MicrodataFigures.alternative(labels, one)));
    }

    private Map<String, String> classes(ClassSizes sizes) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(labels.get("classes"), Figures.grouped(sizes.classes()));
        if (sizes.different() > 0) {
            entries.put(
                    labels.get("class.sizes"),
                    labels.get(
                            "class.range",
                            Map.of(
                                    "least", Figures.grouped(sizes.size(0)),
                                    "greatest", Figures.grouped(sizes.size(sizes.different() - 1)),
                                    "mean", MicrodataFigures.figure((double) sizes.records() / sizes.classes()))));
        }
        return entries;
    }

    private String verdict(ModelCheck check) {
        if (check.holds()) {
            return labels.get("model.holds");
        }
        return check.failingClasses() == 0
                ? labels.get("model.fails")
                : labels.get(
                        "model.fails-in",
                        Map.of(
                                "classes", Figures.grouped(check.failingClasses()),
                                "records", Figures.grouped(check.failingRecords())));
    }

    private static String metric(Transformation transformation) {
        return transformation.records().schema().quality().metric().word();
    }

    private String seconds(double seconds) {
        return labels.get("seconds", Map.of("seconds", String.format(Locale.ROOT, "%.1f", seconds)));
    }
}
