package org.kanmon.sdc.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kanmon.sdc.tables.model.Additivity;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Table;

/** A crosstab says the same as the tidy table of its figures, and every cell knows where it stands. */
class CrosstabTest {

    private static final String TWO_HEADER_ROWS = """
            表6　傷病別・年度別・重症度別の患者数（人）,,,,
            傷病,令和4年度,,令和5年度,
            ,総数,軽症,総数,軽症
            喘息,563,410,588,433
            痛風,152,102,-,-
            （注）10未満は表示しない。,,,,
            """;

    private static final String TWO_HEADER_ROWS_LAYOUT = """
            orientation: crosstab
            header-rows: 3
            dimensions:
              - {rows: 傷病, kind: disease}
              - {columns: 2, name: 年度, kind: time}
              - {columns: 3, name: 重症度, kind: category, totals: [総数]}
            measures: [{name: 患者数, unit: patients}]
            """;

    @Example
    void labelsOfGroupsReachOverTheirColumns() throws UnusableInput {
        Table table = Given.table(TWO_HEADER_ROWS_LAYOUT, TWO_HEADER_ROWS);
        assertEquals(8, table.cells());
        Map<String, Integer> cells = cells(table);
        int cell = cells.get("{傷病=喘息, 年度=令和5年度, 重症度=軽症}");
        assertEquals(433, table.value(cell));
        assertEquals(List.of(4, 5), List.of(table.record(cell), table.column(cell)));
        int hidden = cells.get("{傷病=痛風, 年度=令和5年度, 重症度=総数}");
        assertTrue(table.isHidden(hidden));
        assertEquals(List.of(5, 4), List.of(table.record(hidden), table.column(hidden)));
    }

    @Example
    void onlyTheHiddenFieldsOfAMaskedCrosstabChange() throws UnusableInput {
        SourceTable source = Given.source(TWO_HEADER_ROWS_LAYOUT, TWO_HEADER_ROWS, UTF_8);
        BitSet more = new BitSet();
        more.set(cells(source.table()).get("{傷病=痛風, 年度=令和4年度, 重症度=軽症}"));
        Table masked = source.table().hide(more);
        byte[] file = MaskedFile.write(source, masked, source.mark());
        assertEquals(TWO_HEADER_ROWS.replace("152,102,", "152,-,"), new String(file, UTF_8));
        assertEquals(
                masked.hidden(),
                Given.source(TWO_HEADER_ROWS_LAYOUT, file).table().hidden());
    }

    @Property(tries = 300)
    void saysTheSameAsTheTidyTable(
            @ForAll @Size(12) List<@IntRange(max = 99) Integer> figures, @ForAll @IntRange(max = 2) int blanks)
            throws UnusableInput {
        List<String> areas = List.of("計", "北", "南");
        List<String> sexes = List.of("計", "男");
        List<String> years = List.of("2019", "2020");
        StringBuilder tidy = new StringBuilder("地域,性別,年,人数\n");
        StringBuilder cross = new StringBuilder("地域,年,計,男\n");
        StringBuilder turned = new StringBuilder("年,地域" + ",計,北,南".repeat(1) + "\n");
        for (int a = 0; a < areas.size(); a++) {
            for (int y = 0; y < years.size(); y++) {
                String area = blanks > 0 && y > 0 ? "" : areas.get(a);
                cross.append(area).append(',').append(years.get(y));
                for (int s = 0; s < sexes.size(); s++) {
                    int figure = figures.get((a * 2 + y) * 2 + s);
                    tidy.append(String.join(",", areas.get(a), sexes.get(s), years.get(y), figure + "\n"));
                    cross.append(',').append(figure);
                }
                cross.append('\n');
            }
        }
        for (int y = 0; y < years.size(); y++) {
            for (int s = 0; s < sexes.size(); s++) {
                turned.append(blanks > 1 && s > 0 ? "" : years.get(y))
                        .append(',')
                        .append(sexes.get(s));
                for (int a = 0; a < areas.size(); a++) {
                    turned.append(',').append(figures.get((a * 2 + y) * 2 + s));
                }
                turned.append('\n');
            }
        }
        Map<String, Long> expected = figures(Given.table("""
                dimensions:
                  - {column: 地域, kind: category, totals: [計]}
                  - {column: 性別, kind: sex, totals: [計]}
                  - {column: 年, kind: time}
                measures: [{column: 人数, unit: patients}]
                """, tidy.toString()));
        assertEquals(expected, figures(Given.table("""
                orientation: crosstab
                dimensions:
                  - {rows: 地域, kind: category, totals: [計]}
                  - {columns: 1, name: 性別, kind: sex, totals: [計]}
                  - {rows: 2, kind: time}
                measures: [{name: 人数, unit: patients}]
                """, cross.toString())));
        assertEquals(expected, figures(Given.table("""
                orientation: crosstab
                dimensions:
                  - {columns: 1, name: 地域, kind: category, totals: [計]}
                  - {rows: 2, name: 性別, kind: sex, totals: [計]}
                  - {rows: 年, kind: time}
                measures: [{name: 人数, unit: patients}]
                """, turned.toString())));
    }

    @Example
    void measuresStandSideBySide() throws UnusableInput {
        Table table = Given.table("""
                orientation: crosstab
                header-rows: 2
                dimensions:
                  - {rows: 1, name: 県, kind: category}
                  - {columns: 1, name: 性別, kind: sex, totals: [計]}
                measures:
                  - {columns: 2, label: 件数, unit: claims}
                  - {columns: 2, label: "割合(%)", unit: percent}
                """, "県,計,,男,\n,件数,割合（％）,件数,割合（％）\n青森,20,100.0,12,60.0\n");
        assertEquals(2, table.rows());
        assertEquals(
                List.of("件数", "割合(%)"),
                table.measures().stream().map(m -> m.name()).toList());
        assertEquals(12, table.value(table.cell(0, 1)));
        assertEquals(5, table.column(table.cell(1, 1)));
    }

