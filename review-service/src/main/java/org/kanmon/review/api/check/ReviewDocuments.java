package org.kanmon.review.api.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.check.CheckDocument;
import org.kanmon.review.domain.check.CheckDocument.Kind;
import org.kanmon.review.report.DecisionJson;
import org.kanmon.review.report.FindingMessages;
import org.kanmon.review.report.HtmlReport;
import org.kanmon.review.report.MaskLogCsv;
import org.kanmon.review.report.PdfReport;
import org.kanmon.review.report.XlsxReport;

/**
 * The documents that are kept of a review: decision, reports and mask log in both languages, and the masked file if there is one.
 * The report for printing is kept where the machine has a Japanese font.
 */
public final class ReviewDocuments {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private ReviewDocuments() {}

    /** Renders them all. */
    public static List<CheckDocument> of(Review review) {
        List<CheckDocument> documents = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            FindingMessages messages = FindingMessages.in(language);
            documents.add(new CheckDocument(
                    Kind.DECISION,
                    language,
                    "application/json",
                    "decision.json",
                    bytes(out -> new DecisionJson(messages, DecisionJson.DEFAULT_MAX_CELLS).write(review, out))));
            documents.add(new CheckDocument(
                    Kind.REPORT,
                    language,
                    "text/html;charset=utf-8",
                    "report.html",
                    bytes(out -> new HtmlReport(language).write(review, out))));
            documents.add(new CheckDocument(
                    Kind.WORKBOOK,
                    language,
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "report.xlsx",
                    bytes(out -> new XlsxReport(messages).write(review, out))));
            printed(review, messages)
                    .map(pdf -> new CheckDocument(Kind.PRINT, language, "application/pdf", "report.pdf", pdf))
                    .ifPresent(documents::add);
            documents.add(new CheckDocument(
                    Kind.MASK_LOG,
                    language,
                    "text/csv;charset=utf-8",
                    "mask-log.csv",
                    bytes(out -> new MaskLogCsv(messages).write(review, out))));
        }
        review.repair().file().map(content -> masked(review, content)).ifPresent(documents::add);
        return documents;
    }

    private static Optional<byte[]> printed(Review review, FindingMessages messages) {
        try {
            return PdfReport.in(messages).map(report -> bytes(out -> report.write(review, out)));
        } catch (IOException e) {
            throw new UncheckedIOException("the font of printed reports cannot be read", e);
        }
    }

    private static CheckDocument masked(Review review, byte[] content) {
        MaskedFile file = MaskedFile.of(review.submission().fileName(), content);
        return new CheckDocument(Kind.MASKED, Locale.ROOT, file.mediaType(), file.name(), content);
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Writing {
        void write(OutputStream out) throws IOException;
    }
}
