package org.kanmon.sdc.microdata.hierarchy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Generalizes numbers to bands of different widths, such as ages to {@code 6-17}, {@code 18-64} and {@code 65以上}. A band begins with a
 * number and ends before the next; what is less than the first of them is {@code 0未満} (with that number).
 *
 * @param cuts per level the numbers with which bands begin, ascending; those of a level are among those of the level before
 * @param whole whether all numbers are whole: a band is then named by the first and the last number in it
 */
public record Bands(List<List<BigDecimal>> cuts, boolean whole) implements HierarchyRule {

    public Bands {
        cuts = cuts.stream().map(List::copyOf).toList();
        for (int level = 0; level < cuts.size(); level++) {
            List<BigDecimal> ofLevel = cuts.get(level);
            boolean ascend = !ofLevel.isEmpty();
            for (int i = 1; i < ofLevel.size(); i++) {
                ascend &= ofLevel.get(i - 1).compareTo(ofLevel.get(i)) < 0;
            }
            if (!ascend || level > 0 && !new HashSet<>(cuts.get(level - 1)).containsAll(ofLevel)) {
                throw new IllegalArgumentException("cuts " + cuts);
            }
        }
    }

    @Override
    public int steps() {
        return cuts.size();
    }

    @Override
    public Optional<List<String>> generalizations(String value) {
        return Intervals.number(value, whole)
                .map(number -> cuts.stream().map(level -> band(number, level)).toList());
    }

    private String band(BigDecimal number, List<BigDecimal> starts) {
        int next = 0;
        while (next < starts.size() && starts.get(next).compareTo(number) <= 0) {
            next++;
        }
        if (next == 0) {
            return Intervals.plain(starts.get(0)) + Intervals.BELOW;
        }
        String first = Intervals.plain(starts.get(next - 1));
        if (next == starts.size()) {
            return first + Intervals.FROM;
        }
        BigDecimal end = starts.get(next);
        String last = Intervals.plain(whole ? end.subtract(BigDecimal.ONE) : end);
        return first.equals(last) ? first : first + "-" + last;
    }
}
