package org.kanmon.review.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Release;
import org.kanmon.review.domain.Review;
import org.kanmon.review.domain.Submission;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.source.UnusableInput;

class TablesOnOneSheetTest {

    private static final String ALL = Crowd.ALL;
    private static final String SHEET = "集計";
    private static final List<String> DIMENSIONS = List.of(
            "{column: 都道府県コード, kind: region, totals: [総数]}",
            "{column: 性別, kind: sex, totals: [総数]}",
            "{column: 年齢階級, kind: age, totals: [総数]}");

    /** A table of a crowd whose header begins at a row and column of the sheet. */
    private record Placed(List<Integer> dimensions, int row, int column) {

        List<List<String>> kinds() {
            return Crowd.table(dimensions, List.of(ALL, ALL, ALL));
        }

        int lastRow() {
            return row + kinds().size();
        }

        String layout() {
            String columns =
                    String.join(", ", dimensions.stream().map(DIMENSIONS::get).toList());
            return "  - {sheet: " + SHEET + ", first-row: " + row + ", header-rows: " + row + ", last-row: " + lastRow()
                    + ", first-column: " + column + ", last-column: " + (column + dimensions.size())
                    + ", dimensions: [" + columns + "], measures: [{column: 患者数, unit: patients}]}\n";
        }
    }

    private static List<Placed> placed(boolean sideBySide) {
        Placed first = new Placed(List.of(0, 1), 2, 1);
        return List.of(
                first,
                sideBySide ? new Placed(List.of(0, 2), 2, 5) : new Placed(List.of(0, 2), first.lastRow() + 3, 1));
    }

