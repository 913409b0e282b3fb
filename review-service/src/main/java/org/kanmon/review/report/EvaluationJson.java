package org.kanmon.review.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.kanmon.sdc.microdata.evaluate.EquivalenceClasses;
import org.kanmon.sdc.microdata.evaluate.Evaluation;
import org.kanmon.sdc.microdata.evaluate.ModelCheck;
import org.kanmon.sdc.microdata.evaluate.SuppressedCells;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.source.Records;

/** What records are like as they are, as JSON. It names values of classes in which a model fails. */
public final class EvaluationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EvaluationJson() {}

    /** The document. */
    public static String of(EvaluationResult result) {
        Records records = result.records();
        Evaluation evaluation = result.evaluation();
        ObjectNode node = NODES.objectNode();
        node.put("holds", evaluation.holds()).put("records", records.data().records());
        records.data()
                .person()
                .ifPresent(person -> node.put("persons", person.values().size()));
        RiskJson.addClasses(evaluation.sizes(), node);
        node.set("risk", RiskJson.of(result.risk()));
        ArrayNode models = node.putArray("models");
        for (ModelCheck check : evaluation.checks()) {
            ObjectNode model = models.addObject();
            addModel(check.model(), model);
            addCheck(check, model);
            ArrayNode examples = model.putArray("examples");
            check.examples().forEach(number -> examples.add(example(records, evaluation.classes(), number)));
        }
        node.set("attributeRisks", ProposalJson.risks(result.attributeRisks()));
        result.suppressedCells().ifPresent(cells -> addSuppressed(cells, node));
        node.put("inputDigest", records.digest()).put("engine", "native").put("seconds", result.seconds());
        return node.toPrettyString() + "\n";
    }

    /** The rule is told with the figures: they differ from those of the classes. */
    private static void addSuppressed(SuppressedCells cells, ObjectNode node) {
        ObjectNode suppressed =
                node.putObject("suppressedCells").put("cells", cells.cells()).put("rule", "any-value");
        cells.prosecutor()
                .ifPresent(risk -> suppressed
                        .put("highestRisk", risk.highest())
                        .put("averageRisk", risk.average())
                        .put("lowestRisk", risk.lowest())
                        .put("recordsAtRisk", risk.recordsAtRisk()));
    }

    /** The name and the parameters of a model, as in schemas. */
    static void addModel(PrivacyModel model, ObjectNode node) {
        node.put("name", model.name());
        ModelWords.words(model).forEach(node::put);
        ModelWords.numbers(model).forEach((name, number) -> {
            if (number == Math.rint(number)) {
                node.put(name, number.longValue());
            } else {
                node.put(name, number);
            }
        });
    }

    static void addCheck(ModelCheck check, ObjectNode node) {
        node.put("holds", check.holds())
                .put("failingClasses", check.failingClasses())
                .put("failingRecords", check.failingRecords());
    }

    private static ObjectNode example(Records records, EquivalenceClasses classes, int number) {
        ObjectNode example = NODES.objectNode();
        ObjectNode values = example.putObject("values");
        List<QuasiIdentifier> all = records.data().quasiIdentifiers();
        for (QuasiIdentifier one : all) {
            int value = one.attribute().codes().get(classes.first(number));
            values.put(one.name(), one.attribute().values().get(value));
        }
        return example.put("records", classes.records(number)).put("persons", classes.persons(number));
    }
}
