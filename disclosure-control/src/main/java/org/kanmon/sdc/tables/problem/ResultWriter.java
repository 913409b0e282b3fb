package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kanmon.sdc.tables.audit.Deduction;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.Relation;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.Suppression;

/** Writes what was found out about a problem as one JSON document. */
public final class ResultWriter {

    private final TableProblem problem;

    public ResultWriter(TableProblem problem) {
        this.problem = problem;
    }

    /**
     * Writes a protected table: how many cells are hidden, and each with its count, its kind and its feasibility interval.
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
            json.writeNumberField("objective", suppression.objective());
            json.writeBooleanField("optimal", suppression.optimal());
            json.writeNumberField("seconds", Math.round(seconds * 1000) / 1000.0);
            json.writeArrayFieldStart("suppressed");
            for (int i = 0; i < log.size(); i++) {
                json.writeStartObject();
                writeKey(json, log.cell(i));
                json.writeNumberField("n", problem.table().value(log.cell(i)));
                json.writeStringField("kind", log.kind(i) == MaskLog.Kind.PRIMARY ? "primary" : "complementary");
                writeEnds(json, "low", log.low(i), "high", log.high(i));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the feasibility intervals of hidden cells. Where one is not exact, {@code low} and {@code high} are attained, and
     * {@code outerLow} and {@code outerHigh} are proven.
     *
     * @param exposed the exposed cells, ascending
     * @param explain how an outsider gets at an exposed cell
     */
    public void write(
            Intervals intervals,
            List<ExposedCell> exposed,
            Function<ExposedCell, List<Deduction>> explain,
            Writer out) {
        Map<Integer, ExposedCell> exposedAt = new HashMap<>();
        exposed.forEach(cell -> exposedAt.put(cell.cell(), cell));
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("exposed", exposed.size());
            json.writeArrayFieldStart("suppressed");
            for (int i = 0; i < intervals.size(); i++) {
                json.writeStartObject();
                writeKey(json, intervals.cell(i));
                json.writeStringField("kind", problem.isPrimary(intervals.cell(i)) ? "primary" : "complementary");
                writeEnds(json, "low", intervals.low(i), "high", intervals.high(i));
                if (!intervals.isExact(i)) {
                    json.writeBooleanField("exact", false);
                    writeEnds(json, "outerLow", intervals.outerLow(i), "outerHigh", intervals.outerHigh(i));
                }
                if (exposedAt.containsKey(intervals.cell(i))) {
                    writeExposure(json, exposedAt.get(intervals.cell(i)), explain);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeExposure(JsonGenerator json, ExposedCell exposed, Function<ExposedCell, List<Deduction>> explain)
            throws IOException {
        json.writeStringField("how", exposed.how().word());
        writeEnds(json, "requiredLow", exposed.requiredLow(), "requiredHigh", exposed.requiredHigh());
        List<Deduction> steps = explain.apply(exposed);
        if (!steps.isEmpty()) {
            json.writeArrayFieldStart("because");
            for (Deduction step : steps) {
                json.writeStartObject();
                writeKey(json, step.cell());
                writeEnds(json, "low", step.low(), "high", step.high());
                json.writeArrayFieldStart("sums");
                for (Relation sum : step.sums()) {
                    writeSum(json, sum);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void writeSum(JsonGenerator json, Relation sum) throws IOException {
        json.writeStartObject();
        json.writeFieldName("total");
        writeCodes(json, sum.total());
        json.writeArrayFieldStart("parts");
        for (int part : sum.parts()) {
            writeCodes(json, part);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeKey(JsonGenerator json, int cell) throws IOException {
        json.writeFieldName("key");
        writeCodes(json, cell);
    }

    /** The categories of a cell; null for one that the table does not print. */
    private void writeCodes(JsonGenerator json, int cell) throws IOException {
        if (cell == TableSystem.UNPRINTED) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        for (String code : problem.key(cell)) {
            json.writeString(code);
        }
        json.writeEndArray();
    }

    private static void writeEnds(JsonGenerator json, String lowName, long low, String highName, long high)
            throws IOException {
        json.writeNumberField(lowName, low);
        if (high == Intervals.UNBOUNDED) {
            json.writeNullField(highName);
        } else {
            json.writeNumberField(highName, high);
        }
    }
}