    private static List<List<Object>> grid(Crowd crowd, List<Placed> tables) {
        List<List<Object>> grid = new ArrayList<>();
        put(grid, 1, 1, "患者の集計");
        for (Placed table : tables) {
            List<List<Object>> rows = crowd.sheet(table.dimensions, table.kinds());
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    put(grid, table.row + r, table.column + c, rows.get(r).get(c));
                }
            }
        }
        return grid;
    }

    private static void put(List<List<Object>> grid, int row, int column, Object value) {
        while (grid.size() < row) {
            grid.add(new ArrayList<>());
        }
        while (grid.get(row - 1).size() < column) {
            grid.get(row - 1).add("");
        }
        grid.get(row - 1).set(column - 1, value);
    }

    private static byte[] file(List<List<Object>> grid) {
        return new Book().sheet(SHEET, grid).bytes();
    }

    private static Optional<String> layout(List<Placed> tables) {
        return Optional.of("tables:\n"
                + String.join("", tables.stream().map(Placed::layout).toList()));
    }

    @ParameterizedTest
    @CsvSource({"1,true", "2,true", "3,true", "4,true", "1,false", "2,false", "3,false", "4,false"})
    void tablesOnOneSheetGiveNoSmallCountAwayTogether(long seed, boolean sideBySide) throws Exception {
        Crowd crowd = new Crowd(seed);
        List<Placed> tables = placed(sideBySide);
        byte[] file = file(grid(crowd, tables));

        Review told = Book.review(file, layout(tables));
        Review recognised = Book.review(file, Optional.empty());

        assertEquals(Decision.RELEASE_MASKED, attack(crowd, tables, told));
        assertEquals(Decision.RELEASE_MASKED, attack(crowd, tables, recognised));
        assertEquals(2, recognised.tables());
    }

    /** Computes from the masked sheet alone what stands behind each mark. */
    private static Decision attack(Crowd crowd, List<Placed> tables, Review review) throws Exception {
        Published published = new Published();
        published.add(crowd, tables, review);
        published.attack(crowd);
        return review.decision();
    }

    /** What whoever has all masked sheets of a study sees. */
    private static final class Published {

        private final Map<List<String>, String> shown = new LinkedHashMap<>();
        private final Map<List<String>, String> nothing = new LinkedHashMap<>();

        void add(Crowd crowd, List<Placed> tables, Review review) throws Exception {
            byte[] masked = review.repair().file().orElseThrow();
            for (Placed table : tables) {
                List<List<String>> kinds = table.kinds();
                for (int i = 0; i < kinds.size(); i++) {
                    List<String> kind = kinds.get(i);
                    int row = table.row + 1 + i;
                    String figure = Book.shown(masked, SHEET, row, table.column + table.dimensions.size());
                    if (!figure.equals("-")) {
                        assertEquals(crowd.count(kind), Long.parseLong(figure), kind + " was changed");
                        shown.put(kind, figure);
                    }
                    shown.putIfAbsent(kind, "");
                    nothing.put(kind, figure.equals("0") ? "0" : "");
                }
            }
        }

        void attack(Crowd crowd) {
            for (List<String> kind : shown.keySet()) {
                long count = crowd.count(kind);
                if (count > 0 && count < 10) {
                    assertEquals("", shown.get(kind), kind + " is shown");
                    long[] known = Crowd.interval(shown, kind);
                    assertTrue(known[0] <= Crowd.interval(nothing, kind)[0] && known[1] >= 9, kind + " is given away");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,true", "2,true", "3,false", "4,false"})
    void tablesOnOneSheetMayBePublishedBeforeOthers(long seed, boolean sideBySide) throws Exception {
        Crowd crowd = new Crowd(seed);
        List<Placed> before = placed(sideBySide);
        List<Placed> after = List.of(new Placed(List.of(1, 2), 2, 1), new Placed(List.of(1), 2, 5));
        Review first = Book.review(file(grid(crowd, before)), Optional.empty());
        Review second = after(first, file(grid(crowd, after)));

        assertEquals(2, second.tables());
        safeUnlessReferred(crowd, first, before, second, after);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tablesOnOneSheetMayFollowATable(long seed) throws Exception {
        Crowd crowd = new Crowd(seed);
        List<Placed> before = List.of(new Placed(List.of(1, 2), 2, 1));
        Review first = Book.review(file(grid(crowd, before)), Optional.empty());
        Review second = after(first, file(grid(crowd, placed(true))));

        assertEquals(2, second.tables());
        safeUnlessReferred(crowd, first, before, second, placed(true));
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 16, 19})
    void tableMayFollowATable(long seed) throws Exception {
        Crowd crowd = new Crowd(seed);
        List<Placed> before = List.of(new Placed(List.of(0, 1), 2, 1));
        List<Placed> after = List.of(new Placed(List.of(0, 2), 2, 1));
        Review first = Book.review(file(grid(crowd, before)), Optional.empty());
        Review second = after(first, file(grid(crowd, after)));

        assertEquals(Decision.RELEASE_MASKED, second.decision());
        safeUnlessReferred(crowd, first, before, second, after);
    }

    /** The other sheet prints what the first one hides. */
    @Test
    void whatOneOfSeveralEarlierTablesHidesIsNotPrintedLater() throws Exception {
        Crowd crowd = new Crowd(1);
        List<Placed> tables = placed(true);
        Review first = Book.review(file(grid(crowd, tables)), Optional.empty());
        byte[] again = file(grid(crowd, List.of(new Placed(List.of(0, 2), 2, 1))));
        Review second = after(first, again);

        safeUnlessReferred(crowd, first, tables, second, List.of(new Placed(List.of(0, 2), 2, 1)));
        assertNotEquals(Decision.RELEASE, second.decision());
    }

    private static void safeUnlessReferred(
            Crowd crowd, Review first, List<Placed> before, Review second, List<Placed> after) throws Exception {
        assertNotEquals(Decision.REFER, first.decision());
        if (second.decision() != Decision.REFER) {
            Published published = new Published();
            published.add(crowd, before, first);
            published.add(crowd, after, second);
            published.attack(crowd);
        }
    }

    private static Review after(Review earlier, byte[] file) throws Exception {
        Release release = new Release(
                "前回",
                "masked.xlsx",
                earlier.repair().file().orElseThrow(),
                earlier.layout().getBytes(StandardCharsets.UTF_8),
                Map.of(),
                Optional.empty());
        Submission submission = new Submission(
                "表.xlsx", file, Optional.empty(), Map.of(), "ndb", LocalDate.parse("2025-02-01"), List.of(release));
        return new ReviewOutput(CriteriaCatalog.bundled()).review(submission);
    }

    @ParameterizedTest
    @CsvSource({"5,true", "6,true", "7,true", "5,false", "6,false", "7,false"})
    void layoutThatWasRecognisedGivesTheSameReadingAndDecision(long seed, boolean sideBySide) throws Exception {
        List<Placed> tables = placed(sideBySide);
        byte[] file = file(grid(new Crowd(seed), tables));

        Review recognised = Book.review(file, Optional.empty());
        Review again = Book.review(file, Optional.of(recognised.layout()));

        assertEquals(recognised.decision(), again.decision());
        assertEquals(recognised.layout(), again.layout());
        assertEquals(cells(recognised), cells(again));
        assertArrayEquals(
                recognised.repair().file().orElseThrow(), again.repair().file().orElseThrow());
    }

    private static List<String> cells(Review review) {
        List<String> cells = new ArrayList<>();
        for (int cell = 0; cell < review.table().cells(); cell++) {
            cells.add(review.table().key(cell)
                    + (review.table().isHidden(cell) ? "-" : "" + review.table().value(cell)));
        }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void csvFileMayHoldSeveralTables(boolean sideBySide) throws Exception {
        Crowd crowd = new Crowd(2);
        List<Placed> tables = placed(sideBySide);
        List<List<Object>> grid = grid(crowd, tables);
        int width = grid.stream().mapToInt(List::size).max().orElseThrow();
        StringBuilder csv = new StringBuilder();
        for (int row = 1; row <= grid.size(); row++) {
            put(
                    grid,
                    row,
                    Math.max(width, grid.get(row - 1).size()),
                    width > grid.get(row - 1).size() ? "" : grid.get(row - 1).get(width - 1));
            csv.append(String.join(
                            ",",
                            grid.get(row - 1).stream().map(Object::toString).toList()))
                    .append('\n');
        }
        Submission submission = new Submission(
                "表.csv",
                csv.toString().getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Map.of(),
                "ndb",
                LocalDate.parse("2025-02-01"));
        Review review = new ReviewOutput(CriteriaCatalog.bundled()).review(submission);

        assertEquals(2, review.tables());
        assertEquals(
                Decision.RELEASE_MASKED, review.decision(), review.findings().toString());
        List<String> masked = new String(review.repair().file().orElseThrow(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<String> lines = csv.toString().lines().toList();
        assertEquals(lines.size(), masked.size());
        assertNotEquals(lines, masked);
        for (Placed table : tables) {
            for (int i = 0; i < table.kinds().size(); i++) {
                String field = masked.get(table.row + i).split(",", -1)[table.column + table.dimensions.size() - 1];
                long count = crowd.count(table.kinds().get(i));
                assertTrue(field.equals("-") || field.equals(Long.toString(count)) && (count == 0 || count >= 10));
            }
        }
    }

    /** 男 is 50 less 46 for whoever looks at both tables; neither alone tells it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void countThatOnlyBothTablesTogetherGiveAwayIsFound(boolean recognised) throws Exception {
        List<List<Object>> grid = new ArrayList<>();
        List<List<Object>> rows = List.of(
                List.of("性別", "患者数", "", "年齢階級", "患者数"),
                List.of("男", 4, "", "0-39歳", 20),
                List.of("女", 46, "", "40歳以上", 30),
                List.of("", "", "", "総数", 50));
        rows.forEach(row -> grid.add(new ArrayList<>(row)));
        String layout = """
                tables:
                  - {sheet: 集計, first-row: 1, header-rows: 1, last-row: 3, first-column: 1, last-column: 2,
                     dimensions: [{column: 性別, kind: sex, totals: [総数]}], measures: [{column: 患者数, unit: patients}]}
                  - {sheet: 集計, first-row: 1, header-rows: 1, last-row: 4, first-column: 4, last-column: 5,
                     dimensions: [{column: 年齢階級, kind: age, totals: [総数]}], measures: [{column: 患者数, unit: patients}]}
                """;
        Review review = Book.review(file(grid), recognised ? Optional.empty() : Optional.of(layout));

        assertEquals(2, review.tables());
        byte[] masked = review.repair().file().orElseThrow();
        boolean given = Book.shown(masked, SHEET, 3, 2).equals("46")
                && Book.shown(masked, SHEET, 4, 5).equals("50");
        assertFalse(given && review.decision() != Decision.REFER, "50 less 46 is shown");
        assertNotEquals(Decision.RELEASE, review.decision());
        assertFalse(given && review.repair().exposed() == 0, "50 less 46 is shown, and nothing says so");
    }

    /** The figures of one leave three, four and one of the other's. */
    @ParameterizedTest
    @CsvSource({
        "男性患者数, 患者数, true",
        "男性患者数, 患者数, false",
        "患者数, 患者数, true",
        "患者数, 患者数, false",
        "患者数（2020年2月まで）, 患者数（2020年3月まで）, false"
    })
    void tableThatMayBeAPartOfAnotherIsReferredWhereFewAreLeft(String part, String whole, boolean sideBySide)
            throws Exception {
        assertEquals(Decision.REFER, oneBesideTheOther(part, whole, List.of(117, 81, 63), sideBySide));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tablesAreNotReferredWhereManyAreLeftOrNeitherIsAPart(boolean sideBySide) throws Exception {
        assertEquals(Decision.RELEASE, oneBesideTheOther("患者数", "患者数", List.of(60, 40, 30), sideBySide));
        assertEquals(Decision.RELEASE, oneBesideTheOther("患者数", "患者数", List.of(117, 90, 50), sideBySide));
    }

    private static Decision oneBesideTheOther(String part, String whole, List<Integer> parts, boolean sideBySide)
            throws Exception {
        List<String> places = List.of("北海道", "青森県", "岩手県");
        List<Integer> all = List.of(120, 85, 64);
        List<List<Object>> grid = new ArrayList<>();
        put(grid, 1, 1, "都道府県別の集計");
        int row = sideBySide ? 3 : 9;
        int column = sideBySide ? 4 : 1;
        put(grid, 3, 1, "都道府県");
        put(grid, 3, 2, whole);
        put(grid, row, column, "都道府県");
        put(grid, row, column + 1, part);
        for (int i = 0; i < places.size(); i++) {
            put(grid, 4 + i, 1, places.get(i));
            put(grid, 4 + i, 2, all.get(i));
            put(grid, row + 1 + i, column, places.get(i));
            put(grid, row + 1 + i, column + 1, parts.get(i));
        }
        Review review = Book.review(file(grid), Optional.empty());
        assertEquals(2, review.tables());
        return review.decision();
    }

    @Test
    void tablesWithFiguresInCommonAreRefused() {
        List<Placed> tables = placed(true);
        byte[] file = file(grid(new Crowd(1), tables));
        String twice = "tables:\n" + tables.get(0).layout() + tables.get(0).layout();
        UnusableInput refused = assertThrows(UnusableInput.class, () -> Book.review(file, Optional.of(twice)));
        assertEquals("tables-overlap", refused.problems().get(0).code());
        assertEquals(
                List.of(3, 3),
                List.of(
                        refused.problems().get(0).row(),
                        refused.problems().get(0).column()));
    }

    @Test
    void tableWhoseFigureIsALabelOfAnotherIsRefused() {
        List<List<Object>> grid = List.of(
                List.of("性別", "患者数", "年齢階級", "患者数"), List.of("男", 40, "0-39歳", 20), List.of("女", 46, "40歳以上", 66));
        String layout = """
                tables:
                  - {sheet: 集計, first-column: 1, last-column: 2,
                     dimensions: [{column: 性別, kind: sex}], measures: [{column: 患者数, unit: patients}]}
                  - {sheet: 集計, orientation: crosstab, first-column: 4, last-column: 4,
                     dimensions: [{rows: 2, name: 年齢階級, kind: category}, {columns: 1, name: 値, kind: category}],
                     measures: [{name: 患者数, unit: patients}]}
                """;
        UnusableInput refused = assertThrows(UnusableInput.class, () -> Book.review(file(grid), Optional.of(layout)));
        assertEquals("tables-overlap-label", refused.problems().get(0).code());
    }

    @Test
    void figuresBetweenTheTablesAreForAPerson() throws Exception {
        List<Placed> tables = placed(false);
        List<List<Object>> grid = grid(new Crowd(1), tables);
        put(grid, tables.get(0).lastRow() + 2, 2, 7);
        for (Optional<String> layout : List.of(layout(tables), Optional.<String>empty())) {
            Review review = Book.review(file(grid), layout);
            assertEquals(Decision.REFER, review.decision());
            assertTrue(review.findings().stream().map(Finding::rule).anyMatch("PUB-004"::equals));
        }
    }
}
