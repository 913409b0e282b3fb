package org.kanmon.sdc.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
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

    @Provide
    Arbitrary<Layout> layouts() {
        Arbitrary<Optional<String>> files = names().map(name -> name.replaceAll("[/\\\\:]|^\\.", "_"))
                .filter(DimensionColumn::isPlainName)
                .optional(0.3);
        Arbitrary<DimensionColumn> dimensions = Combinators.combine(
                        names(),
                        Arbitraries.of(DimensionKind.class),
                        names().list().ofMaxSize(3),
                        files)
                .as((name, kind, totals, file) -> new DimensionColumn("d" + name, kind, totals, file));
        Arbitrary<MeasureColumn> measures = Combinators.combine(names(), Arbitraries.of(Unit.class))
                .as((name, unit) -> new MeasureColumn("m" + name, unit));
        return Combinators.combine(
                        names().optional(0.3),
                        dimensions.list().ofMinSize(1).ofMaxSize(3).uniqueElements(d -> Spelling.folded(d.column())),
                        measures.list().ofMinSize(1).ofMaxSize(3).uniqueElements(m -> Spelling.folded(m.column())),
                        Arbitraries.of("-", "‐", "*", "…", "#", "~", "null", "'", "1-9", "<10", "& x", "%", "!")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.longs().between(2, 1_000).optional(0.3))
                .as((sheet, d, m, masks, base) -> {
                    Layout layout = new Layout(Orientation.TIDY, sheet, 1, d, m, masks);
                    return base.map(layout::roundedTo).orElse(layout);
                });
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
