package org.kanmon.sdc.tables.magnitude;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What is known of the amounts that make up one cell.
 *
 * @param total the cell's figure, the sum of all contributions; 0 or more
 * @param contributors how many contribute
 * @param largest the largest contributions, in descending order, as many as are known
 * @param holders per entry of {@code largest} the number of the contributor, or {@link #ANONYMOUS}; empty where none is named.
 *     The same number in several cells is the same contributor; an anonymous one contributes to no other innermost cell
 * @param namesComplete whether every contributor who has a number is listed
 */
public record Contributions(long total, int contributors, long[] largest, int[] holders, boolean namesComplete) {

    /** The number of a contributor who is in no other innermost cell. */
    public static final int ANONYMOUS = -1;

    private static final Contributions NONE = new Contributions(0, 0, new long[0], new int[0], true);

    /** Nobody contributes, and the figure is 0. */
    public static Contributions none() {
        return NONE;
    }

    /** Contributions of contributors who are in no other innermost cell; amounts in any order. */
    public static Contributions anonymous(long total, int contributors, long... amounts) {
        long[] ascending = LongStream.of(amounts).sorted().toArray();
        return new Contributions(total, contributors, reversed(ascending), new int[0], true);
    }

    private static long[] reversed(long[] ascending) {
        long[] descending = new long[ascending.length];
        for (int i = 0; i < ascending.length; i++) {
            descending[i] = ascending[ascending.length - 1 - i];
        }
        return descending;
    }

    /** The sum of the so many largest contributions, of all if there are fewer. */
    public long sumOfLargest(int n) {
        return Arrays.stream(largest).limit(n).sum();
    }

    /** The i-th largest contribution, 0-based; 0 if there are not so many. */
    public long largest(int i) {
        return i < largest.length ? largest[i] : 0;
    }

    /**
     * The contributions of the others.
     *
     * @param holder a contributor who contributes to this cell: the number, or {@link #ANONYMOUS}
     * @param amount of an anonymous one what is contributed
     */
    Contributions without(int holder, long amount) {
        int at = 0;
        while (at < largest.length && (holder == ANONYMOUS ? largest[at] != amount : holders[at] != holder)) {
            at++;
        }
        boolean listed = at < largest.length;
        int own = at;
        int[] others = IntStream.range(0, largest.length).filter(i -> i != own).toArray();
        return new Contributions(
                total - (listed ? largest[at] : amount),
                contributors - 1,
                IntStream.of(others).mapToLong(i -> largest[i]).toArray(),
                holders.length == 0
                        ? holders
                        : IntStream.of(others).map(i -> holders[i]).toArray(),
                namesComplete);
    }

    /** Whether the largest contributions are known as far as needed. */
    boolean reaches(int depth) {
        return largest.length >= Math.min(depth, contributors);
    }

    /** Whether figure, number and amounts can be true together. */
    boolean isPlausible() {
        long listed = sumOfLargest(largest.length);
        int others = contributors - largest.length;
        long last = largest.length == 0 ? Long.MAX_VALUE : largest[largest.length - 1];
        boolean inRange = Arrays.stream(largest).allMatch(amount -> amount >= 0 && amount <= Percent.LARGEST_AMOUNT);
        return inRange
                && others >= 0
                && listed <= total
                && (others == 0 ? listed == total : Percent.ceilDiv(total - listed, others) <= last);
    }
}
