package org.kanmon.review.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.kanmon.review.domain.HandledColumn;
import org.kanmon.review.domain.ProvisionProof;
import org.kanmon.rules.finding.Finding;

/** {@code result.json} of a provision profile: what is done with each column and why, what was found, and what was proven. No values of records. */
public final class ProvisionJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ProvisionWords words;

    /** @param locale the language of messages */
    public ProvisionJson(Locale locale) {
        this.words = new ProvisionWords(locale);
    }

    /** The document of an evaluation. */
    public String ofEvaluation(ProvisionResult result) {
        ObjectNode node = NODES.objectNode().put("holds", !result.hasBreaches());
        return document(result, node);
    }

    /** The document of a transformation. */
    public String ofTransformation(ProvisionResult result) {
        ObjectNode node = NODES.objectNode()
                .put("solutionFound", result.proof().map(ProvisionProof::holds).orElse(false))
                .put("suppressedRecords", 0);
        return document(result, node);
    }

    private String document(ProvisionResult result, ObjectNode node) {
        node.put("database", result.database().id())
                .put("profile", result.profile())
                .put("asOf", result.asOf().toString())
                .put("records", result.records());
        ArrayNode columns = node.putArray("columns");
        result.handled().forEach(column -> columns.add(column(column)));
        node.set("findings", findings(result.findings()));
        result.proof().ifPresent(proof -> node.set("proof", proof(proof)));
        node.put("criteriaDigest", result.criteriaDigest())
                .put("rulesDigest", result.rulesDigest())
                .put("inputDigest", result.inputDigest())
                .put("engine", "native")
                .put("seconds", result.seconds());
        return node.toPrettyString() + "\n";
    }

    private ObjectNode column(HandledColumn column) {
        ObjectNode node = NODES.objectNode()
                .put("column", column.name())
                .put("item", words.item(column))
                .put("given", column.isGiven())
                .put("done", words.done(column));
        column.handling().ifPresent(handling -> {
            node.put("give", handling.handling().treatment().word());
            node.put("criterion", handling.criterion().path());
            node.putObject("citation")
                    .put("document", handling.criterion().citation().document())
                    .put("article", handling.criterion().citation().article())
                    .put("status", handling.criterion().status().word());
        });
        return node;
    }

    private ArrayNode findings(List<Finding> findings) {
        ArrayNode all = NODES.arrayNode();
        for (Finding finding : findings) {
            ObjectNode node = all.addObject()
                    .put("rule", finding.rule())
                    .put("topic", finding.topic())
                    .put("severity", finding.severity().name())
                    .put("basis", finding.basis().word())
                    .put("criterion", finding.criterion());
            ObjectNode citation = node.putObject("citation");
            finding.source()
                    .ifPresent(
                            source -> citation.put("document", source.citation().document())
                                    .put("article", source.citation().article()));
            citation.put("status", Words.status(finding.source()));
            node.put("column", finding.facts().get("column"));
            if (finding.facts().containsKey("records")) {
                node.put("records", Long.parseLong(finding.facts().get("records")));
            }
            node.put("message", words.messages().message(finding))
                    .put("remedy", words.messages().remedy(finding));
        }
        return all;
    }

    private ObjectNode proof(ProvisionProof proof) {
        ObjectNode node = NODES.objectNode()
                .put("holds", proof.holds())
                .put("outputDigest", proof.digest())
                .put("records", proof.records())
                .put("sameColumns", proof.hasTheColumns())
                .put("sameRecords", proof.hasTheRecords())
                .put("breaches", proof.breaches().size());
        ArrayNode kept = node.putArray("kept");
        proof.kept().stream().sorted().forEach(kept::add);
        node.set("findings", findings(proof.findings()));
        return node;
    }
}
