package org.kanmon.sdc.tables.magnitude;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The contributions to a total, made from those to its parts. */
final class ContributionMerge {

    private final int depth;
    private final Map<Integer, Long> named = new TreeMap<>();
    private final List<Long> anonymous = new ArrayList<>();
    private int anonymousContributors;
    private long total;

    private ContributionMerge(int depth) {
        this.depth = depth;
    }

    /**
     * The union of the parts: amounts of the same contributor are added up, of anonymous ones only the largest are kept.
     *
     * @param depth how many of the largest have to be known; one more is kept, for who is one of them and looks at the others
     * @return empty if that cannot be told: a contributor who is not listed may be in several parts
     */
    static Optional<Contributions> of(List<Contributions> parts, int depth) {
        List<Contributions> some =
                parts.stream().filter(part -> part.contributors() > 0).toList();
        if (some.size() == 1) {
            return Optional.of(some.get(0));
        }
        if (!some.stream().allMatch(part -> part.namesComplete() && part.reaches(depth))) {
            return Optional.empty();
        }
        ContributionMerge merge = new ContributionMerge(depth);
        some.forEach(merge::add);
        return Optional.of(merge.result());
    }

    private void add(Contributions part) {
        int namedHere = 0;
        for (int i = 0; i < part.largest().length; i++) {
            if (part.holders().length > 0 && part.holders()[i] != Contributions.ANONYMOUS) {
                named.merge(part.holders()[i], part.largest()[i], Long::sum);
                namedHere++;
            } else {
                anonymous.add(part.largest()[i]);
            }
        }
        anonymousContributors += part.contributors() - namedHere;
        total = Math.addExact(total, part.total());
    }

    private record Entry(int holder, long amount) {}

    private Contributions result() {
        List<Entry> entries = new ArrayList<>();
        named.forEach((holder, amount) -> entries.add(new Entry(holder, amount)));
        anonymous.stream()
                .sorted(Comparator.reverseOrder())
                .limit(depth + 1)
                .forEach(amount -> entries.add(new Entry(Contributions.ANONYMOUS, amount)));
        entries.sort(Comparator.comparingLong(Entry::amount).reversed());
        return new Contributions(
                total,
                Math.addExact(anonymousContributors, named.size()),
                entries.stream().mapToLong(Entry::amount).toArray(),
                named.isEmpty()
                        ? new int[0]
                        : entries.stream().mapToInt(Entry::holder).toArray(),
                true);
    }
}
