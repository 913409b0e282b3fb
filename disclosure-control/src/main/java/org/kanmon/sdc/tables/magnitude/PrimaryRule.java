package org.kanmon.sdc.tables.magnitude;

/**
 * When a sum says too much about one of its contributors, and how far above the sum the feasibility interval has to reach so
 * that it no longer does. In the formulas X is the sum, x1, x2 ... are the contributions from the largest down.
 *
 * <p>Rules: Willenborg and de Waal, Elements of Statistical Disclosure Control, Springer 2001, chapter 1. Upper protection
 * levels: Hundepool et al., Statistical Disclosure Control, Wiley 2012, section 4.2 (table of upper protection levels), after
 * Loeve, Notes on sensitivity measures and protection levels, Statistics Netherlands 2001. Rounded up to whole numbers.
 */
public sealed interface PrimaryRule {

    /** How many of the largest contributions have to be known to judge a cell. */
    int depth();

    /** Whether the cell is primary. */
    boolean isSensitive(Contributions cell);

    /**
     * How far above X the feasibility interval of a sensitive cell has to reach; 0 where it only has to be more than one figure.
     */
    long upperLevel(Contributions cell);

    /**
     * (n,k)-dominance: sensitive if x1 + ... + xn &gt; k/100 X. Level: 100/k (x1 + ... + xn) - X.
     *
     * @param n 1 or more
     * @param k above 0, below 100
     */
    record Dominance(int n, Percent k) implements PrimaryRule {
        public Dominance {
            check(n >= 1 && k.tenths() > 0 && k.tenths() < Percent.ALL, "dominance of " + n + " and " + k);
        }

        @Override
        public int depth() {
            return n;
        }

        @Override
        public boolean isSensitive(Contributions cell) {
            return Math.multiplyExact(Percent.ALL, cell.sumOfLargest(n)) > Math.multiplyExact(k.tenths(), cell.total());
        }

        @Override
        public long upperLevel(Contributions cell) {
            long dominant = Math.multiplyExact(Percent.ALL, cell.sumOfLargest(n));
            return Percent.ceilDiv(dominant, k.tenths()) - cell.total();
        }
    }

    /**
     * The p% rule: sensitive if X - x1 - x2 &lt; p/100 x1, so that the second contributor, who subtracts her own contribution
     * from the sum, would know the largest one to within p percent. Level: p/100 x1 - (X - x1 - x2).
     *
     * @param p above 0
     */
    record PPercent(Percent p) implements PrimaryRule {
        public PPercent {
            check(p.tenths() > 0, "p of 0 percent");
        }

        @Override
        public int depth() {
            return 2;
        }

        @Override
        public boolean isSensitive(Contributions cell) {
            return Math.multiplyExact(Percent.ALL, rest(cell)) < Math.multiplyExact(p.tenths(), cell.largest(0));
        }

        @Override
        public long upperLevel(Contributions cell) {
            return p.of(cell.largest(0), Percent.ALL) - rest(cell);
        }
    }

    /**
     * The prior-posterior (p,q) rule: as the p% rule, where everybody knows every contribution to within q percent beforehand.
     * Sensitive if X - x1 - x2 &lt; p/q x1. Level: p/q x1 - (X - x1 - x2).
     *
     * @param p above 0, below q
     * @param q at most 100, with which it is the p% rule
     */
    record PriorPosterior(Percent p, Percent q) implements PrimaryRule {
        public PriorPosterior {
            check(p.tenths() > 0 && p.tenths() < q.tenths(), "p of " + p + " and q of " + q);
        }

        @Override
        public int depth() {
            return 2;
        }

        @Override
        public boolean isSensitive(Contributions cell) {
            return Math.multiplyExact(q.tenths(), rest(cell)) < Math.multiplyExact(p.tenths(), cell.largest(0));
        }

        @Override
        public long upperLevel(Contributions cell) {
            return p.of(cell.largest(0), q.tenths()) - rest(cell);
        }
    }

    /**
     * A minimum number of contributors: sensitive if there are some, but fewer. Such a rule only wants exact disclosure prevented
     * (Hundepool et al., section 4.2: a level of zero); a range asks for more.
     *
     * @param n 2 or more
     * @param range level in percent of X; 0 for none
     */
    record MinimumContributors(int n, Percent range) implements PrimaryRule {
        public MinimumContributors {
            check(n >= 2, "a minimum of " + n + " contributors");
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public boolean isSensitive(Contributions cell) {
            return cell.contributors() > 0 && cell.contributors() < n;
        }

        @Override
        public long upperLevel(Contributions cell) {
            return range.of(cell.total(), Percent.ALL);
        }
    }

    private static long rest(Contributions cell) {
        return cell.total() - cell.sumOfLargest(2);
    }

    private static void check(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException(what);
        }
    }
}
