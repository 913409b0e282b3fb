package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Remedies;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.RemedyWish;
import org.kanmon.review.domain.Review;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.model.Table;

class SeveralTablesTest {

    private static final String ALL = Crowd.ALL;
    private static final String PREFECTURE = "{column: 都道府県コード, kind: region, totals: [総数]}";
    private static final String SEX = "{column: 性別, kind: sex, totals: [総数]}";
    private static final String AGE = "{column: 年齢階級, kind: age, totals: [総数]}";

    /** A sheet of a crowd, with what each of its rows counts. */
    private record Part(String name, List<Integer> dimensions, List<List<String>> kinds, String layout) {

        static Part of(String name, List<Integer> dimensions, List<String> within) {
            List<String> columns = dimensions.stream()
                    .map(d -> List.of(PREFECTURE, SEX, AGE).get(d))
                    .toList();
            return new Part(
                    name,
                    dimensions,
                    Crowd.table(dimensions, within),
                    "  - {sheet: \"" + name + "\", dimensions: [" + String.join(", ", columns)
                            + "], measures: [{column: 患者数, unit: patients}]}\n");
        }
    }

    private static final List<Part> SHARING_A_MARGIN = List.of(
            Part.of("性別", List.of(0, 1), List.of(ALL, ALL, ALL)), Part.of("年齢", List.of(0, 2), List.of(ALL, ALL, ALL)));

    private static final List<Part> BY_SEX = List.of(
            Part.of("全体", List.of(0, 2), List.of(ALL, ALL, ALL)),
            Part.of("男性", List.of(0, 2), List.of(ALL, "男", ALL)),
            Part.of("女性", List.of(0, 2), List.of(ALL, "女", ALL)));

    private static byte[] file(Crowd crowd, List<Part> parts) {
        Book book = new Book();
        parts.forEach(part -> book.sheet(part.name, crowd.sheet(part.dimensions, part.kinds)));
        return book.bytes();
    }

