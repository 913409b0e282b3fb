package org.kanmon.sdc.source;

import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.kanmon.sdc.tables.model.Table;

/** Finds the fields of a CSV or TSV file that a spreadsheet program takes for formulas and that hold no figure of the table. */
final class FormulaLikeFields {

    private FormulaLikeFields() {}

    /** The texts by {@link EditedFile#place place}. */
    static NavigableMap<Long, String> of(SourceTable source) {
        NavigableMap<Long, String> found = new TreeMap<>();
        if (source.sheet() instanceof CsvSheet csv) {
            for (int row = 1; row <= csv.rows(); row++) {
                for (int column = 1; column <= csv.columns(row); column++) {
                    if (csv.mayBeginLikeFormula(row, column) && Defused.isFormulaLike(csv.written(row, column))) {
                        found.put(EditedFile.place(row, column), csv.written(row, column));
                    }
                }
            }
            if (!found.isEmpty()) {
                found.keySet().removeAll(figures(source.table()));
            }
        }
        return found;
    }

    /** Numbers and marks, each of which was read as what it is. */
    private static Set<Long> figures(Table table) {
        Set<Long> places = new HashSet<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            places.add(EditedFile.place(table, cell));
        }
        return places;
    }
}
