package org.kanmon.sdc.tables.magnitude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kanmon.sdc.tables.magnitude.PrimaryRule.Dominance;
import org.kanmon.sdc.tables.magnitude.PrimaryRule.MinimumContributors;
import org.kanmon.sdc.tables.magnitude.PrimaryRule.PPercent;
import org.kanmon.sdc.tables.magnitude.PrimaryRule.PriorPosterior;
import org.kanmon.sdc.tables.protect.Protection;

/** The rules against what they stand for: every contributor tries to estimate every other one. */
class PrimaryRulePropertiesTest {

    private static Contributions cell(List<Long> amounts) {
        long[] all = amounts.stream().mapToLong(amount -> amount).toArray();
        return Contributions.anonymous(LongStream.of(all).sum(), all.length, all);
    }

    /** Whether nobody who knows one contribution, or none, and every other one to within q, comes closer than p to another. */
    private static boolean isSafe(List<Long> amounts, long highest, long p, long q) {
        for (int target = 0; target < amounts.size(); target++) {
            for (int insider = -1; insider < amounts.size(); insider++) {
                long own = insider < 0 || insider == target ? 0 : amounts.get(insider);
                long x = amounts.get(target);
                long others = amounts.stream().mapToLong(amount -> amount).sum() - own - x;
                long estimateTimes1000 = 1000 * (highest - own) - (1000 - q) * others;
                if (estimateTimes1000 - 1000 * x < p * x) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long least(LongPredicate enough) {
        return LongStream.iterate(0, level -> level + 1)
                .filter(enough)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 500, seed = "20260501")
    void pPercentRuleHoldsWhereSomeContributorComesTooCloseToAnother(
            @ForAll @Size(max = 6) List<@LongRange(max = 60) Long> amounts,
            @ForAll @IntRange(min = 1, max = 1000) int p) {
        PPercent rule = new PPercent(new Percent(p));
        Contributions cell = cell(amounts);

        assertEquals(!isSafe(amounts, cell.total(), p, 1000), rule.isSensitive(cell));
        if (rule.isSensitive(cell)) {
            assertEquals(least(level -> isSafe(amounts, cell.total() + level, p, 1000)), rule.upperLevel(cell));
        }
    }

    @Property(tries = 500, seed = "20260502")
    void priorPosteriorRuleHoldsWhereSomeContributorComesTooCloseToAnother(
            @ForAll @Size(max = 6) List<@LongRange(max = 60) Long> amounts,
            @ForAll @IntRange(min = 1, max = 998) int p,
            @ForAll @IntRange(min = 1, max = 999) int more) {
        int q = Math.min(1000, p + more);
        PriorPosterior rule = new PriorPosterior(new Percent(p), new Percent(q));
        Contributions cell = cell(amounts);

        assertEquals(!isSafe(amounts, cell.total(), p, q), rule.isSensitive(cell));
        if (rule.isSensitive(cell)) {
            assertTrue(isSafe(amounts, cell.total() + rule.upperLevel(cell), p, q));
        }
    }

    @Property(tries = 300, seed = "20260503")
    void priorPosteriorRuleWithoutPriorKnowledgeIsThePPercentRule(
            @ForAll @Size(max = 6) List<@LongRange(max = 60) Long> amounts,
            @ForAll @IntRange(min = 1, max = 999) int p) {
        PriorPosterior rule = new PriorPosterior(new Percent(p), Percent.of(100));
        PPercent same = new PPercent(new Percent(p));
        Contributions cell = cell(amounts);

        assertEquals(same.isSensitive(cell), rule.isSensitive(cell));
        assertEquals(same.upperLevel(cell), rule.upperLevel(cell));
    }

    @Property(tries = 500, seed = "20260504")
    void dominanceHoldsWhereSomeCoalitionHasTooLargeAShare(
            @ForAll @Size(max = 6) List<@LongRange(max = 60) Long> amounts,
            @ForAll @IntRange(min = 1, max = 3) int n,
            @ForAll @IntRange(min = 1, max = 999) int k) {
        Dominance rule = new Dominance(n, new Percent(k));
        Contributions cell = cell(amounts);
        long largest = IntStream.range(0, 1 << amounts.size())
                .filter(coalition -> Integer.bitCount(coalition) <= n)
                .mapToLong(coalition -> IntStream.range(0, amounts.size())
                        .filter(i -> (coalition >> i & 1) == 1)
                        .mapToLong(amounts::get)
                        .sum())
                .max()
                .orElse(0);

        assertEquals(1000 * largest > k * cell.total(), rule.isSensitive(cell));
        if (rule.isSensitive(cell)) {
            assertEquals(least(level -> 1000 * largest <= k * (cell.total() + level)), rule.upperLevel(cell));
        }
    }

    @Property(tries = 300, seed = "20260505")
    void amountsInAnotherCurrencyGiveTheSameAnswer(
            @ForAll @Size(max = 6) List<@LongRange(max = 1_000_000) Long> amounts,
            @ForAll @IntRange(min = 2, max = 1000) int factor) {
        Contributions cell = cell(amounts);
        Contributions other =
                cell(amounts.stream().map(amount -> amount * factor).toList());
        for (PrimaryRule rule : List.of(
                new PPercent(new Percent(155)),
                new Dominance(2, Percent.of(85)),
                new PriorPosterior(Percent.of(10), Percent.of(70)),
                new MinimumContributors(3, Percent.of(20)))) {
            assertEquals(rule.isSensitive(cell), rule.isSensitive(other));
            long level = rule.upperLevel(cell);
            assertTrue(rule.upperLevel(other) <= factor * level && rule.upperLevel(other) > factor * (level - 1));
        }
    }

    @Property(tries = 200, seed = "20260506")
    void largestAmountsAreJudgedExactly(
            @ForAll @LongRange(min = 1, max = Percent.LARGEST_AMOUNT / 4) long first,
            @ForAll @LongRange(min = 1, max = Percent.LARGEST_AMOUNT / 4) long second,
            @ForAll @LongRange(min = 0, max = Percent.LARGEST_AMOUNT / 4) long rest,
            @ForAll @IntRange(min = 1, max = 1000) int p) {
        Contributions cell = Contributions.anonymous(
                first + second + rest, 3, first, second, Math.min(rest, Math.min(first, second)));
        long largest = Math.max(first, second);
        long others = cell.total() - first - second;
        BigInteger left = BigInteger.valueOf(others).multiply(BigInteger.valueOf(1000));
        BigInteger right = BigInteger.valueOf(largest).multiply(BigInteger.valueOf(p));

        PPercent rule = new PPercent(new Percent(p));

        assertEquals(left.compareTo(right) < 0, rule.isSensitive(cell));
        BigInteger[] share = right.divideAndRemainder(BigInteger.valueOf(1000));
        long up = share[0].longValueExact() + share[1].signum() - others;
        assertEquals(up, rule.upperLevel(cell));
    }

    @Test
    void fewContributorsAreSensitiveAndNobodyIsNot() {
        MinimumContributors rule = new MinimumContributors(3, Percent.of(0));

        assertTrue(rule.isSensitive(cell(List.of(5L, 6L))));
        assertFalse(rule.isSensitive(cell(List.of(5L, 6L, 0L))));
        assertFalse(rule.isSensitive(Contributions.none()));
    }

    @Test
    void strictestRuleSetsTheLevelsAndBelowZeroIsNothing() {
        MagnitudeRules rules = new MagnitudeRules(List.of(
                new PPercent(Percent.of(10)),
                new Dominance(1, Percent.of(40)),
                new MinimumContributors(2, Percent.of(0))));

        // 100/40 * 300 - 330 is 420, more than 10/100 * 300 - 10
        assertEquals(Optional.of(new Protection.Levels(0, 750)), rules.protection(cell(List.of(300L, 20L, 10L))));
        assertEquals(
                Optional.of(new Protection.Width(1)),
                new MagnitudeRules(List.of(new MinimumContributors(3, Percent.of(0))))
                        .protection(cell(List.of(300L, 20L))));
        assertEquals(Optional.empty(), rules.protection(cell(List.of(10L, 10L, 10L, 10L))));
    }

    @Test
    void parametersOutOfRangeAreRefused() {
        for (Runnable wrong : Arrays.<Runnable>asList(
                () -> new Dominance(0, Percent.of(80)),
                () -> new Dominance(1, Percent.of(100)),
                () -> new PPercent(Percent.of(0)),
                () -> new PriorPosterior(Percent.of(50), Percent.of(50)),
                () -> new MinimumContributors(1, Percent.of(0)),
                () -> Percent.of(101))) {
            org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, wrong::run);
        }
    }
}
