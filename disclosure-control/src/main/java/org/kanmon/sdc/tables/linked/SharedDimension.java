package org.kanmon.sdc.tables.linked;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;

/**
 * A dimension that one table has, or several. Dimensions are the same if they have the same name and kind; beyond that, a table's
 * only dimension of a kind is taken for the others' only one, because columns of municipalities and of prefectures are not
 * called the same. Categories that nobody has given a kind are only compared under the same name.
 *
 * @param dimensions per table the dimension, {@link #ABSENT} where the table does not have it
 */
record SharedDimension(String name, DimensionKind kind, int[] dimensions) {

    static final int ABSENT = -1;

    /** The dimensions of all tables, in their order. */
    static List<SharedDimension> of(List<Table> tables) {
        List<SharedDimension> shared = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            List<Dimension> dimensions = tables.get(t).dimensions();
            List<Integer> left = new ArrayList<>();
            for (int d = 0; d < dimensions.size(); d++) {
                if (!joinByName(shared, dimensions.get(d), t, d)) {
                    left.add(d);
                }
            }
            for (int d : left) {
                if (!joinByKind(shared, dimensions, left, t, d)) {
                    int[] places = new int[tables.size()];
                    Arrays.fill(places, ABSENT);
                    places[t] = d;
                    shared.add(new SharedDimension(
                            dimensions.get(d).name(), dimensions.get(d).kind(), places));
                }
            }
        }
        return shared;
    }

    private static boolean joinByName(List<SharedDimension> shared, Dimension dimension, int t, int d) {
        for (SharedDimension candidate : shared) {
            if (candidate.dimensions[t] == ABSENT
                    && folded(candidate.name).equals(folded(dimension.name()))
                    && candidate.kind == dimension.kind()) {
                candidate.dimensions[t] = d;
                return true;
            }
        }
        return false;
    }

    private static boolean joinByKind(
            List<SharedDimension> shared, List<Dimension> dimensions, List<Integer> left, int t, int d) {
        DimensionKind kind = dimensions.get(d).kind();
        List<SharedDimension> candidates = shared.stream()
                .filter(candidate -> candidate.kind == kind && candidate.dimensions[t] == ABSENT)
                .toList();
        boolean only = left.stream()
                        .filter(other -> dimensions.get(other).kind() == kind)
                        .count()
                == 1;
        if (kind == DimensionKind.CATEGORY || candidates.size() != 1 || !only) {
            return false;
        }
        candidates.get(0).dimensions[t] = d;
        return true;
    }

    /** A name whatever its width, spaces and capitals. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