    private static Optional<String> layout(List<Part> parts) {
        StringBuilder layout = new StringBuilder("tables:\n");
        parts.forEach(part -> layout.append(part.layout));
        return Optional.of(layout.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tablesThatShareAMarginGiveNoSmallCountAwayTogether(long seed) throws Exception {
        assertEquals(Decision.RELEASE_MASKED, attack(new Crowd(seed), SHARING_A_MARGIN));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void tablesOfPartsAndOfTheWholeGiveNoSmallCountAwayTogether(long seed) throws Exception {
        assertEquals(Decision.RELEASE_MASKED, attack(new Crowd(seed), BY_SEX));
    }

    private static Decision attack(Crowd crowd, List<Part> parts) throws Exception {
        Review review = Book.review(file(crowd, parts), layout(parts));

        Map<List<String>, String> shown = new LinkedHashMap<>();
        Map<List<String>, String> nothing = new LinkedHashMap<>();
        byte[] masked = review.repair().file().orElseThrow();
        for (Part part : parts) {
            for (int row = 0; row < part.kinds.size(); row++) {
                List<String> kind = part.kinds.get(row);
                String figure = Book.shown(masked, part.name, row + 2, part.dimensions.size() + 1);
                String seen = figure.equals("-") ? "" : figure;
                if (!seen.isEmpty()) {
                    assertEquals(crowd.count(kind), Long.parseLong(seen));
                    shown.put(kind, seen);
                }
                shown.putIfAbsent(kind, "");
                nothing.put(kind, seen.equals("0") ? "0" : "");
            }
        }
        boolean safe = true;
        for (List<String> kind : shown.keySet()) {
            long count = crowd.count(kind);
            assertFalse(count > 0 && count < 10 && !shown.get(kind).isEmpty(), kind + " is shown");
            if (count > 0 && count < 10) {
                long[] known = Crowd.interval(shown, kind);
                safe &= known[0] <= Crowd.interval(nothing, kind)[0] && known[1] >= 9;
            }
        }
        assertTrue(safe || review.repair().exposed() > 0, "something small is given away, and nothing says so");
        assertTrue(safe || review.decision() == Decision.REFER, "something small is given away, and released");
        return review.decision();
    }

    @Test
    void sheetsAreReadWithoutALayoutAndFindingsNameThem() throws Exception {
        Crowd crowd = new Crowd(1);
        Review review = Book.review(file(crowd, SHARING_A_MARGIN), Optional.empty());

        assertEquals(2, review.tables());
        List<String> named = review.findings().stream()
                .filter(finding -> finding.rule().equals("PUB-010"))
                .map(finding -> finding.table().orElseThrow())
                .toList();
        assertFalse(named.isEmpty());
        assertTrue(List.of("性別", "年齢").containsAll(named), named.toString());
        assertTrue(review.layout().startsWith("tables:\n  - orientation: tidy\n    sheet: 性別\n"), review.layout());
        Table table = review.table();
        for (Finding finding : review.findings()) {
            for (int cell : finding.cells()) {
                assertEquals(finding.table().orElseThrow(), table.key(cell).get("シート"));
            }
        }
        Review again = Book.review(review.repair().file().orElseThrow(), Optional.of(review.layout()));
        assertEquals(Decision.RELEASE, again.decision(), again.findings().toString());
    }

    @Test
    void sheetOfNotesIsToldAndCopied() throws Exception {
        Crowd crowd = new Crowd(1);
        Book book = new Book();
        SHARING_A_MARGIN.forEach(part -> book.sheet(part.name, crowd.sheet(part.dimensions, part.kinds)));
        book.sheet("注記", List.of(List.of("集計方法"), List.of("1", "入院と入院外を合わせた")));
        Review review = Book.review(book.bytes(), layout(SHARING_A_MARGIN));

        assertEquals(Decision.RELEASE_MASKED, review.decision());
        assertEquals(Severity.INFO, severity(review, "PUB-100"));
        assertEquals("集計方法", Book.shown(review.repair().file().orElseThrow(), "注記", 1, 1));
    }

    @Test
    void sheetOfFiguresThatIsNoTableIsLeftOutAndReferred() throws Exception {
        Crowd crowd = new Crowd(1);
        Book book = new Book();
        SHARING_A_MARGIN.forEach(part -> book.sheet(part.name, crowd.sheet(part.dimensions, part.kinds)));
        book.sheet("メモ", List.of(List.of("うち死亡", "3人")));
        Review review = Book.review(book.bytes(), layout(SHARING_A_MARGIN));

        assertEquals(Decision.REFER, review.decision());
        assertEquals(Severity.REVIEW, severity(review, "PUB-004"));
        assertFalse(Book.hasSheet(review.repair().file().orElseThrow(), "メモ"));
    }

    @Test
    void sheetThatMayCountSomeOfTheSamePeopleIsForAPerson() throws Exception {
        Crowd crowd = new Crowd(1);
        List<Part> parts = List.of(BY_SEX.get(0), BY_SEX.get(1));
        Review review = Book.review(file(crowd, parts), layout(parts));

        assertEquals(Decision.REFER, review.decision());
        assertEquals(Severity.REVIEW, severity(review, "PUB-101"));
    }

    @Test
    void percentagesOnAnotherSheetAreForAPerson() throws Exception {
        Book book = new Book()
                .sheet("人数", List.of(List.of("性別", "患者数"), List.of("男", 4), List.of("女", 46), List.of(ALL, 50)))
                .sheet("割合", List.of(List.of("性別", "割合"), List.of("男", 8), List.of("女", 92), List.of(ALL, 100)));
        String layout = "tables:\n  - {sheet: 人数, dimensions: [" + SEX
                + "], measures: [{column: 患者数, unit: patients}]}\n  - {sheet: 割合, dimensions: [" + SEX
                + "], measures: [{column: 割合, unit: percent}]}\n";
        Review review = Book.review(book.bytes(), Optional.of(layout));

        assertEquals(Decision.REFER, review.decision());
        assertEquals(Severity.REVIEW, severity(review, "PUB-101"));
    }

    @Test
    void figureThatAFormulaTakesFromAHiddenOneOfAnotherSheetIsHidden() throws Exception {
        Book book = new Book()
                .sheet("人数", List.of(List.of("性別", "患者数"), List.of("男", 4), List.of("女", 46), List.of(ALL, 50)))
                .sheet(
                        "件数",
                        List.of(
                                List.of("性別", "レセプト件数"),
                                List.of("男", "=人数!B2*100"),
                                List.of("女", 1000),
                                List.of(ALL, 1400)));
        Review review = Book.review(book.bytes(), Optional.empty());

        assertEquals("-", Book.shown(review.repair().file().orElseThrow(), "件数", 2, 2));
    }

    @Test
    void otherRemediesAreForFilesWithASingleTable() throws Exception {
        Crowd crowd = new Crowd(1);
        Review review = Book.review(
                file(crowd, SHARING_A_MARGIN),
                layout(SHARING_A_MARGIN),
                RemedyWish.named("round", false).orElseThrow());

        assertEquals(Remedy.SUPPRESS, review.remedies().chosen());
        assertEquals(Remedies.Reason.ASKED_IMPOSSIBLE, review.remedies().reason());
    }

    @Test
    void moreTablesThanCanBeComparedAreRefused() {
        Book book = new Book();
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i <= 21; i++) {
            parts.add(Part.of("表" + i, List.of(1), List.of(ALL, ALL, ALL)));
            book.sheet("表" + i, new Crowd(i).sheet(List.of(1), parts.get(i - 1).kinds));
        }
        for (Optional<String> layout : List.of(layout(parts), Optional.<String>empty())) {
            UnusableInput refused = assertThrows(UnusableInput.class, () -> Book.review(book.bytes(), layout));
            assertEquals("tables-too-many", refused.problems().get(0).code());
        }
    }

    private static Severity severity(Review review, String rule) {
        return review.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::severity)
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not among " + review.findings()));
    }
}
