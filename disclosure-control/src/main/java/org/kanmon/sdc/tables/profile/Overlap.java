package org.kanmon.sdc.tables.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

    /**
     * The first overlap of categories of which the tree does not show that one lies in the other; and a category that is listed
     * again, of which nobody can tell what regions it is made of.
     */
    static Optional<Overlap> of(Dimension dimension) {
        CategoryTree categories = dimension.categories();
        if (dimension.kind() == DimensionKind.REGION) {
            return IntStream.range(1, categories.size())
                    .filter(node -> categories.isBeside(node)
                            && dimension.levels().get(node).isEmpty())
                    .mapToObj(node -> new Overlap(categories.code(0), categories.code(node)))
                    .findFirst();
        }
        Map<Integer, LabelRange> ranges = new TreeMap<>();
        for (int node = 1; node < categories.size(); node++) {
            Optional<LabelRange> range = LabelRange.of(dimension.kind(), categories.code(node));
            if (range.isPresent()) {
                ranges.put(node, range.get());
            }
        }
        return first(categories, ranges).or(() -> unclear(dimension, ranges));
    }

    private static Optional<Overlap> first(CategoryTree categories, Map<Integer, LabelRange> ranges) {
        List<Integer> order = new ArrayList<>(ranges.keySet());
        order.sort(Comparator.comparingLong((Integer node) -> ranges.get(node).from())
                .thenComparing(node -> ranges.get(node).to(), Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()));
        List<Integer> open = new ArrayList<>();
        for (int node : order) {
            open.removeIf(other -> ranges.get(other).to() <= ranges.get(node).from());
            for (int other : open) {
                if (!isIn(categories, node, other) && !isIn(categories, other, node)) {
                    return Optional.of(new Overlap(categories.code(other), categories.code(node)));
                }
            }
            open.add(node);
        }
        return Optional.empty();
    }

    private static boolean isIn(CategoryTree categories, int node, int other) {
        int at = node;
        while (at > 0 && at != other) {
            at = categories.parent(at);
        }
        return at == other;
    }

    /** Months beside quarters or halves of a year that may begin in January or in April. */
    private static Optional<Overlap> unclear(Dimension dimension, Map<Integer, LabelRange> ranges) {
        if (dimension.kind() != DimensionKind.TIME) {
            return Optional.empty();
        }
        List<String> labels =
                ranges.keySet().stream().map(dimension.categories()::code).toList();
        return labels.stream()
                .filter(TimeLabel::isBareMonth)
                .findFirst()
                .flatMap(month -> labels.stream()
                        .filter(TimeLabel::isBarePart)
                        .findFirst()
                        .map(part -> new Overlap(part, month)));
    }
}
