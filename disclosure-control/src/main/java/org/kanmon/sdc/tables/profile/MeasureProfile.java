package org.kanmon.sdc.tables.profile;

import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/**
 * One measure of a table.
 *
 * @param name the column's name in the file
 * @param unit what its figures count
 * @param cells number of cells, hidden ones included
 * @param hidden number of cells in which a mark stands for the figure
 * @param zeros number of cells that show a zero; 0 for measures that do not count, whose figures are not read
 */
public record MeasureProfile(String name, Unit unit, int cells, int hidden, int zeros) {

    static MeasureProfile of(Table table, int measure) {
        Unit unit = table.measures().get(measure).unit();
        int hidden = 0;
        int zeros = 0;
        for (int row = 0; row < table.rows(); row++) {
            int cell = table.cell(measure, row);
            if (table.isHidden(cell)) {
                hidden++;
            } else if (unit.isCount() && table.value(cell) == 0) {
                zeros++;
            }
        }
        return new MeasureProfile(table.measures().get(measure).name(), unit, table.rows(), hidden, zeros);
    }
}
