package org.kanmon.sdc.tables.profile;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Dimension;
import org.kanmon.sdc.tables.model.DimensionKind;

/**
 * Two categories side by side that share people: 65歳以上 beside 75歳以上. How they nest is not in the table, so what
 * subtraction gives away cannot be checked.
 *
 * @param first as the file writes it
 * @param second as the file writes it
 */
public record Overlap(String first, String second) {

    /** The first overlap among innermost age groups; empty for other dimensions, and for ages that are no such labels. */
    static Optional<Overlap> of(Dimension dimension) {
        if (dimension.kind() != DimensionKind.AGE) {
            return Optional.empty();
        }
        CategoryTree categories = dimension.categories();
        Map<String, AgeLabel> seen = new TreeMap<>();
        for (int node = 1; node < categories.size(); node++) {
            Optional<AgeLabel> ages =
                    categories.childCount(node) == 0 ? AgeLabel.of(categories.code(node)) : Optional.empty();
            if (ages.isPresent()) {
                for (Map.Entry<String, AgeLabel> other : seen.entrySet()) {
                    if (other.getValue().overlaps(ages.get())) {
                        return Optional.of(new Overlap(other.getKey(), categories.code(node)));
                    }
                }
                seen.put(categories.code(node), ages.get());
            }
        }
        return Optional.empty();
    }
}
