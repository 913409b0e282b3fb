package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kanmon.review.domain.Review;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {

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
            for (Element element : Pages.elements(Pages.tree(Pages.text(review, Locale.ENGLISH)))) {
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
            List<Element> elements = Pages.elements(Pages.tree(Pages.text(review, Locale.JAPANESE)));
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
        Document page = Pages.tree(Pages.text(Gallery.referred(), Locale.JAPANESE));
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
        String page = Pages.text(Samples.masked(), Locale.ENGLISH).replaceAll("<[^>]*>", "");
        assertTrue(page.contains("■primary suppression一次秘匿 0–43"));
        assertTrue(page.contains("▲complementary suppression補完秘匿 81–124"));
        assertTrue(page.contains("□hidden in the input入力の時点で秘匿 0–15"));
        assertTrue(Pages.text(Gallery.referred(), Locale.ENGLISH).contains("≥ 0</td>"));
    }

    @Test
    void largeTableShowsRowsWithFindingsAndTellsWhatIsLeftOut() throws Exception {
        String page = Pages.text(Gallery.large(), Locale.ENGLISH);
        assertEquals(2_000, page.split("<tr id=\"row-", -1).length - 1);
        assertTrue(page.contains("2,000 of 6,001 rows; 4,001 are left out."));
        assertTrue(page.contains("Of the rows left out, 1,000 have a hidden cell or a finding too"));
        assertFalse(page.contains("id=\"row-1\""));
        assertTrue(page.contains("id=\"row-2\""));
    }

    @Test
    void longListOfPlacesTellsHowManyMoreThereAre() throws Exception {
        assertTrue(Pages.text(Gallery.large(), Locale.ENGLISH).contains("and 2,980 more"));
    }

    @Test
    void sameReviewMakesTheSameBytesWhateverTheMachinesLanguage() throws Exception {
        byte[] before = Pages.text(Samples.masked(), Locale.JAPANESE).getBytes(StandardCharsets.UTF_8);
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
            assertArrayEquals(
                    before, Pages.text(Samples.masked(), Locale.JAPANESE).getBytes(StandardCharsets.UTF_8));
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static List<String> beginning(Locale first) throws Exception {
        Document page = Pages.tree(Pages.text(Samples.masked(), first));
        Element radio = Pages.elements(page).stream()
                .filter(element -> element.hasAttribute("checked"))
                .findFirst()
                .orElseThrow();
        String title = page.getElementsByTagName("title").item(0).getTextContent();
        return List.of(page.getDocumentElement().getAttribute("lang"), radio.getAttribute("id"), title);
    }
}
