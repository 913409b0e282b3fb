package org.kanmon.sdc.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.profile.LabelRange;

/**
 * Which categories of a column lie in which others, as far as their labels tell: by the ages, times and codes that they stand for
 * (65歳以上 and 75歳以上, 2024年度 and 2024年4月, C34 and C341), and because they are listed again (再掲, うち).
 *
 * <p>Ages that make up a wider group without a gap are its parts. All else is given <em>beside</em> the parts of what it lies in:
 * whether it makes up a sum only figures can show.
 */
final class Inclusion {

    private static final int NONE = -1;
    private static final Pattern OF_WHICH = Pattern.compile("^[(\\[]?(?:うち|内|ofwhich).*", Pattern.CASE_INSENSITIVE);

    private final List<String> codes;
    private final DimensionKind kind;
    private final IntPredicate relisted;
    private final IntPredicate total;
    private final List<Optional<LabelRange>> ranges = new ArrayList<>();
    private final List<List<Integer>> inside = new ArrayList<>();
    private final BitSet crossing = new BitSet();
    private final BitSet beside = new BitSet();
    private final int[] parents;

    /**
     * @param relisted which numbers of codes are listed again
     * @param total which stand for the total
     * @param known of which something better than their labels tells what they lie in
     */
    Inclusion(List<String> codes, DimensionKind kind, IntPredicate relisted, IntPredicate total, IntPredicate known) {
        this.codes = codes;
        this.kind = kind;
        this.relisted = relisted;
        this.total = total;
        this.parents = new int[codes.size()];
        Arrays.fill(parents, NONE);
        for (int number = 0; number < codes.size(); number++) {
            boolean told = total.test(number) || known.test(number);
            ranges.add(told ? Optional.empty() : LabelRange.of(kind, codes.get(number)));
            inside.add(new ArrayList<>());
        }
        byRange();
        for (int number = 0; number < codes.size(); number++) {
            settle(number);
        }
        for (int number = 0; number < codes.size(); number++) {
            if (relisted.test(number) && ranges.get(number).isEmpty()) {
                beside.set(number);
                parents[number] = known.test(number) ? NONE : before(number);
            }
        }
    }

    /** The number of the code that it lies in, or below zero: the total, if nothing else tells more. */
    int parent(int number) {
        return parents[number];
    }

    /** Whether it is given beside the parts of what it lies in. */
    boolean isBeside(int number) {
        return beside.get(number);
    }

    private void byRange() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, codes.size())
                .filter(number -> ranges.get(number).isPresent())
                .boxed()
                .toList());
        order.sort(Comparator.comparingLong((Integer number) -> range(number).from())
                .thenComparing(number -> range(number).to(), Comparator.reverseOrder())
                .thenComparing(relisted::test)
                .thenComparing(codes::get));
        Deque<Integer> open = new ArrayDeque<>();
        for (int number : order) {
            open.removeIf(other -> range(other).to() <= range(number).from());
            for (int other : open) {
                if (parents[number] == NONE && range(other).contains(range(number))) {
                    parents[number] = other;
                } else if (!range(other).contains(range(number))) {
                    crossing.set(number);
                    crossing.set(other);
                }
            }
            open.push(number);
        }
        order.stream()
                .filter(number -> parents[number] != NONE)
                .forEach(number -> inside.get(parents[number]).add(number));
    }

    private LabelRange range(int number) {
        return ranges.get(number).orElseThrow();
    }

    private void settle(int number) {
        List<Integer> parts = inside.get(number);
        if (!parts.isEmpty() && !isMadeUpOf(number, parts)) {
            boolean firstHand = parts.stream().anyMatch(part -> !relisted.test(part));
            if (relisted.test(number) && firstHand) {
                parts.stream().filter(part -> !relisted.test(part)).forEach(part -> parents[part] = parents[number]);
                parts.stream().filter(relisted::test).forEach(beside::set);
                beside.set(number);
            } else {
                parts.forEach(beside::set);
            }
        }
        if (relisted.test(number) && ranges.get(number).isPresent() && parts.isEmpty()) {
            boolean part = parents[number] != NONE && isMadeUpOf(parents[number], inside.get(parents[number]));
            beside.set(number, !part);
        }
    }

    /** Whether ages follow each other from the first of a group to its last. */
    private boolean isMadeUpOf(int number, List<Integer> parts) {
        if (kind != DimensionKind.AGE || crossing.get(number) || parts.stream().anyMatch(crossing::get)) {
            return false;
        }
        long next = range(number).from();
        for (int part : parts) {
            if (range(part).from() != next) {
                return false;
            }
            next = range(part).to();
        }
        return next == range(number).to() && parts.size() > 1;
    }

    /**
     * What a category lies in that is listed again without more words: what it stands below, if that is what "of which" says, or
     * other categories follow; at the end of a list, the total.
     */
    private int before(int number) {
        boolean last = IntStream.range(number, codes.size()).noneMatch(this::isFirstHand);
        if (last && !OF_WHICH.matcher(Spelling.folded(codes.get(number))).matches()) {
            return NONE;
        }
        for (int other = number - 1; other >= 0; other--) {
            if (total.test(other)) {
                return NONE;
            }
            if (isFirstHand(other)) {
                return other;
            }
        }
        return NONE;
    }

    private boolean isFirstHand(int number) {
        return !relisted.test(number) && !total.test(number);
    }
}
