package org.kanmon.sdc.tables.requirement;

import java.util.BitSet;
import org.kanmon.sdc.tables.model.Table;

/**
 * How many people have to stand behind a figure.
 *
 * @param measures the measures that count people, any of which may be the one that counts those behind the figure
 * @param minimum the smallest number that is enough
 */
public record EnoughPeople(BitSet measures, long minimum) {

    public EnoughPeople {
        measures = (BitSet) measures.clone();
    }

    /** Whether the table shows in a row that enough people stand behind its figures, whichever measure counts them. */
    public boolean areShown(Table table, int row) {
        return !measures.isEmpty()
                && measures.stream()
                        .map(measure -> table.cell(measure, row))
                        .allMatch(cell -> !table.isHidden(cell) && table.value(cell) >= minimum);
    }
}
