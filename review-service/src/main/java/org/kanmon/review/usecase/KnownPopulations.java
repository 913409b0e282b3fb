package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.region.Populations;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

/** How many people live in the regions of a table: everybody knows that, and rates may have been computed from it. */
final class KnownPopulations {

    private KnownPopulations() {}

    /** Per dimension of regions the population of each row's region, 0 where it is not known; nothing where none is. */
    static List<long[]> of(Table table, CriteriaInForce criteria) {
        List<long[]> known = new ArrayList<>();
        if (criteria.populations().isEmpty()) {
            return known;
        }
        for (int d = 0; d < table.dimensions().size(); d++) {
            if (table.dimensions().get(d).kind() == DimensionKind.REGION) {
                known.add(populations(table, d, criteria.populations().get()));
            }
        }
        return known;
    }

    private static long[] populations(Table table, int dimension, Populations populations) {
        long[] ofRow = new long[table.rows()];
        for (int row = 0; row < ofRow.length; row++) {
            String code = table.dimensions().get(dimension).categories().code(table.node(dimension, row));
            ofRow[row] = populations.population(code).orElse(0);
        }
        return ofRow;
    }
}
