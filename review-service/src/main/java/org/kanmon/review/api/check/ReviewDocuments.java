package org.kanmon.review.api.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.check.CheckDocument;
import org.kanmon.review.domain.check.CheckDocument.Kind;
import org.kanmon.review.report.DecisionJson;
import org.kanmon.review.report.FindingMessages;
import org.kanmon.review.report.HtmlReport;
import org.kanmon.review.report.MaskLogCsv;

/**
 * The documents that are kept of a review: decision, report and mask log in both languages, and the masked file if there is one.
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
                    Kind.MASK_LOG,
                    language,
                    "text/csv;charset=utf-8",
                    "mask-log.csv",
                    bytes(out -> new MaskLogCsv(messages).write(review, out))));
        }
        review.repair().file().map(content -> masked(review, content)).ifPresent(documents::add);
        return documents;
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
