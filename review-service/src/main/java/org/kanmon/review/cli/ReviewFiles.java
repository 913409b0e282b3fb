package org.kanmon.review.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.DecisionJson;
import org.kanmon.review.report.FindingMessages;
import org.kanmon.review.report.HtmlReport;
import org.kanmon.review.report.MaskLogCsv;
import org.kanmon.review.report.PdfReport;
import org.kanmon.review.report.XlsxReport;

/** The files that a review is handed back in. */
final class ReviewFiles {

    private final Review review;
    private final Locale locale;
    private final int maxCells;
    private final Set<ReportFormat> reports;

    /** @param reports the forms of the report beside the page */
    ReviewFiles(Review review, Locale locale, int maxCells, Set<ReportFormat> reports) {
        this.review = review;
        this.locale = locale;
        this.maxCells = maxCells;
        this.reports = reports;
    }

    /** All files by name; the masked one has the extension of the input, and is not there for an output that is returned. */
    Map<String, byte[]> all(String extension) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("decision.json", decision());
        review.repair().file().ifPresent(masked -> files.put("masked" + extension, masked));
        files.put("layout.yaml", review.layout().getBytes(StandardCharsets.UTF_8));
        files.put("mask-log.csv", maskLog());
        files.put("report.html", report());
        if (reports.contains(ReportFormat.XLSX)) {
            files.put("report.xlsx", workbook());
        }
        if (reports.contains(ReportFormat.PDF)) {
            printed().ifPresent(pdf -> files.put("report.pdf", pdf));
        }
        return files;
    }

    /** Whether a report for printing is wanted, and cannot be written because there is no Japanese font. */
    boolean lacksFont() throws IOException {
        return reports.contains(ReportFormat.PDF)
                && PdfReport.in(FindingMessages.in(locale)).isEmpty();
    }

    /** decision.json. */
    byte[] decision() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new DecisionJson(FindingMessages.in(locale), maxCells).write(review, json);
        return json.toByteArray();
    }

    private byte[] maskLog() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new MaskLogCsv(FindingMessages.in(locale)).write(review, csv);
        return csv.toByteArray();
    }

    private byte[] report() throws IOException {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        new HtmlReport(locale).write(review, html);
        return html.toByteArray();
    }

    private byte[] workbook() throws IOException {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        new XlsxReport(FindingMessages.in(locale)).write(review, xlsx);
        return xlsx.toByteArray();
    }

    /** The report for printing; none where there is no Japanese font. */
    private Optional<byte[]> printed() throws IOException {
        Optional<PdfReport> report = PdfReport.in(FindingMessages.in(locale));
        if (report.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        report.get().write(review, pdf);
        return Optional.of(pdf.toByteArray());
    }
}
