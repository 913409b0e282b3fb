package org.kanmon.review.report;

import java.util.Arrays;
import java.util.List;

/** What all report pages have around their content: head, choice of language, masthead and footer. */
final class PageFrame {

    private PageFrame() {}

    /**
     * A page that is ready for its content.
     *
     * @param languages whose labels have {@code report.title}, {@code footer} and {@code language.name}
     * @param fileName of the file that the page is about
     */
    static Page open(List<FindingMessages> languages, String fileName) {
        Page page = new Page(languages);
        Labels first = languages.get(0).labels();
        page.open("html", "lang", first.language().getLanguage(), "xmlns", "http://www.w3.org/1999/xhtml");
        head(page, first.get("report.title") + " – " + fileName);
        page.open("body");
        languageSwitch(page);
        page.open("header");
        page.element("p", "Kanmon 関門", "class", "brand");
        page.label("h1", "report.title");
        page.element("p", fileName, "class", "file");
        page.close();
        page.open("main");
        return page;
    }

    /** The whole page, after its content. */
    static String close(Page page) {
        page.close();
        page.open("footer");
        page.label("p", "footer").close();
        page.close().close();
        return page.finish();
    }

    private static void head(Page page, String title) {
        StyleSheet style = StyleSheet.load();
        page.open("head");
        page.empty("meta", "charset", "UTF-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", style.contentSecurityPolicy());
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty("meta", "name", "robots", "content", "noindex");
        page.element("title", title);
        page.style(style.css());
        page.close();
    }

    /** Two radio buttons before everything else: the style sheet looks at them to show one language. */
    private static void languageSwitch(Page page) {
        for (FindingMessages messages : page.languages()) {
            Labels labels = messages.labels();
            String tag = labels.language().getLanguage();
            boolean first = messages == page.languages().get(0);
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
}
