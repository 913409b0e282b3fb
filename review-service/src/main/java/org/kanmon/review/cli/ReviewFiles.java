package org.kanmon.review.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.DecisionJson;
import org.kanmon.review.report.FindingMessages;
import org.kanmon.review.report.HtmlReport;
import org.kanmon.review.report.MaskLogCsv;

/** The files that a review is handed back in. */
final class ReviewFiles {

    private final Review review;
    private final Locale locale;
    private final int maxCells;

    ReviewFiles(Review review, Locale locale, int maxCells) {
        this.review = review;
        this.locale = locale;
        this.maxCells = maxCells;
    }

    /** All files by name; the masked one has the extension of the input, and is not there for an output that is returned. */
    Map<String, byte[]> all(String extension) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("decision.json", decision());
        review.repair().file().ifPresent(masked -> files.put("masked" + extension, masked));
        files.put("layout.yaml", review.layout().getBytes(StandardCharsets.UTF_8));
        files.put("mask-log.csv", maskLog());
        files.put("report.html", report());
        return files;
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
}
