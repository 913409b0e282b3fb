package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.MaskLog.Kind;

class PdfReportTest {

    @Test
    void sentencesOfFindingsCanBeFoundInTheText() throws IOException {
        for (Review review : Gallery.reviews()) {
            for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                FindingMessages messages = Samples.messages(language);
                String text = Prints.text(review, language);
                assertTrue(text.contains(
                        Prints.packed(messages.labels().get("decision." + review.decision() + ".meaning"))));
                for (Finding finding : review.findings()) {
                    assertTrue(text.contains(Prints.packed(messages.message(finding))), finding.rule());
                    assertTrue(text.contains(Prints.packed(messages.remedy(finding))), finding.rule());
                }
            }
        }
    }

    @Test
    void dateStandsInBothCalendars() throws IOException {
        assertTrue(Prints.text(Samples.masked(), Locale.JAPANESE).contains("2024年（令和6年）12月1日"));
        assertTrue(Prints.text(Samples.masked(), Locale.ENGLISH).contains("2024-12-01(Reiwa6)"));
    }

    @Test
    void rareCharactersOfNamesAndUnitsAreKept() throws IOException {
        Review review = labelled("髙﨑①㎡.csv", "髙﨑①㎡", "ﬁle office");
        String text = Prints.text(review, Locale.JAPANESE);
        assertTrue(text.contains("髙﨑①㎡.csv"));
        assertTrue(text.contains("髙﨑①㎡）"));
        assertTrue(text.contains("office"));
    }

    @Test
    void charactersThatTheFontLacksAreNamed() throws IOException {
        assertTrue(Prints.text(labelled("a.csv", "x😀y", "z"), Locale.ENGLISH).contains("x[U+1F600]y"));
    }

    @Test
    void hostileTextsDoNotStopThePrint() throws IOException {
        Review review = labelled("=1\u0000.csv", "長".repeat(10_000), "a\u0000b\u001bc\u202Ed\uD800");
        String text = Prints.text(review, Locale.JAPANESE);
        assertTrue(text.contains("長".repeat(50)));
        assertTrue(text.contains("U+202E"));
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = Prints.read(Samples.masked(), Locale.JAPANESE)) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded());
                    fonts++;
                }
            }
            assertTrue(fonts > 0);
        }
    }

    @Test
    void longTableRepeatsItsHeadingsOnEveryPageAndPagesAreNumbered() throws IOException {
        try (PDDocument document = Prints.read(hiding(400), Locale.ENGLISH)) {
            int pages = document.getNumberOfPages();
            int withTable = 0;
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertTrue(text.contains(page + " / " + pages), text);
                if (text.lines().filter(line -> line.contains("0–20")).count() > 1) {
                    assertTrue(text.contains("Feasibility"), "page " + page);
                    withTable++;
                }
            }
            assertTrue(withTable > 4);
        }
    }

    @Test
    void tablesBeyondWhatPaperBearsAreCutWithANote() throws IOException {
        assertTrue(Prints.text(hiding(503), Locale.ENGLISH)
                .contains(Prints.packed("only 500 of 503 are shown; 3 are left out")));
    }

    @Test
    void titleLanguageAndBookmarksAreThere() throws IOException {
        try (PDDocument document = Prints.read(Samples.masked(), Locale.JAPANESE)) {
            assertEquals("公表前確認の結果 – 患者数.csv", document.getDocumentInformation().getTitle());
            assertEquals("ja", document.getDocumentCatalog().getLanguage());
            List<String> sections = new ArrayList<>();
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(item -> sections.add(item.getTitle()));
            assertEquals(List.of("判定", "確認の前提", "指摘", "秘匿した箇所", "変更点", "処置の比較", "適用基準"), sections);
        }
    }

    @Test
    void reviewWithoutFindingsSaysSo() throws IOException {
        assertTrue(Prints.text(Gallery.clean(), Locale.JAPANESE).contains("指摘はありません。"));
    }

    @Test
    void sameReviewMakesTheSameBytesAndAnotherOneOthers() throws IOException {
        byte[] first = Prints.bytes(Samples.masked(), Locale.JAPANESE);
        assertArrayEquals(first, Prints.bytes(Samples.masked(), Locale.JAPANESE));
        assertFalse(Arrays.equals(first, Prints.bytes(Gallery.referred(), Locale.JAPANESE)));
    }

    private static Review labelled(String fileName, String... labels) {
        Table table = new TableSketch()
                .dimension("区分", DimensionKind.CATEGORY, "総数", labels)
                .measure("患者数", Unit.PATIENTS)
                .table(IntStream.rangeClosed(0, labels.length)
                        .mapToLong(i -> 100)
                        .toArray());
        int[] cells = IntStream.rangeClosed(1, labels.length).toArray();
        return Samples.review(
                fileName,
                Optional.empty(),
                Decision.REFER,
                table,
                List.of(Samples.tooFew(cells)),
                Samples.untouched(table));
    }

    /** A review that hides so many cells. */
    private static Review hiding(int cells) {
        String[] codes = new String[cells];
        Arrays.setAll(codes, i -> "c" + i);
        Table table = new TableSketch()
                .dimension("code", DimensionKind.CATEGORY, "total", codes)
                .measure("n", Unit.PATIENTS)
                .table(IntStream.rangeClosed(0, cells).mapToLong(i -> 100).toArray());
        Kind[] kinds = new Kind[cells];
        Arrays.fill(kinds, Kind.PRIMARY);
        long[] high = new long[cells];
        Arrays.fill(high, 20);
        MaskLog log = new MaskLog(IntStream.rangeClosed(1, cells).toArray(), kinds, new long[cells], high);
        return Samples.review(Decision.RELEASE_MASKED, table, List.of(), Samples.repair(table, log, 0));
    }
}
