package org.kanmon.sdc.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

/** Small inputs for tests, written as their users would write them. */
final class Given {

    static final String SEX_BY_AGE = """
            dimensions: [{column: 性別, kind: sex, totals: [総数]}, {column: 年齢階級, kind: age}]
            measures: [{column: 患者数, unit: patients}]
            """;

    private Given() {}

    static Layout layout(String yaml) throws UnusableInput {
        return LayoutFile.read("layout.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    static Table table(String yaml, String csv) throws UnusableInput {
        return source(yaml, csv, StandardCharsets.UTF_8).table();
    }

    static SourceTable source(String yaml, String csv, Charset charset) throws UnusableInput {
        return source(yaml, csv.getBytes(charset));
    }

    static SourceTable source(String yaml, byte[] csv) throws UnusableInput {
        return new TableReader(Map.of()).read("table.csv", csv, layout(yaml), name -> Optional.empty());
    }

    static Table table(String yaml, String csv, DimensionKind kind, CodeList codes) throws UnusableInput {
        return new TableReader(Map.of(kind, codes))
                .read("table.csv", csv.getBytes(StandardCharsets.UTF_8), layout(yaml), name -> Optional.empty())
                .table();
    }
}
