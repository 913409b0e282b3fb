package org.kanmon.rules.publication;

import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/**
 * A column of counts, as the rules see it.
 *
 * @param measure the measure in the table, 0-based
 * @param name its column's name
 * @param unit the word of its unit, for example {@code patients}
 */
public record CountMeasure(int measure, String name, String unit) {

    static CountMeasure of(Table table, int measure) {
        Unit unit = table.measures().get(measure).unit();
        return new CountMeasure(measure, table.measures().get(measure).name(), unit.word());
    }
}
