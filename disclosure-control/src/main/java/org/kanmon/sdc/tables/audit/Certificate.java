package org.kanmon.sdc.tables.audit;

import java.util.List;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.witness.Witness;

/**
 * What somebody claims about a masked table: figures that may stand behind its marks, and other tables that an outsider cannot
 * rule out either. A certificate is checked against the masked table, never believed; it only saves the search for such tables.
 *
 * @param figures tables of the same rows
 * @param witnesses per measure that counts something, in the order of the measures, differences to these figures in the numbers
 *     of the measure's system
 */
public record Certificate(TableSet figures, List<List<Witness>> witnesses) {

    public Certificate {
        witnesses = List.copyOf(witnesses);
    }

    /** Claims that these figures stand behind the marks, as far as the table shows them, and nothing else. */
    public static Certificate figuresOf(Table table) {
        return new Certificate(TableSet.of(table), List.of());
    }

    List<Witness> witnesses(int system) {
        return system < witnesses.size() ? witnesses.get(system) : List.of();
    }
}
