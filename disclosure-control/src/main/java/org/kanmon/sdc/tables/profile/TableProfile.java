package org.kanmon.sdc.tables.profile;

import java.util.List;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;

/**
 * What a table is made of: its dimensions with their levels, its measures with their hidden and zero cells. It holds facts
 * only; no threshold and no criterion.
 *
 * @param rows number of rows with figures
 * @param dimensions in the order of the table
 * @param measures in the order of the table
 * @param totalColumns names of measures that seem to be totals of other measures
 */
public record TableProfile(
        int rows, List<DimensionProfile> dimensions, List<MeasureProfile> measures, List<String> totalColumns) {

    public TableProfile {
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
        totalColumns = List.copyOf(totalColumns);
    }

    /** The profile of a table. */
    public static TableProfile of(Table table) {
        return new TableProfile(
                table.rows(),
                IntStream.range(0, table.dimensions().size())
                        .mapToObj(dimension -> DimensionProfile.of(table, dimension))
                        .toList(),
                IntStream.range(0, table.measures().size())
                        .mapToObj(measure -> MeasureProfile.of(table, measure))
                        .toList(),
                TotalColumns.of(table));
    }
}