    @Example
    void measuresStandBelowEachOther() throws UnusableInput {
        Table table = Given.table("""
                orientation: crosstab
                dimensions:
                  - {rows: 1, kind: category}
                  - {columns: 1, name: 性別, kind: sex}
                measures:
                  - {rows: 2, label: 患者数, unit: patients}
                  - {rows: 2, label: 施設数, unit: institutions}
                """, "県,指標,男,女\n青森,患者数,20,30\n,施設数,4,5\n秋田,患者数,7,8\n,施設数,1,2\n");
        assertEquals(4, table.rows());
        Map<String, Integer> cells = cells(table);
        int cell = cells.get("{県=秋田, 性別=女, measure=施設数}");
        assertEquals(2, table.value(cell));
        assertEquals(List.of(5, 4), List.of(table.record(cell), table.column(cell)));
    }

    @Example
    void blankInnerLabelBesideANewOuterOneIsTheTotal() throws UnusableInput {
        Table table = Given.table("""
                orientation: crosstab
                header-rows: 2
                dimensions:
                  - {rows: 1, kind: category}
                  - {columns: 1, name: 区分, kind: category, totals: [総数]}
                  - {columns: 2, name: 性別, kind: sex, totals: [計]}
                measures: [{unit: patients}]
                """, "県,総数,入院,,\n,,計,男,女\n青森,50,30,10,20\n");
        assertEquals(
                List.of("{県=青森, 区分=総数, 性別=計}", "{県=青森, 区分=入院, 性別=計}", "{県=青森, 区分=入院, 性別=男}", "{県=青森, 区分=入院, 性別=女}"),
                List.copyOf(cells(table).keySet()));
    }

    @Example
    void countThatIsNotGivenForAllCategoriesIsRefused() {
        UnusableInput refusal =
                assertThrows(UnusableInput.class, () -> Given.table("""
                orientation: crosstab
                header-rows: 2
                dimensions: [{rows: 1, kind: category}, {columns: 1, name: 性別, kind: sex}]
                measures: [{columns: 2, label: 人数, unit: patients}, {columns: 2, label: 施設数, unit: institutions}]
                """, "県,男,,女\n,人数,施設数,人数\n青森,1,2,3\n"));
        assertEquals("measure-missing", refusal.problems().get(0).code());
    }

    @Example
    void sameCategoriesTwiceAreRefusedWithBothPlaces() {
        UnusableInput refusal = assertThrows(UnusableInput.class, () -> Given.table("""
                orientation: crosstab
                dimensions: [{rows: 1, kind: category}, {columns: 1, name: 性別, kind: sex}]
                measures: [{unit: patients}]
                """, "県,男,男\n青森,1,2\n"));
        Problem problem = refusal.problems().get(0);
        assertEquals("key-twice", problem.code());
        assertEquals(List.of(2, 3), List.of(problem.row(), problem.column()));
    }

    @Example
    void figuresOutsideTheTableAreNotOverlooked() throws UnusableInput {
        SourceTable source = Given.source("""
                orientation: crosstab
                header-rows: 2
                last-row: 3
                last-column: 2
                dimensions: [{rows: 1, kind: category}, {columns: 2, name: 性別, kind: sex}]
                measures: [{unit: patients}]
                """, "表,,2019年\n県,男,備考\n青森,1,速報\n秋田,5,\n", UTF_8);
        assertEquals(List.of(new OtherColumn("男", 2, true), new OtherColumn("備考", 3, false)), source.otherColumns());
    }

    @Example
    void categoriesThatAreListedAgainAreNoPartOfASum() throws UnusableInput {
        SourceTable crosstab = Given.source("""
                orientation: crosstab
                dimensions:
                  - {rows: 1, kind: age, totals: [計], relisted: ["（再掲）75歳以上"]}
                  - {columns: 1, name: 性別, kind: sex}
                measures: [{unit: patients}]
                """, "年齢,男\n計,30\n65歳未満,10\n65歳以上,20\n(再掲) 75歳以上,9\n", UTF_8);
        assertEquals(List.of(), crosstab.otherColumns());
        SourceTable tidy = Given.source("""
                dimensions: [{column: 年齢, kind: age, totals: [計], relisted: ["（再掲）75歳以上"]}]
                measures: [{column: 男, unit: patients}]
                """, "年齢,男\n計,30\n65歳未満,10\n65歳以上,20\n(再掲) 75歳以上,9\n", UTF_8);
        assertEquals(List.of(), tidy.otherColumns());
        for (SourceTable source : List.of(crosstab, tidy)) {
            CategoryTree ages = source.table().dimensions().get(0).categories();
            int again = ages.find("(再掲) 75歳以上");
            assertEquals(4, source.table().rows());
            assertEquals(List.of(), Additivity.imbalances(source.table()));
            assertTrue(ages.isBeside(again));
            assertEquals("65歳以上", ages.code(ages.parent(again)));
        }
    }

    private static Map<String, Integer> cells(Table table) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            cells.put(table.key(cell).toString(), cell);
        }
        return cells;
    }

    private static Map<String, Long> figures(Table table) {
        Map<String, Long> figures = new TreeMap<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            figures.put(new ArrayList<>(new TreeMap<>(table.key(cell)).entrySet()).toString(), table.value(cell));
        }
        return figures;
    }
}
