package org.kanmon.sdc.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.kanmon.sdc.source.Layout.Orientation;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.MaskingRule;
import org.kanmon.sdc.tables.model.Unit;

/** A layout file says which column is what, and is written as it is read. */
class LayoutFileTest {

    @Example
    void everyKeyIsRead() throws UnusableInput {
        Layout layout = Given.layout("""
                orientation: tidy              # tidy | crosstab
                sheet: 表1
                header-rows: 1
                dimensions:
                  - {column: 市区町村コード, kind: region, totals: [総数]}
                  - column: 疾病
                    kind: disease
                    hierarchy: icd10.csv
                  - {column: 2024, kind: time, totals: [計, "合 計", 1]}
                measures:
                  - {column: 患者数, unit: patients}
                  - {column: "割合(%)", unit: percent}
                  - {column: 内服薬, unit: prescriptions-oral}
                masks: ["-", x]
                """);
        assertEquals(
                new Layout(
                        Orientation.TIDY,
                        Optional.of("表1"),
                        1,
                        List.of(
                                dimension("市区町村コード", DimensionKind.REGION, "総数"),
                                new DimensionColumn("疾病", DimensionKind.DISEASE, List.of(), Optional.of("icd10.csv")),
                                dimension("2024", DimensionKind.TIME, "計", "合 計", "1")),
                        List.of(
                                new MeasureColumn("患者数", Unit.PATIENTS),
                                new MeasureColumn("割合(%)", Unit.PERCENT),
                                new MeasureColumn("内服薬", Unit.PRESCRIPTIONS_ORAL)),
                        List.of("-", "x")),
                layout);
    }

    @Example
    void whatALayoutLeavesOutIsUsual() throws UnusableInput {
        assertEquals(
                Layout.tidy(
                        List.of(dimension("性別", DimensionKind.SEX)),
                        List.of(new MeasureColumn("患者数", Unit.PATIENTS)),
                        List.of("-", "‐", "*", "x", "…")),
                Given.layout("dimensions: [{column: 性別, kind: sex}]\nmeasures: [{column: 患者数, unit: patients}]"));
    }

    @Example
    void writtenLayoutIsReadByPeople() {
        Layout layout = Layout.tidy(
                List.of(
                        dimension("地域", DimensionKind.REGION, "総数"),
                        dimension("性別: 男女", DimensionKind.SEX, "総数"),
                        new DimensionColumn("ID\n\"年\"", DimensionKind.TIME, List.of(), Optional.of("years.csv"))),
                List.of(new MeasureColumn("患者数", Unit.PATIENTS)),
                List.of("-", "‐", "*", "x"));
        assertEquals("""
                orientation: tidy
                header-rows: 1
                dimensions:
                  - {column: 地域, kind: region, totals: [総数]}
                  - {column: "性別: 男女", kind: sex, totals: [総数]}
                  - {column: "ID\\n\\"年\\"", kind: time, hierarchy: "years.csv"}
                measures:
                  - {column: 患者数, unit: patients}
                masks: ["-", "‐", "*", "x"]
                """, LayoutFile.write(layout));
    }

    @Property(tries = 500)
    void writtenLayoutIsReadAsTheSame(@ForAll("layouts") Layout layout) throws UnusableInput {
        assertEquals(layout, Given.layout(LayoutFile.write(layout)));
    }

    @Example
    void crosstabIsReadWithItsLines() throws UnusableInput {
        Layout layout = Given.layout("""
                orientation: crosstab
                first-row: 2
                header-rows: 3
                last-row: 20
                first-column: 3
                last-column: 9
                dimensions:
                  - {rows: 都道府県, kind: region, totals: [計], relisted: [うち離島]}
                  - {columns: 2, name: 年度, kind: time}
                  - {columns: "3", kind: sex}
                measures:
                  - {columns: 4, label: 件数, unit: claims}
                  - {columns: 4, label: "割合(%)", unit: percent}
                masks: [x]
                zeros: ["-"]
                impossible: [・]
                unknown: […, ""]
                """);
        assertEquals(new Extent(3, 20, 3, 9, 2), layout.extent());
        assertEquals(
                List.of(Line.rows("都道府県"), Line.columns(2), Line.columns("3")),
                layout.dimensions().stream().map(DimensionColumn::line).toList());
        assertEquals(List.of("うち離島"), layout.dimensions().get(0).relisted());
        assertEquals(Optional.of("年度"), layout.dimensions().get(1).name());
        assertEquals(
                new MeasureColumn(Optional.of(Line.columns(4)), "割合(%)", Unit.PERCENT),
                layout.measures().get(1));
        assertEquals(new FigureMarks(List.of("x"), List.of("-"), List.of("・"), List.of("…", "")), layout.marks());
    }

