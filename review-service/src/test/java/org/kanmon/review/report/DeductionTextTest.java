package org.kanmon.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.audit.Deduction;
import org.kanmon.sdc.tables.audit.Explanation;
import org.kanmon.sdc.tables.audit.Relation;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Measure;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.model.Unit;

class DeductionTextTest {

    /** Rows 0–2: total, 男, 女 of 北; rows 3–5 of 南. */
    private static Table table(long[] values, int... hidden) {
        CategoryTree.Builder regions = CategoryTree.rooted("全国");
        regions.add("北", 0);
        regions.add("南", 0);
        CategoryTree.Builder sexes = CategoryTree.rooted("総数");
        sexes.add("男", 0);
        sexes.add("女", 0);
        BitSet marks = new BitSet();
        for (int cell : hidden) {
            marks.set(cell);
        }
        return new Table(
                List.of(dimension("地域", regions.build(), 1), dimension("性別", sexes.build(), 2)),
                List.of(new Measure("n", Unit.PATIENTS, 3)),
                new int[][] {{1, 1, 1, 2, 2, 2}, {0, 1, 2, 0, 1, 2}},
                values,
                marks,
                new int[] {2, 3, 4, 5, 6, 7});
    }

    private static Dimension dimension(String name, CategoryTree tree, int column) {
        return new Dimension(name, DimensionKind.CATEGORY, tree, Collections.nCopies(tree.size(), ""), column);
    }

    private static List<String> sentences(Table table, List<Deduction> steps, Locale locale) {
        return DeductionText.sentences(new Explanation(TableSet.of(table), 0, steps), locale);
    }

    private static final Relation NORTH = new Relation(0, new int[] {1, 2});

    @Test
    void partIsTotalLessTheOtherParts() {
        Table table = table(new long[] {1012, 1009, 0, 0, 0, 0}, 2);
        List<Deduction> steps = List.of(new Deduction(2, 3, 3, List.of(NORTH)));

        assertEquals(List.of("北: 女 = 総数 (1,012) − 男 (1,009) = 3"), sentences(table, steps, Locale.JAPANESE));
    }

    @Test
    void totalIsTheSumOfItsParts() {
        Table table = table(new long[] {0, 9, 3, 0, 0, 0}, 0);
        List<Deduction> steps = List.of(new Deduction(0, 12, 12, List.of(NORTH)));

        assertEquals(List.of("北: 総数 = 男 (9) + 女 (3) = 12"), sentences(table, steps, Locale.ENGLISH));
    }

    @Test
    void laterStepsUseWhatEarlierOnesHaveShown() {
        Table table = table(new long[] {0, 9, 0, 0, 0, 0}, 0, 2);
        List<Deduction> steps =
                List.of(new Deduction(0, 10, 12, List.of(NORTH)), new Deduction(2, 1, 3, List.of(NORTH)));

        assertEquals(
                List.of(
                        "北: 総数 (?) = 男 (9) + 女 (?); so 総数 is 10 to 12",
                        "北: 総数 (10–12) = 男 (9) + 女 (?); so 女 is 1 to 3"),
                sentences(table, steps, Locale.ENGLISH));
    }

    @Test
    void sumsThatWorkOnlyTogetherAreListed() {
        Table table = table(new long[] {0, 9, 0, 8, 0, 0}, 0, 2);
        Relation other = new Relation(3, new int[] {4, TableSystem.UNPRINTED});
        List<Deduction> steps = List.of(new Deduction(2, 3, Long.MAX_VALUE, List.of(NORTH, other)));

        assertEquals(
                List.of(
                        "次の合計を合わせると、北・女 は 3 以上 に限られます:",
                        "\u3000北: 総数 (?) = 男 (9) + 女 (?)",
                        "\u3000南: 総数 (8) = 男 (0) + 表にない組合せ (?)"),
                sentences(table, steps, Locale.JAPANESE));
    }

    @Test
    void withoutFiguresTheSumsAreToldAllTheSame() {
        Table table = table(new long[] {0, 9, 0, 8, 0, 0}, 0, 2);
        Relation other = new Relation(3, new int[] {4, TableSystem.UNPRINTED});
        List<Deduction> steps = List.of(
                new Deduction(0, 10, 12, List.of(NORTH)),
                new Deduction(2, 1, 1, List.of(NORTH)),
                new Deduction(2, 1, 1, List.of(NORTH, other)));
        Explanation explanation = new Explanation(TableSet.of(table), 2, steps);

        assertEquals(
                List.of(
                        "北: “総数” (?) = “男” + “女” (?); this narrows “総数”",
                        "北: “総数” = “男” + “女” (?); this narrows “女”",
                        "Only together do these sums narrow 北 / 女:",
                        "  北: “総数” = “男” + “女”",
                        "  南: “総数” = “男” + combinations that are not printed (?)"),
                DeductionText.withoutFigures(explanation, Locale.ENGLISH));
        assertEquals("北・女", DeductionText.cell(explanation, Locale.JAPANESE));
    }

    @Test
    void cellsOfEarlierTablesAndGroupsThatNoTablePrintsAreToldApart() {
        Table table = table(new long[] {20, 9, 11, 0, 0, 0});
        TableSet tables = TableSet.of(table).after(List.of(table));
        int earlier = tables.cell(1, 2);
        List<Deduction> steps =
                List.of(new Deduction(earlier, 11, 11, List.of(new Relation(0, new int[] {1, earlier}))));
        Explanation explanation = new Explanation(tables, earlier, steps);

        assertEquals("北 / 女 [earlier release]", DeductionText.cell(explanation, Locale.ENGLISH));
        assertEquals(
                List.of("北: “女” [earlier release] = “総数” − “男”"),
                DeductionText.withoutFigures(explanation, Locale.ENGLISH));
    }

    @Test
    void everyWordExistsInBothLanguages() {
        ResourceBundle japanese = Languages.bundle("org.kanmon.review.report.deductions", Locale.JAPANESE);
        ResourceBundle english = Languages.bundle("org.kanmon.review.report.deductions", Locale.ENGLISH);

        assertEquals(english.keySet(), japanese.keySet());
    }
}
