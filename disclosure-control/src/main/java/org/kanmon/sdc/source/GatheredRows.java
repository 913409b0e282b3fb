package org.kanmon.sdc.source;

import java.util.List;
import org.kanmon.sdc.tables.model.CellPlaces;

/**
 * The rows of a table, gathered from its sheet in whatever way the layout says.
 *
 * @param dimensions per dimension of the layout the categories that the rows name
 * @param measures per measure of the layout its figures
 * @param others the columns that the layout does not name
 * @param places where the figures stand
 */
record GatheredRows(
        List<CodeColumn> dimensions, List<FigureColumn> measures, List<OtherColumn> others, CellPlaces places) {}
