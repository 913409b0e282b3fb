package org.kanmon.review.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.kanmon.review.domain.Review;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page of a review, as text and as a tree. */
final class Pages {

    private Pages() {}

    static String text(Review review, Locale first) throws IOException {
        List<FindingMessages> languages =
                Languages.startingWith(first).stream().map(Samples::messages).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport(languages).write(review, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The page read by an XML parser, which accepts nothing that is not well-formed. */
    static Document tree(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Element> elements(Document page) {
        NodeList all = page.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
