package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** A layout as YAML text, keys in the order of the contract. */
final class LayoutText {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.AUTO)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .build();

    private LayoutText() {}

    static String of(Layout layout) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("orientation", layout.orientation().word());
        layout.sheet().ifPresent(sheet -> root.put("sheet", sheet));
        root.put("header-rows", layout.headerRows());
        root.put(
                "dimensions",
                layout.dimensions().stream().map(LayoutText::dimension).toList());
        root.put("measures", layout.measures().stream().map(LayoutText::measure).toList());
        root.put("masks", new ArrayList<>(layout.masks()));
        return new Dump(SETTINGS).dumpToString(root);
    }

    private static Map<String, Object> dimension(DimensionColumn dimension) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("column", dimension.column());
        entry.put("kind", dimension.kind().word());
        List<String> totals = dimension.totals();
        if (!totals.isEmpty()) {
            // A copy, because a list that two dimensions share would be written once and then referred to.
            entry.put("totals", new ArrayList<>(totals));
        }
        dimension.hierarchy().ifPresent(file -> entry.put("hierarchy", file));
        return entry;
    }

    private static Map<String, Object> measure(MeasureColumn measure) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("column", measure.column());
        entry.put("unit", measure.unit().word());
        return entry;
    }
}
