package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.protect.Unprotectable;

/** Writes what was found out about a problem as one JSON document. */
public final class ResultWriter {

    /** Above it not every whole number is a double. */
    private static final double MOST_EXACT = 1L << 53;

    private final TableProblem problem;

    public ResultWriter(TableProblem problem) {
        this.problem = problem;
    }

    /**
     * Writes a protected table: how many cells are hidden, and each with its count, its kind and its feasibility interval. Where
     * cells could not be protected, {@code unprotected} has each of them with the reason, the cells that give it away, and what
     * would help.
     *
     * @param seconds how long it took
     */
    public void write(Suppression suppression, double seconds, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            MaskLog log = suppression.log();
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("primary", log.count(MaskLog.Kind.PRIMARY));
            json.writeNumberField("complementary", log.count(MaskLog.Kind.COMPLEMENTARY));
            json.writeNumberField("exposed", suppression.exposed().size());
            writeObjective(json, suppression.objective());
            json.writeBooleanField("optimal", suppression.optimal());
            json.writeNumberField("seconds", Math.round(seconds * 1000) / 1000.0);
            json.writeArrayFieldStart("suppressed");
            for (int i = 0; i < log.size(); i++) {
                start(json, log.cell(i));
                if (!problem.table().isHidden(log.cell(i))) {
                    json.writeNumberField("n", problem.table().value(log.cell(i)));
                }
                json.writeStringField("kind", word(log.kind(i)));
                end(json, log.low(i), log.high(i));
            }
            json.writeEndArray();
            if (!suppression.unprotectable().isEmpty()) {
                json.writeArrayFieldStart("unprotected");
                for (Unprotectable cell : suppression.unprotectable()) {
                    write(json, cell);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the feasibility intervals of hidden cells.
     *
     * @param exposed how many primary cells are narrower than required
     */
    public void write(Intervals intervals, int exposed, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("exposed", exposed);
            json.writeArrayFieldStart("suppressed");
            for (int i = 0; i < intervals.size(); i++) {
                start(json, intervals.cell(i));
                json.writeStringField("kind", word(kind(intervals.cell(i))));
                end(json, intervals.low(i), intervals.high(i));
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Costs without fractions are written without, as the counts that they mostly are. */
    private static void writeObjective(JsonGenerator json, double objective) throws IOException {
        if (objective == Math.rint(objective) && objective < MOST_EXACT) {
            json.writeNumberField("objective", (long) objective);
        } else {
            json.writeNumberField("objective", objective);
        }
    }

    private MaskLog.Kind kind(int cell) {
        if (problem.isPrimary(cell)) {
            return MaskLog.Kind.PRIMARY;
        }
        return problem.table().isHidden(cell) ? MaskLog.Kind.HIDDEN_BEFORE : MaskLog.Kind.COMPLEMENTARY;
    }

    private static String word(MaskLog.Kind kind) {
        return switch (kind) {
            case PRIMARY -> "primary";
            case COMPLEMENTARY -> "complementary";
            case HIDDEN_BEFORE -> "hidden";
        };
    }

    private void write(JsonGenerator json, Unprotectable cell) throws IOException {
        start(json, cell.exposed().cell());
        json.writeStringField("reason", cell.reason().word());
        json.writeArrayFieldStart("cells");
        for (int culprit : cell.culprits()) {
            writeKey(json, culprit);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("waysOut");
        for (Unprotectable.WayOut way : cell.waysOut()) {
            json.writeString(way.word());
        }
        json.writeEndArray();
        end(json, cell.exposed().low(), cell.exposed().high());
    }

    private void start(JsonGenerator json, int cell) throws IOException {
        json.writeStartObject();
        json.writeFieldName("key");
        writeKey(json, cell);
    }

    private void writeKey(JsonGenerator json, int cell) throws IOException {
        json.writeStartArray();
        for (String code : problem.key(cell)) {
            json.writeString(code);
        }
        json.writeEndArray();
    }

    private static void end(JsonGenerator json, long low, long high) throws IOException {
        json.writeNumberField("low", low);
        if (high == Intervals.UNBOUNDED) {
            json.writeNullField("high");
        } else {
            json.writeNumberField("high", high);
        }
        json.writeEndObject();
    }
}