    @Example
    void marksWithAMeaningOfTheirOwnNoLongerMeanHidden() throws UnusableInput {
        Layout layout = Given.layout("""
                dimensions: [{column: 性別, kind: sex}]
                measures: [{column: 患者数, unit: patients}]
                zeros: ["－"]
                unknown: […]
                """);
        assertEquals(List.of("*", "x"), layout.masks());
    }

    @Provide
    Arbitrary<Layout> layouts() {
        return Combinators.combine(
                        Arbitraries.of(Orientation.class).flatMap(this::lines),
                        names().optional(0.3),
                        Arbitraries.integers().between(0, 3).array(int[].class).ofSize(5),
                        Arbitraries.shuffle("-", "*", "…", "#", "~", "null", "'", "1-9", "<10", "& x", "%", "!", "")
                                .filter(marks ->
                                        !marks.get(0).isEmpty() || !marks.get(1).isEmpty()),
                        Arbitraries.longs().between(2, 1_000).optional(0.3))
                .as((lines, sheet, edges, marks, base) -> new Layout(
                        lines.orientation(),
                        sheet,
                        new Extent(1 + edges[0], edges[1], edges[2], edges[3], Math.min(edges[4], 1 + edges[0])),
                        lines.dimensions(),
                        lines.measures(),
                        new FigureMarks(
                                marks.subList(0, 2),
                                marks.subList(2, 4),
                                marks.subList(4, 5),
                                marks.subList(5, 7),
                                edges[0] == 0 ? Optional.empty() : Optional.of(MaskingRule.SMALLEST_TOO)),
                        base.map(OptionalLong::of).orElseGet(OptionalLong::empty)));
    }

    private Arbitrary<Layout> lines(Orientation orientation) {
        Arbitrary<Optional<String>> files = names().map(name -> name.replaceAll("[/\\\\:]|^\\.", "_"))
                .filter(DimensionColumn::isPlainName)
                .optional(0.3);
        boolean tidy = orientation == Orientation.TIDY;
        Arbitrary<Line> lines = tidy
                ? names().map(name -> Line.column("d" + name))
                : Arbitraries.oneOf(
                        names().map(name -> Line.rows("d" + name)),
                        Arbitraries.integers().between(1, 5).map(Line::rows),
                        names().map(Line::columns),
                        Arbitraries.integers().between(1, 5).map(Line::columns));
        Arbitrary<DimensionColumn> dimensions = Combinators.combine(
                        lines,
                        names().optional(0.2),
                        Arbitraries.of(DimensionKind.class),
                        names().list().ofMaxSize(3),
                        names().list().ofMaxSize(1),
                        files)
                .as(DimensionColumn::new);
        Arbitrary<MeasureColumn> measures = Combinators.combine(names(), Arbitraries.of(Unit.class))
                .as((name, unit) -> tidy
                        ? new MeasureColumn("m" + name, unit)
                        : new MeasureColumn(Optional.of(Line.columns(99)), name, unit));
        return Combinators.combine(
                        dimensions
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .uniqueElements(d -> d.line().side() + Spelling.folded(d.column())),
                        measures.list().ofMinSize(1).ofMaxSize(3).uniqueElements(m -> Spelling.folded(m.column())))
                .as((d, m) -> new Layout(orientation, Optional.empty(), 1, d, m, List.of("x")));
    }

    /** Names of all that YAML might take for something else. */
    private static Arbitrary<String> names() {
        return Arbitraries.of(
                        "表", "a", "1", " ", "　", ":", "#", "-", "'", "\"", "\\", "[", "]", "{", "}", "&", "*", "!", "|",
                        "%", "@", "`", ",", "?", "\n", "\t", "\u0085", "\u2028", "😀", "null", "true", "~", "0x1", "é")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts).strip())
                .filter(name -> !name.isBlank() && !name.equals("null"));
    }

    @Example
    void layoutWithoutColumnsIsAMistake() {
        List<DimensionColumn> dimensions = List.of(dimension("性別", DimensionKind.SEX));
        assertThrows(IllegalArgumentException.class, () -> Layout.tidy(dimensions, List.of(), Layout.USUAL_MASKS));
    }

    @Example
    void hierarchyOutsideTheLayoutsFolderIsAMistake() {
        for (String name : List.of("../x.csv", "/x.csv", "a\\b.csv", ".hidden", "c:x", "a\nb", " ")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new DimensionColumn("疾病", DimensionKind.DISEASE, List.of(), Optional.of(name)),
                    name);
        }
    }

    private static DimensionColumn dimension(String column, DimensionKind kind, String... totals) {
        return new DimensionColumn(column, kind, List.of(totals), Optional.empty());
    }
}
