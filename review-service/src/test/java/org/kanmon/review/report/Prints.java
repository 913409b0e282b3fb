package org.kanmon.review.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.kanmon.review.domain.Review;

/** Printed reports of reviews, read back. Tests that need a Japanese font are left out where the build could bring none. */
final class Prints {

    private Prints() {}

    static byte[] bytes(Review review, Locale language) throws IOException {
        var report = PdfReport.in(Samples.messages(language));
        Assumptions.assumeTrue(report.isPresent(), "no Japanese font");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.get().write(review, out);
        return out.toByteArray();
    }

    static PDDocument read(Review review, Locale language) throws IOException {
        return Loader.loadPDF(bytes(review, language));
    }

    /** The text without spaces and line ends, as it is broken differently than it was written. */
    static String text(Review review, Locale language) throws IOException {
        try (PDDocument document = read(review, language)) {
            return packed(new PDFTextStripper().getText(document));
        }
    }

    static String packed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
