package org.kanmon.review.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kanmon.review.domain.Review;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.MaskLog;

/**
 * Writes {@code mask-log.csv}: one line per hidden cell with its place, the rules and criteria that ask for it, what an outsider
 * can prove about it, and why it is hidden. UTF-8 without byte order mark, lines end with LF. The header and the words of the
 * column {@code kind} are the same in every language.
 *
 * <p>Hidden figures do not occur. {@code high} is empty where nothing bounds a cell from above; where an outsider can compute
 * the figure, {@code low} and {@code high} are both empty and {@code why} says so.
 */
public final class MaskLogCsv {

    private final FindingMessages messages;

    /** @param messages the language of the column {@code why} */
    public MaskLogCsv(FindingMessages messages) {
        this.messages = messages;
    }

    /** Writes the file; the stream stays open. */
    public void write(Review review, OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(header(review.table()));
        Reasons reasons = new Reasons(review, messages);
        for (int entry = 0; entry < review.repair().log().size(); entry++) {
            csv.writeRecord(line(review, reasons, entry));
        }
        csv.flush();
    }

    private static List<String> header(Table table) {
        List<String> header = new ArrayList<>(List.of("row", "column"));
        for (Dimension dimension : table.dimensions()) {
            header.add(defused(dimension.name()));
        }
        header.addAll(List.of("measure", "kind", "rules", "criterion", "low", "high", "why"));
        return header;
    }

    private static List<String> line(Review review, Reasons reasons, int entry) {
        Table table = review.repair().table();
        MaskLog log = review.repair().log();
        int cell = log.cell(entry);
        List<String> line = new ArrayList<>();
        line.add(Integer.toString(table.record(cell)));
        line.add(Integer.toString(table.column(cell)));
        for (int d = 0; d < table.dimensions().size(); d++) {
            Dimension dimension = table.dimensions().get(d);
            line.add(defused(dimension.categories().code(table.node(d, table.row(cell)))));
        }
        line.add(defused(table.measures().get(table.measure(cell)).name()));
        line.add(Words.of(log.kind(entry)));
        line.add(defused(String.join(" ", reasons.rules(entry))));
        line.add(defused(String.join(" ", reasons.criteria(entry))));
        boolean determined = Figures.isDetermined(log, entry);
        line.add(determined ? "" : Long.toString(log.low(entry)));
        line.add(determined || log.high(entry) == MaskLog.UNBOUNDED ? "" : Long.toString(log.high(entry)));
        line.add(defused(reasons.why(entry)));
        return line;
    }

    /** A text that no spreadsheet takes for a formula; Japanese ones read the full-width signs as well. */
    static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
