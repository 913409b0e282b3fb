package org.kanmon.review.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kanmon.review.domain.Review;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.tables.audit.Explanation;
import org.kanmon.sdc.tables.model.Table;

/** The findings of {@code decision.json}, in the order of the review. */
final class FindingsJson {

    private final Review review;
    private final Table table;
    private final FindingMessages messages;
    private final int maxCells;

    FindingsJson(Review review, FindingMessages messages, int maxCells) {
        this.review = review;
        this.table = review.table();
        this.messages = messages;
        this.maxCells = maxCells;
    }

    void write(List<Finding> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            write(finding, json);
        }
        json.writeEndArray();
    }

    private void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("topic", finding.topic());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("basis", finding.basis().word());
        json.writeStringField("criterion", finding.criterion());
        writeCitation(finding.source(), json);
        json.writeStringField("message", messages.message(finding));
        json.writeStringField("remedy", messages.remedy(finding));
        if (finding.table().isPresent()) {
            json.writeStringField("sheet", finding.table().get());
        }
        writeCells(finding, json);
        writeGiven(finding, json);
        json.writeEndObject();
    }

    /** How cells of earlier releases, and groups that nobody prints, are found out; nothing for a finding about its own cells. */
    private void writeGiven(Finding finding, JsonGenerator json) throws IOException {
        if (finding.cells().length > 0 || finding.explanations().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("given");
        for (Explanation explanation : finding.explanations()) {
            json.writeStartObject();
            CellKey.write(explanation.published().key(explanation.cell()), json);
            writeBecause(explanation, messages.labels().language(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeCitation(Optional<Finding.Source> source, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("citation");
        if (source.isPresent()) {
            json.writeStringField("document", source.get().citation().document());
            json.writeStringField("article", source.get().citation().article());
        }
        json.writeStringField("status", Words.status(source));
        json.writeEndObject();
    }

    private void writeCells(Finding finding, JsonGenerator json) throws IOException {
        int[] cells = finding.cells();
        json.writeArrayFieldStart("cells");
        for (int i = 0; i < Math.min(cells.length, maxCells); i++) {
            writeCell(cells[i], finding.explanations(), json);
        }
        json.writeEndArray();
        if (cells.length > maxCells) {
            json.writeNumberField("cellsTotal", cells.length);
        }
    }

    private void writeCell(int cell, List<Explanation> explanations, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("row", table.record(cell));
        json.writeNumberField("column", table.column(cell));
        CellKey.write(review, table, cell, json);
        if (Figures.isKnown(table, cell)) {
            json.writeNumberField("value", table.decimals().figure(cell, table.value(cell)));
        }
        for (Explanation explanation : explanations) {
            if (explanation.number() == cell) {
                writeBecause(explanation, messages.labels().language(), json);
            }
        }
        json.writeEndObject();
    }

    /** How a cell is found out: one sentence per step, with the figures that it takes. */
    static void writeBecause(Explanation explanation, Locale language, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("because");
        for (String sentence : DeductionText.sentences(explanation, language)) {
            json.writeString(sentence);
        }
        json.writeEndArray();
    }
}
