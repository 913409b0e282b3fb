package org.kanmon.sdc.tables.regroup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.groups.Scale;
import org.kanmon.sdc.tables.groups.Span;

/** How groups that are merged from others are called. */
final class BandNames {

    private BandNames() {}

    /**
     * What to call the group of all these neighbours. Numbers alone are taken for ages: times and weights name their units.
     *
     * @throws IllegalArgumentException if they are groups of nothing that can be put in order
     */
    static String joined(List<String> labels) {
        for (Scale scale : Scale.values()) {
            List<Optional<Span>> spans = scale.read(labels);
            if (spans.stream().allMatch(Optional::isPresent)) {
                return joined(
                        scale, labels, spans.stream().map(Optional::orElseThrow).toList());
            }
        }
        throw new IllegalArgumentException("no neighbours: " + labels);
    }

    private static String joined(Scale scale, List<String> labels, List<Span> spans) {
        int[] order = IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparing(i -> spans.get(i).from()))
                .mapToInt(Integer::intValue)
                .toArray();
        int first = order[0];
        int last = order[order.length - 1];
        long end = Arrays.stream(order).mapToLong(i -> spans.get(i).to()).max().orElseThrow();
        return scale == Scale.AGE
                ? AgeBands.joined(labels.get(first), labels.get(last))
                : scale.name(new Span(spans.get(first).from(), end));
    }
}
