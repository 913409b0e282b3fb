package org.kanmon.review.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        Page page = new Page(languages);
        String language = languages.get(0).labels().language().getLanguage();
        page.open("html", "lang", language, "xmlns", "http://www.w3.org/1999/xhtml");
        head(page, review);
        page.open("body");
        languageSwitch(page);
        masthead(page, review);
        page.open("main");
        Concerns concerns = Concerns.of(review);
        ShownRows rows = ShownRows.of(review, concerns);
        new DecisionSection(page).write(review);
        new BasisSection(page).write(review);
        new FindingsSection(page, review.keepsFigures() ? rows : ShownRows.none()).write(review);
        new TableSection(page, rows, concerns).write(review);
        new ProtectionSection(page).write(review.repair());
        new RemediesSection(page).write(review);
        new LayoutSection(page).write(review);
        page.close();
        page.open("footer");
        page.label("p", "footer").close();
        page.close().close();
        return page.finish();
    }

    private void head(Page page, Review review) {
        StyleSheet style = StyleSheet.load();
        page.open("head");
        page.empty("meta", "charset", "UTF-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", style.contentSecurityPolicy());
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty("meta", "name", "robots", "content", "noindex");
        page.element(
                "title",
                languages.get(0).labels().get("report.title") + " – "
                        + review.submission().fileName());
        page.style(style.css());
        page.close();
    }

    /** Two radio buttons before everything else: the style sheet looks at them to show one language. */
    private void languageSwitch(Page page) {
        for (FindingMessages messages : languages) {
            Labels labels = messages.labels();
            String tag = labels.language().getLanguage();
            boolean first = messages == languages.get(0);
            String[] attributes = {"type", "radio", "name", "language", "class", "switch", "id", "show-" + tag};
            page.empty("input", first ? checked(attributes) : attributes);
            page.element("label", labels.get("language.name"), "for", "show-" + tag, "lang", tag, "class", "switch");
        }
    }

    private static String[] checked(String[] attributes) {
        String[] all = Arrays.copyOf(attributes, attributes.length + 2);
        all[attributes.length] = "checked";
        all[attributes.length + 1] = "checked";
        return all;
    }

    private static void masthead(Page page, Review review) {
        page.open("header");
        page.element("p", "Kanmon 関門", "class", "brand");
        page.label("h1", "report.title");
        page.element("p", review.submission().fileName(), "class", "file");
        page.close();
    }
}
