package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {

    private static final String HOSTILE =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;\u202e\u0007]]>";

    @Test
    void everyPageIsWellFormed() throws Exception {
        for (Review review : Gallery.reviews()) {
            assertEquals(
                    "html",
                    parse(page(review, Locale.JAPANESE)).getDocumentElement().getTagName());
        }
    }

    @Test
    void namesOfTheFileCannotBecomeMarkup() throws Exception {
        Document page = parse(page(hostile(), Locale.JAPANESE));
        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertEquals(0, page.getElementsByTagName("img").getLength());
        String text = page.getDocumentElement().getTextContent();
        assertTrue(text.contains("<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;⟨U+202E⟩␇]]>"));
        assertFalse(text.contains("\u202e"));
    }

    @Test
    void pageRunsAndLoadsNothing() throws Exception {
        Document page = parse(page(hostile(), Locale.JAPANESE));
        for (Element element : elements(page)) {
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
        Document page = parse(page(Samples.masked(), Locale.JAPANESE));
        String css = page.getElementsByTagName("style").item(0).getTextContent();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
        String policy = elements(page).stream()
                .filter(element -> element.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getAttribute("content");
        assertEquals(
                "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                        + "'; base-uri 'none'; form-action 'none'",
                policy);
    }

    @Test
    void chosenLanguageComesFirstAndIsChecked() throws Exception {
        assertEquals(List.of("ja", "show-ja", "公表前確認の結果 – 患者数.csv"), beginning(Locale.JAPANESE));
        assertEquals(
                List.of("en", "show-en", "Result of the pre-publication check – 患者数.csv"), beginning(Locale.ENGLISH));
    }

    @Test
    void whatIsSaidIsSaidInBothLanguages() throws Exception {
        for (Review review : Gallery.reviews()) {
            int[] spans = new int[2];
            for (Element element : elements(parse(page(review, Locale.ENGLISH)))) {
                if (element.getTagName().equals("span") && element.hasAttribute("lang")) {
                    assertEquals(element.getAttribute("lang"), element.getAttribute("class"));
                    spans[element.getAttribute("lang").equals("ja") ? 0 : 1]++;
                }
            }
            assertEquals(spans[0], spans[1]);
        }
    }

    @Test
    void linksLeadToRowsThatAreThereAndNamesAreUnique() throws Exception {
        for (Review review : Gallery.reviews()) {
            Set<String> names = new HashSet<>();
            List<Element> elements = elements(parse(page(review, Locale.JAPANESE)));
            for (Element element : elements) {
                assertTrue(element.getAttribute("id").isEmpty() || names.add(element.getAttribute("id")));
            }
            for (Element element : elements) {
                String link = element.getAttribute("href");
                assertTrue(link.isEmpty() || names.contains(link.substring(1)), link);
                String labelled = element.getAttribute("aria-labelledby");
                assertTrue(labelled.isEmpty() || names.contains(labelled), labelled);
            }
        }
    }

    @Test
    void tablesTellReadersOfScreensWhatTheirHeadersBelongTo() throws Exception {
        Document page = parse(page(Gallery.referred(), Locale.JAPANESE));
        NodeList headers = page.getElementsByTagName("th");
        for (int i = 0; i < headers.getLength(); i++) {
            assertTrue(Set.of("row", "col").contains(((Element) headers.item(i)).getAttribute("scope")));
        }
        assertEquals(
                page.getElementsByTagName("table").getLength(),
                page.getElementsByTagName("caption").getLength());
    }

    @Test
    void hiddenCellsHaveAShapeAWordAndAnInterval() throws Exception {
        String page = page(Samples.masked(), Locale.ENGLISH).replaceAll("<[^>]*>", "");
        assertTrue(page.contains("■primary suppression一次秘匿 0–41"));
        assertTrue(page.contains("▲complementary suppression補完秘匿 83–124"));
        assertTrue(page.contains("□hidden in the input入力の時点で秘匿 ≥ 0"));
    }

    @Test
    void largeTableShowsRowsWithFindingsAndTellsWhatIsLeftOut() throws Exception {
        String page = page(Gallery.large(), Locale.ENGLISH);
        assertEquals(2_000, page.split("<tr id=\"row-", -1).length - 1);
        assertTrue(page.contains("2,000 of 6,001 rows; 4,001 are left out."));
        assertTrue(page.contains("Of the rows left out, 1,000 have a hidden cell or a finding too"));
        assertFalse(page.contains("id=\"row-1\""));
        assertTrue(page.contains("id=\"row-2\""));
    }

    @Test
    void longListOfPlacesTellsHowManyMoreThereAre() throws Exception {
        assertTrue(page(Gallery.large(), Locale.ENGLISH).contains("and 2,980 more"));
    }

    @Test
    void sameReviewMakesTheSameBytesWhateverTheMachinesLanguage() throws Exception {
        byte[] before = page(Samples.masked(), Locale.JAPANESE).getBytes(StandardCharsets.UTF_8);
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
            assertArrayEquals(before, page(Samples.masked(), Locale.JAPANESE).getBytes(StandardCharsets.UTF_8));
        } finally {
            Locale.setDefault(machine);
        }
    }

    static String page(Review review, Locale first) throws IOException {
        List<FindingMessages> languages =
                Languages.startingWith(first).stream().map(Samples::messages).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Optional<ProtectionStandard> standard =
                Optional.of(new ProtectionStandard(Outsider.PRINTED_ZEROS, Level.COVER));
        new HtmlReport(languages, standard).write(review, out);
        return out.toString(StandardCharsets.UTF_8);
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

    private static List<String> beginning(Locale first) throws Exception {
        Document page = parse(page(Samples.masked(), first));
        Element radio = elements(page).stream()
                .filter(element -> element.hasAttribute("checked"))
                .findFirst()
                .orElseThrow();
        String title = page.getElementsByTagName("title").item(0).getTextContent();
        return List.of(page.getDocumentElement().getAttribute("lang"), radio.getAttribute("id"), title);
    }

    private static Document parse(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page) {
        NodeList all = page.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
