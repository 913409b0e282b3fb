package org.kanmon.review.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.kanmon.review.domain.Circumstances;
import org.kanmon.review.domain.PlannedPublication;
import org.kanmon.review.domain.Repair;
import org.kanmon.review.domain.Review;
import org.kanmon.sdc.tables.audit.Explanation;
import org.kanmon.sdc.tables.protect.MaskLog;

/**
 * Writes {@code decision.json}: one JSON document in UTF-8 whose bytes depend on the review and the language alone. It holds
 * the figures of the cells that findings name, and of the sums that give a hidden cell away.
 */
public final class DecisionJson {

    /** How many cells a finding lists unless the caller asks for another number. */
    public static final int DEFAULT_MAX_CELLS = 1000;

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final FindingMessages messages;
    private final int maxCells;

    /**
     * @param messages the language of messages and remedies
     * @param maxCells how many cells each finding lists at most, 0 or more; a finding with more says how many there are
     */
    public DecisionJson(FindingMessages messages, int maxCells) {
        if (maxCells < 0) {
            throw new IllegalArgumentException("maxCells is " + maxCells + ", expected 0 or more");
        }
        this.messages = messages;
        this.maxCells = maxCells;
    }

    /** Writes the document and a line end; the stream stays open. */
    public void write(Review review, OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (JsonGenerator json = FACTORY.createGenerator(writer)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new CellPerLine());
            write(review, json);
            json.writeRaw('\n');
        }
        writer.flush();
    }

    private void write(Review review, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("decision", review.decision().name());
        json.writeStringField("database", review.submission().database());
        json.writeStringField("asOf", review.submission().asOf().toString());
        writeCircumstances(review.submission().circumstances(), json);
        json.writeStringField("criteriaDigest", review.digests().criteria());
        json.writeStringField("rulesDigest", review.digests().rules());
        json.writeStringField("inputDigest", review.digests().input());
        new FindingsJson(review, messages, maxCells).write(review.findings(), json);
        writeProtection(review, json);
        RemediesJson.write(review, json);
        json.writeEndObject();
    }

    /** What the check went by beside the output; nothing where nobody said anything. */
    private static void writeCircumstances(Circumstances circumstances, JsonGenerator json) throws IOException {
        if (circumstances.goodPractice().isPresent()) {
            json.writeBooleanField("goodPractice", circumstances.goodPractice().get());
        }
        if (circumstances.plan().isPresent()) {
            PlannedPublication plan = circumstances.plan().get();
            json.writeStringField("publishOn", plan.day().toString());
            json.writeBooleanField("linked", plan.linked());
            if (plan.exemption().isPresent()) {
                json.writeStringField("exemptAs", plan.exemption().get());
            }
        }
    }

    private void writeProtection(Review review, JsonGenerator json) throws IOException {
        Repair repair = review.repair();
        json.writeObjectFieldStart("protection");
        json.writeNumberField("primary", repair.primary());
        json.writeNumberField("complementary", repair.complementary());
        json.writeNumberField("exposed", repair.exposed());
        writeExposed(repair, json);
        json.writeArrayFieldStart("suppressed");
        for (int entry = 0; entry < repair.log().size(); entry++) {
            if (repair.log().kind(entry) != MaskLog.Kind.HIDDEN_BEFORE) {
                writeSuppressed(review, entry, json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** How the first exposed cells of the proposal are found out; nothing where none is exposed. */
    private void writeExposed(Repair repair, JsonGenerator json) throws IOException {
        if (repair.explanations().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("exposedBecause");
        for (Explanation explanation : repair.explanations()) {
            json.writeStartObject();
            CellKey.write(explanation.published().key(explanation.cell()), json);
            FindingsJson.writeBecause(explanation, messages.labels().language(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSuppressed(Review review, int entry, JsonGenerator json) throws IOException {
        MaskLog log = review.repair().log();
        json.writeStartObject();
        CellKey.write(review, review.repair().table(), log.cell(entry), json);
        json.writeStringField("kind", Words.of(log.kind(entry)));
        json.writeNumberField("low", log.low(entry));
        if (log.high(entry) == MaskLog.UNBOUNDED) {
            json.writeNullField("high");
        } else {
            json.writeNumberField("high", log.high(entry));
        }
        json.writeEndObject();
    }
}
