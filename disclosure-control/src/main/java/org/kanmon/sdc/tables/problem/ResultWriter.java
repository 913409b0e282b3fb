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
                json.writeStartObject();
                writeKey(json, log.cell(i));
                if (!problem.table().isHidden(log.cell(i))) {
                    json.writeNumberField("n", problem.table().value(log.cell(i)));
                }
                json.writeStringField("kind", word(log.kind(i)));
                writeEnds(json, "low", log.low(i), "high", log.high(i));
                json.writeEndObject();
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
                json.writeStringField("kind", word(kind(intervals.cell(i))));
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
        json.writeStartObject();
        writeKey(json, cell.exposed().cell());
        json.writeStringField("reason", cell.reason().word());
        json.writeArrayFieldStart("cells");
        for (int culprit : cell.culprits()) {
            writeCodes(json, culprit);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("waysOut");
        for (Unprotectable.WayOut way : cell.waysOut()) {
            json.writeString(way.word());
        }
        json.writeEndArray();
        writeEnds(json, "low", cell.exposed().low(), "high", cell.exposed().high());
        json.writeEndObject();
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
