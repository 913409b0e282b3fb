package org.kanmon.sdc.microdata.search;

import java.util.List;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;

/**
 * What is known of two quasi-identifiers alone, all others being generalized to the top. Where even these two are hopeless, all nodes
 * are that generalize them no further. Each pair of levels is asked for once, if ever. Shared by all threads: at worst two ask for the
 * same.
 */
final class PairTests {

    private static final byte HOPELESS = 1;
    private static final byte POSSIBLE = 2;

    private final Checks checks;
    private final Lattice lattice;
    private final List<QuasiIdentifier> quasiIdentifiers;
    private final byte[][][] known;

    PairTests(Checks checks, List<QuasiIdentifier> quasiIdentifiers) {
        this.checks = checks;
        this.lattice = checks.lattice();
        this.quasiIdentifiers = quasiIdentifiers;
        int attributes = lattice.attributes();
        this.known = new byte[attributes * attributes][][];
        for (int a = 0; a < attributes; a++) {
            for (int b = a + 1; b < attributes; b++) {
                known[a * attributes + b] = new byte[lattice.highest(a) + 1][lattice.highest(b) + 1];
            }
        }
    }

    /** Whether a node is known to be hopeless because of two of its quasi-identifiers. */
    boolean isHopeless(int[] levels) {
        for (int a = 0; a < levels.length; a++) {
            for (int b = a + 1; b < levels.length; b++) {
                if (known[a * levels.length + b][levels[a]][levels[b]] == HOPELESS) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same after asking for the two quasi-identifiers that tell most. */
    boolean isHopelessNow(int[] levels) {
        if (levels.length < 2 || !checks.isLimited()) {
            return false;
        }
        int first = finest(levels, -1);
        int second = finest(levels, first);
        int a = Math.min(first, second);
        int b = Math.max(first, second);
        byte[][] pair = known[a * levels.length + b];
        if (pair[levels[a]][levels[b]] == 0) {
            int[] alone = new int[levels.length];
            for (int other = 0; other < alone.length; other++) {
                alone[other] = other == a || other == b ? levels[other] : lattice.highest(other);
            }
            learn(pair, levels[a], levels[b], checks.keep(lattice.node(alone)).hopeless());
        }
        return pair[levels[a]][levels[b]] == HOPELESS;
    }

    private int finest(int[] levels, int except) {
        int finest = -1;
        for (int a = 0; a < levels.length; a++) {
            if (a != except
                    && (finest < 0
                            || quasiIdentifiers.get(a).size(levels[a])
                                    > quasiIdentifiers.get(finest).size(levels[finest]))) {
                finest = a;
            }
        }
        return finest;
    }

    /** What fails fails at all lower levels, and what does not fail does not at any higher one. */
    private static void learn(byte[][] pair, int levelA, int levelB, boolean hopeless) {
        for (int a = hopeless ? 0 : levelA; a < (hopeless ? levelA + 1 : pair.length); a++) {
            for (int b = hopeless ? 0 : levelB; b < (hopeless ? levelB + 1 : pair[a].length); b++) {
                pair[a][b] = hopeless ? HOPELESS : POSSIBLE;
            }
        }
    }
}
