package org.kanmon.review.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.fixtures.Fixture;
import org.kanmon.review.hostile.Seed.Kind;

/** Small good files of every kind that is read: the fixtures, and tables in the forms that these do not have. */
final class Seeds {

    /** Larger ones cost time and break in no other way. */
    private static final int LARGEST = 1_000;

    static final String CROSSTAB = "表1 入院・入院外の患者数,,,,,,\n都道府県,入院,,,入院外,,\n,総数,男,女,総数,男,女\n"
            + "計,87,44,43,\"1,552\",801,751\n富山県,56,25,31,924,380,544\n石川県,31,19,12,628,421,207\n注1 令和5年度,,,,,,\n";

    private static final String CROSSTAB_LAYOUT = "orientation: crosstab\nheader-rows: 3\nlast-row: 6\ndimensions:\n"
            + "  - {rows: 都道府県, kind: region, totals: [計]}\n  - {columns: 2, name: 入院, kind: category}\n"
            + "  - {columns: 3, name: 性別, kind: sex, totals: [総数]}\nmeasures:\n  - {name: 患者数, unit: patients}\n";

    static final String TIDY = "性別\t年齢階級\t患者数\t割合(%)\n計\t計\t100\t100.0\n計\t0-9歳\t40\t40.0\n計\t10-19歳\t60\t60.0\n"
            + "男\t計\t52\t52.0\n男\t0-9歳\t18\t18.0\n男\t10-19歳\t34\t34.0\n女\t計\t48\t48.0\n女\t0-9歳\t-\t22.0\n女\t10-19歳\t-\t26.0\n";

    private static final String TIDY_LAYOUT = "dimensions:\n  - {column: 性別, kind: sex, totals: [計]}\n"
            + "  - {column: 年齢階級, kind: age, totals: [計]}\nmeasures:\n  - {column: 患者数, unit: patients}\n"
            + "  - {column: 割合(%), unit: percent}\nmasks: [\"-\", \"*\"]\n";

    private static final String NESTED = "病名,患者数\n全体,90\nがん,60\n肺がん,25\n胃がん,35\n心疾患,30\n";

    private static final String NESTED_LAYOUT = "dimensions:\n"
            + "  - {column: 病名, kind: disease, totals: [全体], hierarchy: groups.csv}\n"
            + "measures:\n  - {column: 患者数, unit: patients}\nmasks: [\"*\"]\n";

    private static final String GROUPS = "病名,大分類\n肺がん,がん\n胃がん,がん\n心疾患,全体\nがん,全体\n";

    private Seeds() {}

    static List<Seed> all() throws IOException {
        List<Seed> seeds = new ArrayList<>(fixtures());
        seeds.add(text("nested.csv", NESTED, NESTED_LAYOUT, Map.of("groups.csv", GROUPS.getBytes(UTF_8))));
        for (Optional<String> layout : List.of(Optional.<String>empty(), Optional.of(CROSSTAB_LAYOUT))) {
            seeds.add(seed("crosstab.csv", Kind.TEXT, CROSSTAB.getBytes(UTF_8), layout));
            seeds.add(seed("crosstab.xlsx", Kind.PACKAGE, Workbooks.of(CROSSTAB, ",", true), layout));
            seeds.add(seed("crosstab.xls", Kind.BINARY, Workbooks.of(CROSSTAB, ",", false), layout));
        }
        for (Optional<String> layout : List.of(Optional.<String>empty(), Optional.of(TIDY_LAYOUT))) {
            seeds.add(seed("tidy.tsv", Kind.TEXT, TIDY.getBytes(UTF_8), layout));
            seeds.add(seed("tidy.xlsx", Kind.PACKAGE, Workbooks.of(TIDY, "\t", true), layout));
            seeds.add(seed("tidy.xls", Kind.BINARY, Workbooks.of(TIDY, "\t", false), layout));
        }
        return seeds;
    }

    private static List<Seed> fixtures() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        for (Fixture fixture : Fixture.all()) {
            byte[] file = Files.readAllBytes(fixture.input());
            if (file.length <= LARGEST) {
                Seed seed = seed(fixture.name() + ".csv", Kind.TEXT, file, Optional.empty());
                seeds.add(seed);
                seeds.add(seed.withLayout(Optional.of(Files.readAllBytes(fixture.layout()))));
            }
        }
        return seeds;
    }

    private static Seed text(String name, String text, String layout, Map<String, byte[]> hierarchies) {
        return seed(name, Kind.TEXT, text.getBytes(UTF_8), Optional.of(layout)).withHierarchies(hierarchies);
    }

    private static Seed seed(String fileName, Kind kind, byte[] file, Optional<String> layout) {
        String name = fileName + (layout.isPresent() ? " with a layout" : "");
        return new Seed(name, fileName, kind, file, layout.map(text -> text.getBytes(UTF_8)), Map.of());
    }
}
