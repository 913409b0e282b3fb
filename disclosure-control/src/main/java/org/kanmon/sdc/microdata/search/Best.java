package org.kanmon.sdc.microdata.search;

/** The best solution found so far: the one that loses least, of such the one with the least sum of levels, then the first. Shared by all threads. */
final class Best {

    /** A solution; of none yet the score is infinite. */
    private record Solution(double score, int height, long node) {

        boolean isBetterThan(Solution other) {
            if (score != other.score) {
                return score < other.score;
            }
            return height != other.height ? height < other.height : node < other.node;
        }
    }

    private volatile Solution solution = new Solution(Double.POSITIVE_INFINITY, Integer.MAX_VALUE, -1);

    /** Takes a solution if it is better. */
    synchronized void offer(double score, int height, long node) {
        Solution offered = new Solution(score, height, node);
        if (offered.isBetterThan(solution)) {
            solution = offered;
        }
    }

    /** Whether a node that loses so much at least could be better. */
    boolean couldBe(double bound, int height, long node) {
        return new Solution(bound, height, node).isBetterThan(solution);
    }

    boolean isFound() {
        return solution.node >= 0;
    }

    long node() {
        return solution.node;
    }

    double score() {
        return solution.score;
    }
}
