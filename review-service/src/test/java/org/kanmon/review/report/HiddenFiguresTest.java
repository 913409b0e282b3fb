package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kanmon.review.domain.Decision;
import org.kanmon.review.domain.Review;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.MaskLog.Kind;

/** What travels with the masked file gives no hidden figure away: random tables, each of whose figures occurs nowhere else. */
class HiddenFiguresTest {

    private static final int TABLES = 60;
    private static final long FIRST_FIGURE = 70_000_001L;

    @Test
    void noHiddenFigureOccursInWhatTravelsWithTheMaskedFile() throws IOException {
        for (int seed = 0; seed < TABLES; seed++) {
            Review review = random(new Random(seed));
            String travelling = Pages.text(review, Locale.JAPANESE)
                    + maskLog(review)
                    + text(review)
                    + Workbooks.text(review, Locale.JAPANESE);
            for (int cell = 0; cell < review.table().cells(); cell++) {
                long figure = figure(cell);
                boolean shown =
                        travelling.contains(Long.toString(figure)) || travelling.contains(Figures.grouped(figure));
                boolean hidden = review.repair().table().isHidden(cell);
                assertFalse(hidden && shown, "seed " + seed + " shows hidden cell " + cell);
            }
        }
    }

    @Test
    void noHiddenFigureOccursOnPaper() throws IOException {
        for (int seed = 0; seed < TABLES / 10; seed++) {
            Review review = random(new Random(seed));
            String paper = Prints.text(review, Locale.JAPANESE);
            for (int cell = 0; cell < review.table().cells(); cell++) {
                if (review.repair().table().isHidden(cell)) {
                    assertFalse(paper.contains(Figures.grouped(figure(cell))), "seed " + seed + ", cell " + cell);
                }
            }
        }
    }

    @Test
    void workbookDoesNotShowWhatMustBeHiddenEvenIfTheRepairLeftIt() throws IOException {
        Table table = Samples.municipalities();
        Review review = Samples.review(Decision.REFER, table, List.of(Samples.tooFew(5)), Samples.untouched(table));
        assertFalse(Workbooks.text(review, Locale.JAPANESE).contains("\n120\n"));
    }

    @Test
    void figuresThatAreNotHiddenAreShown() throws IOException {
        Review review = random(new Random(7));
        String page = Pages.text(review, Locale.ENGLISH);
        Concerns concerns = Concerns.of(review);
        int seen = 0;
        for (int cell = 0; cell < review.table().cells(); cell++) {
            if (!review.repair().table().isHidden(cell) && !concerns.toHide().get(cell)) {
                assertTrue(page.contains(Figures.grouped(figure(cell))), "cell " + cell);
                seen++;
            }
        }
        assertTrue(seen > 0);
    }

    @Test
    void figureThatMustBeHiddenIsNotShownEvenIfTheRepairLeftIt() throws IOException {
        Table table = Samples.municipalities();
        Review review = Samples.review(Decision.REFER, table, List.of(Samples.tooFew(5)), Samples.untouched(table));
        assertEquals(120, table.value(5));
        assertFalse(Pages.text(review, Locale.JAPANESE).contains("120</td>"));
        assertTrue(Pages.text(review, Locale.JAPANESE).contains("124</td>"));
    }

    /** Some cells hidden before, some by the repair, findings about hidden and open cells, intervals of every kind. */
    private static Review random(Random random) {
        TableSketch sketch = new TableSketch()
                .dimension("地域", DimensionKind.REGION, "計", "a", "b", "c")
                .dimension("年齢", DimensionKind.AGE, "計", "0-4", "5-9")
                .measure("患者数", Unit.PATIENTS)
                .measure("件数", Unit.CLAIMS);
        long[] values = new long[sketch.cells()];
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] = figure(cell);
        }
        int[] before = random.ints(0, values.length).distinct().limit(2).toArray();
        Table table = sketch.table(values, before);
        MaskLog log = log(table, random);
        int[] named = random.ints(0, values.length).distinct().limit(6).sorted().toArray();
        List<Finding> findings = List.of(Samples.tooFew(named), Samples.wholeGroup(named));
        return Samples.review(Decision.REFER, table, findings, Samples.repair(table, log, 1));
    }

    private static MaskLog log(Table table, Random random) {
        List<Integer> cells = new ArrayList<>();
        List<Kind> kinds = new ArrayList<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            if (table.isHidden(cell) || random.nextInt(3) == 0) {
                cells.add(cell);
                kinds.add(table.isHidden(cell) ? Kind.HIDDEN_BEFORE : Kind.values()[random.nextInt(2)]);
            }
        }
        long[] low = new long[cells.size()];
        long[] high = new long[cells.size()];
        for (int entry = 0; entry < low.length; entry++) {
            long figure = figure(cells.get(entry));
            boolean determined = random.nextInt(4) == 0;
            low[entry] = determined ? figure : figure - 1 - random.nextInt(50);
            high[entry] =
                    determined ? figure : random.nextBoolean() ? MaskLog.UNBOUNDED : figure + 1 + random.nextInt(50);
        }
        return new MaskLog(cells.stream().mapToInt(Integer::intValue).toArray(), kinds.toArray(Kind[]::new), low, high);
    }

    /** Far enough from each other that no bound of an interval is the figure of another cell. */
    private static long figure(int cell) {
        return FIRST_FIGURE + 1_000L * cell;
    }

    private static String maskLog(Review review) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MaskLogCsv(Samples.messages(Locale.JAPANESE)).write(review, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(Review review) {
        return new DecisionText(Samples.messages(Locale.JAPANESE), 80, false).of(review, List.of());
    }
}
