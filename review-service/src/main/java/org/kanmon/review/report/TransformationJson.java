package org.kanmon.review.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kanmon.sdc.microdata.evaluate.ModelCheck;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.quality.Quality;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.transform.Alternative;
import org.kanmon.sdc.microdata.transform.ColumnLoss;
import org.kanmon.sdc.microdata.transform.ColumnUtility;
import org.kanmon.sdc.microdata.transform.PlacedRecords;
import org.kanmon.sdc.microdata.transform.Proof;
import org.kanmon.sdc.microdata.transform.RecodingCheck;
import org.kanmon.sdc.microdata.transform.RecodingProof;

/** {@code result.json}: what the best transformation of records is, and what was proven of the file. */
public final class TransformationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TransformationJson() {}

    /** The document. */
    public static String of(TransformationResult result) {
        ObjectNode node = NODES.objectNode();
        node.put("solutionFound", result.transformation().outcome().isPresent());
        node.put("optimal", result.transformation().isProven());
        result.transformation().outcome().ifPresent(outcome -> addOutcome(result, outcome, node));
        node.set("riskBefore", RiskJson.of(result.before()));
        result.after().ifPresent(after -> node.set("riskAfter", RiskJson.of(after)));
        if (result.placed().isPresent()) {
            addUtilities(result, node);
        }
        addAsked(result, node);
        addAlternatives(result, node);
        result.proof().ifPresent(proof -> {
            ObjectNode proven = proof(proof);
            addRecodings(result.recodings(), proven);
            node.set("proof", proven);
        });
        node.put("inputDigest", result.inputDigest())
                .put("engine", result.transformation().engine())
                .put("seconds", result.seconds())
                .put("nodes", result.transformation().nodes())
                .put("nodesChecked", result.transformation().nodesChecked());
        addEfforts(result, node);
        return node.toPrettyString() + "\n";
    }

    private static void addEfforts(TransformationResult result, ObjectNode node) {
        ObjectNode efforts = node.putObject("effort");
        result.efforts().forEach((phase, effort) -> {
            ObjectNode one = efforts.putObject(phase).put("seconds", effort.seconds());
            effort.cpuSeconds().ifPresent(seconds -> one.put("cpuSeconds", seconds));
        });
    }

    private static void addOutcome(TransformationResult result, Outcome outcome, ObjectNode node) {
        PlacedRecords placed = result.placed().orElseThrow();
        node.set("levels", levels(placed, 0));
        node.put("loss", outcome.score());
        ObjectNode losses = node.putObject("lossPerAttribute");
        for (ColumnLoss loss : placed.losses()) {
            losses.put(loss.column(), loss.loss());
        }
        node.put("suppressedRecords", placed.suppressedRecords());
        RiskJson.addClasses(placed.sizes(), node);
        if (result.transformation().records().schema().localRecoding()) {
            ObjectNode local = node.putObject("localRecoding")
                    .put("suppressedBefore", outcome.suppressedRecords())
                    .put("suppressedRecords", placed.suppressedRecords());
            ArrayNode rounds = local.putArray("rounds");
            for (int round = 1; round < placed.levels().rounds(); round++) {
                ObjectNode one = rounds.addObject();
                one.set("levels", levels(placed, round));
                one.put("records", placed.levels().placed(round));
            }
        }
    }

    private static void addUtilities(TransformationResult result, ObjectNode node) {
        ArrayNode utilities = node.putArray("utility");
        for (ColumnUtility utility : result.utilities()) {
            utilities
                    .addObject()
                    .put("column", utility.column())
                    .put("valuesBefore", utility.valuesBefore())
                    .put("valuesAfter", utility.valuesAfter())
                    .put("bitsBefore", utility.bitsBefore())
                    .put("bitsAfter", utility.bitsAfter());
        }
    }

    private static ObjectNode levels(PlacedRecords placed, int round) {
        ObjectNode levels = NODES.objectNode();
        for (int q = 0; q < placed.losses().size(); q++) {
            levels.put(placed.losses().get(q).column(), placed.levels().levels(round)[q]);
        }
        return levels;
    }

    private static void addAsked(TransformationResult result, ObjectNode node) {
        ArrayNode models = node.putArray("models");
        for (PrivacyModel model : result.transformation().records().models()) {
            EvaluationJson.addModel(model, models.addObject());
        }
        Quality quality = result.transformation().records().schema().quality();
        node.putObject("metric")
                .put("name", quality.metric().word())
                .put("aggregate", quality.aggregate().word())
                .put("gsFactor", quality.gsFactor());
        node.put("suppressionLimit", result.transformation().records().schema().suppressionLimit());
        node.put("records", result.transformation().records().data().records());
    }

    private static void addAlternatives(TransformationResult result, ObjectNode node) {
        if (result.transformation().outcome().isPresent()) {
            return;
        }
        ArrayNode alternatives = node.putArray("attainable");
        for (Alternative alternative : result.transformation().alternatives()) {
            alternatives
                    .addObject()
                    .put("of", alternative.of())
                    .put("parameter", alternative.parameter())
                    .put("asked", alternative.asked())
                    .put("attainable", alternative.attainable())
                    .put("alone", alternative.alone());
        }
    }

    private static void addRecodings(RecodingProof proof, ObjectNode node) {
        ArrayNode recodings = node.putArray("recodings");
        for (RecodingCheck check : proof.checks()) {
            ObjectNode recoding = recodings.addObject().put("column", check.column());
            ArrayNode kinds = recoding.putArray("kinds");
            check.recodings().forEach(kinds::add);
            recoding.put("holds", check.holds());
        }
    }

    private static ObjectNode proof(Proof proof) {
        ObjectNode node = NODES.objectNode()
                .put("holds", proof.holds())
                .put("outputDigest", proof.digest())
                .put("faithful", proof.isFaithful())
                .put("sameClasses", proof.hasSameClasses());
        RiskJson.addClasses(proof.sizes(), node);
        ArrayNode models = node.putArray("models");
        for (ModelCheck check : proof.checks()) {
            ObjectNode model = models.addObject();
            EvaluationJson.addModel(check.model(), model);
            EvaluationJson.addCheck(check, model);
        }
        return node;
    }
}
