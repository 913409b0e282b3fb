package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page made from a hostile file is as harmless as any other. */
class HtmlSafetyTest {

    private static final String HOSTILE =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;\u202e\u0007]]>";

    @Test
    void everyPageIsWellFormed() throws Exception {
        for (Review review : Gallery.reviews()) {
            assertEquals(
                    "html",
                    Pages.tree(Pages.text(review, Locale.JAPANESE))
                            .getDocumentElement()
                            .getTagName());
        }
    }

    @Test
    void namesOfTheFileCannotBecomeMarkup() throws Exception {
        Document page = Pages.tree(Pages.text(hostile(), Locale.JAPANESE));
        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertEquals(0, page.getElementsByTagName("img").getLength());
        String text = page.getDocumentElement().getTextContent();
        assertTrue(text.contains("<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;⟨U+202E⟩␇]]>"));
        assertFalse(text.contains("\u202e"));
    }

    @Test
    void pageRunsAndLoadsNothing() throws Exception {
        Document page = Pages.tree(Pages.text(hostile(), Locale.JAPANESE));
        for (Element element : Pages.elements(page)) {
            assertFalse(
                    Set.of("script", "link", "iframe", "object", "form", "base").contains(element.getTagName()));
            for (String attribute : List.of("src", "style", "onclick", "onload", "onerror")) {
                assertFalse(element.hasAttribute(attribute), element.getTagName() + " has " + attribute);
            }
            assertTrue(element.getAttribute("href").isEmpty()
                    || element.getAttribute("href").startsWith("#"));
        }
        String css = page.getElementsByTagName("style").item(0).getTextContent();
        assertFalse(css.contains("url(") || css.contains("@import"));
    }

    @Test
    void contentSecurityPolicyAdmitsThisStyleSheetAlone() throws Exception {
        Document page = Pages.tree(Pages.text(Samples.masked(), Locale.JAPANESE));
        String css = page.getElementsByTagName("style").item(0).getTextContent();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
        String policy = Pages.elements(page).stream()
                .filter(element -> element.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getAttribute("content");
        assertEquals(
                "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                        + "'; base-uri 'none'; form-action 'none'",
                policy);
    }

    private static Review hostile() {
        Table table = new TableSketch()
                .dimension(HOSTILE, DimensionKind.CATEGORY, HOSTILE, "x")
                .measure(HOSTILE, Unit.PATIENTS)
                .measure("n", Unit.CLAIMS)
                .table(new long[] {100, 100, 100, 100});
        return Samples.review(
                HOSTILE,
                Optional.of("sheet: " + HOSTILE),
                Decision.REFER,
                table,
                List.of(Samples.tooFew(0)),
                Samples.untouched(table));
    }
}
