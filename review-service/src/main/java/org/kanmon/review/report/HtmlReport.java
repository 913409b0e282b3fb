package org.kanmon.review.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.kanmon.review.domain.Review;

/**
 * Writes {@code report.html}: one page that needs nothing but itself, in Japanese and English, for a screen of any width, light
 * or dark, and for paper. It runs no script and loads nothing; its content security policy forbids both. It is well-formed XML
 * as well.
 *
 * <p>The page travels with the masked file: it is written from the masked table, and an interval that is a single value is
 * not spelled out.
 */
public final class HtmlReport {

    private final List<FindingMessages> languages;

    /**
     * @param first the language that the reader sees first
     */
    public HtmlReport(Locale first) {
        this(Languages.startingWith(first).stream().map(FindingMessages::in).toList());
    }

    /** A report whose findings are told by messages of another place. */
    HtmlReport(List<FindingMessages> languages) {
        this.languages = languages;
    }

    /** Writes the page in UTF-8; the stream stays open. */
    public void write(Review review, OutputStream out) throws IOException {
        out.write(page(review).getBytes(StandardCharsets.UTF_8));
    }

    private String page(Review review) {
        Page page = PageFrame.open(languages, review.submission().fileName());
        Concerns concerns = Concerns.of(review);
        ShownRows rows = ShownRows.of(review, concerns);
        new DecisionSection(page).write(review);
        new BasisSection(page).write(review);
        new FindingsSection(page, review.keepsFigures() ? rows : ShownRows.none()).write(review);
        new TableSection(page, rows, concerns).write(review);
        new ProtectionSection(page).write(review.repair());
        new RemediesSection(page).write(review);
        new LayoutSection(page).write(review);
        return PageFrame.close(page);
    }
}
