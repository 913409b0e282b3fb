package org.kanmon.sdc.tables.groups;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Dimension;

/**
 * The categories of a dimension read as groups of a quantity.
 *
 * @param spans per node what its label stands for; nothing for the total, whatever its label
 */
public record GroupLabels(List<Optional<Span>> spans) {

    public GroupLabels {
        spans = List.copyOf(spans);
    }

    /** Reads the labels of a dimension. */
    public static GroupLabels of(Dimension dimension, Scale scale) {
        List<String> labels = IntStream.range(1, dimension.categories().size())
                .mapToObj(dimension.categories()::code)
                .toList();
        List<Optional<Span>> read = scale.read(labels);
        return new GroupLabels(IntStream.range(0, labels.size() + 1)
                .mapToObj(node -> node == 0 ? Optional.<Span>empty() : read.get(node - 1))
                .toList());
    }

    /** What the node's label stands for; empty for the total, and where it cannot be read. */
    public Optional<Span> span(int node) {
        return spans.get(node);
    }
}
