package org.kanmon.sdc.source;

import java.util.List;
import java.util.function.Function;
import org.kanmon.sdc.tables.model.CellPlaces;

/**
 * The rows of a table, gathered from its sheet in whatever way the layout says.
 *
 * @param dimensions per dimension of the layout the categories that the rows name
 * @param measures per measure of the layout its figures
 * @param others gives the columns of the sheet that the layout does not name, looking at what shows of it
 * @param labels where the labels and the header stand
 * @param places where the figures stand
 */
record GatheredRows(
        List<CodeColumn> dimensions,
        List<FigureColumn> measures,
        Function<Sheet, List<OtherColumn>> others,
        List<Area> labels,
        CellPlaces places) {}
