package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.kanmon.sdc.source.LayoutFile;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Unit;

/** A layout to complete by hand, for a table that was not recognised: with the names of its columns, as far as it has any. */
final class Draft {

    private static final int MOST = 10;

    private Draft() {}

    /** A draft without any knowledge of the table. */
    static String general() {
        return LayoutFile.write(Layout.tidy(
                List.of(new DimensionColumn("性別", DimensionKind.SEX, List.of("総数"), Optional.empty())),
                List.of(new MeasureColumn("患者数", Unit.PATIENTS)),
                Layout.USUAL_MASKS));
    }

    /** A draft that has the table's columns of labels and figures. */
    static String of(Roles roles, Kinds kinds) {
        List<DimensionColumn> dimensions = new ArrayList<>();
        roles.labels().stream()
                .map(roles::header)
                .filter(name -> !name.isBlank())
                .distinct()
                .limit(MOST)
                .forEach(name -> dimensions.add(
                        new DimensionColumn(name, kinds.of(name, List.of()).kind(), List.of(), Optional.empty())));
        List<MeasureColumn> measures = new ArrayList<>();
        roles.figures().stream()
                .map(roles::header)
                .filter(name -> !name.isBlank())
                .distinct()
                .limit(MOST)
                .forEach(name ->
                        measures.add(new MeasureColumn(name, Units.of(name).orElse(Unit.PATIENTS))));
        boolean usable = !dimensions.isEmpty() && !measures.isEmpty();
        return usable ? LayoutFile.write(Layout.tidy(dimensions, measures, Layout.USUAL_MASKS)) : general();
    }
}
