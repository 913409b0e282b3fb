package org.kanmon.review.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML that is well-formed XML as well. Every text and attribute is escaped, and characters that could mislead are made
 * visible; nothing can be written past that.
 */
class Markup {

    private static final Set<String> BEGINS_LINE = Set.of(
            "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "article", "div",
            "input", "h1", "h2", "h3", "p", "dl", "dt", "dd", "ul", "ol", "li", "table", "caption", "thead", "tbody",
            "tr", "pre", "details");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    final Markup open(String element, String... attributes) {
        begin(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    final Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that has no content and no end tag in HTML, such as {@code meta}. */
    final Markup empty(String element, String... attributes) {
        begin(element, attributes);
        out.append("/>");
        return this;
    }

    /** Text on one line. */
    final Markup text(String text) {
        escape(Visible.line(text));
        return this;
    }

    /** Text that keeps its lines. */
    final Markup block(String text) {
        escape(Visible.block(text));
        return this;
    }

    /** An element with nothing but text in it. */
    final Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** The style sheet; it may hold no character that XML or HTML would take for markup. */
    final Markup style(String css) {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
            throw new IllegalArgumentException("the style sheet holds a < or an &");
        }
        open("style");
        out.append(css);
        return close();
    }

    /** The document, all of whose elements must be closed. */
    final String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.append('\n').toString();
    }

    private void begin(String element, String... attributes) {
        if (BEGINS_LINE.contains(element)) {
            out.append('\n');
        }
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(Visible.line(attributes[i + 1]));
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
