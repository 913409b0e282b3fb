package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;
import org.kanmon.rules.finding.Finding;

class ComputedLabelsTest {

    private static final String LAYOUT = """
            orientation: crosstab
            dimensions:
              - {rows: 1, name: 性別, kind: sex, totals: [総数]}
              - {columns: 1, name: 年齢階級, kind: age, totals: [計]}
            measures:
              - {name: 患者数, unit: patients}
            """;

    private static Book book(Object header, Object label, long small) {
        return new Book()
                .sheet(
                        "表1",
                        List.of(
                                List.of("性別", "0-39歳", header, "計"),
                                List.of("男", 30, small, 30 + small),
                                List.of(label, 40, 26, 66),
                                List.of("総数", 70, 26 + small, 96 + small)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"40歳以上\"&IF(C2>3,\"\",\"(少)\")", "=\"40歳以上\"&IF(SUM(C2,C3)>3,\"\",\"(少)\")"})
    void headerComputedFromAHiddenFigureStaysAndIsForAPerson(String header) throws Exception {
        Review review = Book.review(book(header, "女", 4).bytes(), Optional.of(LAYOUT));

        assertEquals(Decision.REFER, review.decision());
        assertEquals(List.of("C1"), fields(review));
        byte[] masked = review.repair().file().orElseThrow();
        assertEquals("40歳以上", Book.shown(masked, "表1", 1, 3));
        assertEquals("-", Book.shown(masked, "表1", 2, 3));
    }

    @Test
    void labelComputedFromAHiddenFigureOfAnotherSheetStaysAndIsForAPerson() throws Exception {
        Book book = book("40歳以上", "=IF(表2!B2>3,\"女\",\"女性\")", 14)
                .sheet("表2", List.of(List.of("年齢階級", "患者数"), List.of("0-39歳", 4), List.of("40歳以上", 55)));
        Review review = Book.review(book.bytes(), Optional.of(LAYOUT));

        assertEquals(Decision.REFER, review.decision());
        assertEquals(List.of("A3"), fields(review));
        assertEquals("女", Book.shown(review.repair().file().orElseThrow(), "表1", 3, 1));
    }

    @Test
    void labelComputedFromOtherLabelsIsALabel() throws Exception {
        Review review = Book.review(book("=\"40歳\"&\"以上\"", "女", 4).bytes(), Optional.of(LAYOUT));

        assertEquals(Decision.RELEASE_MASKED, review.decision());
        assertEquals(List.of(), fields(review));
    }

    @Test
    void whereNothingIsHiddenAComputedLabelTellsNothing() throws Exception {
        Review review =
                Book.review(book("=\"40歳以上\"&IF(C2>3,\"\",\"(少)\")", "女", 24).bytes(), Optional.of(LAYOUT));

        assertEquals(Decision.RELEASE, review.decision());
        assertEquals(List.of(), fields(review));
    }

    private static List<String> fields(Review review) {
        List<Finding> found = review.findings().stream()
                .filter(finding -> finding.rule().equals("PUB-103"))
                .toList();
        assertTrue(found.size() < 2, found.toString());
        return found.stream().map(finding -> finding.facts().get("fields")).toList();
    }
}
