package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.region.Populations;
import org.kanmon.criteria.region.Region;
import org.kanmon.criteria.region.RegionColumn;
import org.kanmon.criteria.region.Regions;
import org.kanmon.sdc.tables.model.CategoryTree;
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
                known.add(populations(
                        table, d, criteria.regions(), criteria.populations().get()));
            }
        }
        return known;
    }

    private static long[] populations(Table table, int dimension, Regions regions, Populations populations) {
        CategoryTree categories = table.dimensions().get(dimension).categories();
        List<String> labels =
                IntStream.range(1, categories.size()).mapToObj(categories::code).toList();
        RegionColumn column = regions.column(labels);
        long[] ofNode = new long[categories.size()];
        for (int node = 1; node < ofNode.length; node++) {
            Optional<Region> region = column.find(categories.code(node));
            ofNode[node] = region.isEmpty()
                    ? 0
                    : populations.population(region.get().code()).orElse(0);
        }
        long[] ofRow = new long[table.rows()];
        for (int row = 0; row < ofRow.length; row++) {
            ofRow[row] = ofNode[table.node(dimension, row)];
        }
        return ofRow;
    }
}
