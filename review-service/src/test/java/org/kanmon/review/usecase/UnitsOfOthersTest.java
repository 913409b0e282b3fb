package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;

class UnitsOfOthersTest {

    private static List<List<Object>> byDepartment(String measure) {
        return List.of(
                List.of("診療科", measure),
                List.of("内科", 1200),
                List.of("外科", 800),
                List.of("小児科", 500),
                List.of("総数", 2500));
    }

    private static List<List<Object>> byRegion(String measure, int total) {
        return List.of(
                List.of("都道府県コード", measure), List.of("01", 1500), List.of("02", total - 1500), List.of("総数", total));
    }

    private static boolean isGuess(Review review) {
        return review.findings().stream().anyMatch(finding -> finding.rule().equals("PUB-009"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"患者数", "レセプト件数", "医療機関数"})
    void unitOfAnotherTableWhoseFiguresAgreeIsTakenOver(String measure) throws Exception {
        byte[] file = new Book()
                .sheet("診療科", byDepartment("値"))
                .sheet("地域", byRegion(measure, 2500))
                .bytes();
        Review review = Book.review(file, Optional.empty());

        assertFalse(isGuess(review), review.findings().toString());
        String unit = review.layout().substring(review.layout().lastIndexOf("unit: "));
        String word = unit.substring(0, unit.indexOf('}'));
        assertEquals(2, review.layout().split(word + "}", -1).length - 1, review.layout());
        assertTrue(review.findings().stream()
                .anyMatch(finding -> "other-table".equals(finding.facts().get("reason"))
                        && "地域".equals(finding.facts().get("evidence"))));
    }

    @Test
    void unitIsTakenOverOnOneSheetToo() throws Exception {
        byte[] file = new Book()
                .sheet(
                        "集計",
                        List.of(
                                List.of("診療科", "値", "", "都道府県コード", "患者数"),
                                List.of("内科", 1200, "", "01", 1500),
                                List.of("外科", 800, "", "02", 1000),
                                List.of("小児科", 500, "", "総数", 2500),
                                List.of("総数", 2500)))
                .bytes();
        Review review = Book.review(file, Optional.empty());

        assertEquals(2, review.tables());
        assertFalse(isGuess(review), review.findings().toString());
    }

    @Test
    void unitOfATableWhoseFiguresDoNotAgreeIsNotTakenOver() throws Exception {
        byte[] file = new Book()
                .sheet("診療科", byDepartment("値"))
                .sheet("地域", byRegion("患者数", 2600))
                .bytes();
        Review review = Book.review(file, Optional.empty());

        assertTrue(isGuess(review));
        assertEquals(Decision.REFER, review.decision());
    }

    @Test
    void whereTwoTablesSayDifferentUnitsItStaysAGuess() throws Exception {
        byte[] file = new Book()
                .sheet("診療科", byDepartment("値"))
                .sheet("地域", byRegion("患者数", 2500))
                .sheet("件数", byRegion("レセプト件数", 2500))
                .bytes();
        Review review = Book.review(file, Optional.empty());

        assertTrue(isGuess(review));
        assertEquals(Decision.REFER, review.decision());
    }

    @Test
    void unitThatALayoutSaysIsTakenOver() throws Exception {
        byte[] file = new Book()
                .sheet("診療科", byDepartment("値"))
                .sheet("地域", byRegion("値", 2500))
                .bytes();
        String layout = "sheet: 地域\ndimensions:\n  - {column: 都道府県コード, kind: region, totals: [総数]}\n"
                + "measures:\n  - {column: 値, unit: claims}\n";
        Review review = Book.review(file, Optional.of(layout));

        assertFalse(isGuess(review), review.findings().toString());
        assertTrue(isGuess(Book.review(file, Optional.empty())));
    }
}
