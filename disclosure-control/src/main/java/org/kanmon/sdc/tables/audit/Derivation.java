package org.kanmon.sdc.tables.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.witness.Block;
import org.kanmon.sdc.tables.witness.BlockProgram;
import org.kanmon.sdc.tables.witness.BlockProgram.Direction;
import org.kanmon.sdc.tables.witness.Bounds;
import org.kanmon.sdc.tables.witness.Propagation;

/**
 * Finds few sums from which it follows that a cell's figure lies in an interval: none of them can be left out. Sums that can be
 * used one after the other are preferred to those that lead to the end only together.
 */
final class Derivation {

    /** Of so many sums none is tried to be left out: each try costs as much as all that are left. */
    private static final int LARGEST = 300;

    private static final int LARGEST_PROGRAM = 60;

    private final Equations equations;
    private final Bounds prior;
    private final Bounds narrowed;
    private final Propagation propagation;

    /**
     * @param prior what the outsider knows of each cell beforehand
     */
    Derivation(Equations equations, Bounds prior) {
        this.equations = equations;
        this.prior = prior;
        this.narrowed = prior.copy();
        this.propagation = new Propagation(equations, narrowed);
        propagation.all();
    }

    /**
     * The sums that show that a cell is between two figures.
     *
     * @param low what the cell is at least; the lowest known beforehand, if that need not be shown
     * @param block the cells that depend on it, if it is in a block
     */
    List<Integer> sums(int cell, long low, long high, Block block) {
        List<Integer> chain = chain(List.of(cell));
        if (isEnough(chain, cell, low, high)) {
            return irreducible(used(chain, cell, low, high), sums -> isEnough(sums, cell, low, high), LARGEST);
        }
        if (block == null) {
            return chain;
        }
        Set<Integer> support = new TreeSet<>(support(cell, low, high, block));
        support.addAll(chain(cells(support)));
        List<Integer> together = new ArrayList<>(support);
        return irreducible(together, sums -> isEnoughTogether(sums, cell, low, high), LARGEST_PROGRAM);
    }

    private boolean isEnough(List<Integer> sums, int cell, long low, long high) {
        SumSet set = new SumSet(equations, prior, sums);
        return set.low(cell) >= low && set.high(cell) <= high;
    }

    /** Every sum that had a part in the bounds of these cells, those closest to them first. */
    private List<Integer> chain(List<Integer> cells) {
        Set<Integer> found = new HashSet<>();
        List<Integer> chain = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(cells);
        ArrayDeque<Integer> waiting = new ArrayDeque<>(cells);
        while (!waiting.isEmpty()) {
            int cell = waiting.remove();
            for (int equation : new int[] {propagation.lowReason(cell), propagation.highReason(cell)}) {
                if (equation >= 0 && found.add(equation)) {
                    chain.add(equation);
                    for (int i = 0; i < equations.size(equation); i++) {
                        if (seen.add(equations.term(equation, i))) {
                            waiting.add(equations.term(equation, i));
                        }
                    }
                }
            }
        }
        return chain;
    }

    /** Those of the sums that lead to the cell when they are used one after the other. */
    private List<Integer> used(List<Integer> sums, int cell, long low, long high) {
        SumSet set = new SumSet(equations, prior, sums);
        return set.stepsTo(cell, low > prior.low()[cell], high < prior.high()[cell]).stream()
                .map(SumSet.Step::equation)
                .distinct()
                .toList();
    }

    private List<Integer> cells(Iterable<Integer> sums) {
        TreeSet<Integer> cells = new TreeSet<>();
        for (int equation : sums) {
            for (int i = 0; i < equations.size(equation); i++) {
                cells.add(equations.term(equation, i));
            }
        }
        return new ArrayList<>(cells);
    }

    /** A test whether sums prove what they should. */
    private interface Proof {
        boolean holds(List<Integer> sums);
    }

    /** Leaves out every sum without which the others are still enough. */
    private static List<Integer> irreducible(List<Integer> sums, Proof proof, int largest) {
        if (sums.size() > largest || !proof.holds(sums)) {
            return sums;
        }
        List<Integer> left = new ArrayList<>(sums);
        for (int i = left.size() - 1; i >= 0; i--) {
            List<Integer> fewer = new ArrayList<>(left);
            fewer.remove(i);
            if (proof.holds(fewer)) {
                left = fewer;
            }
        }
        return left;
    }

    /** The sums whose prices are not 0 when the solver finds the block's bounds; all of the block where those say less. */
    private Set<Integer> support(int cell, long low, long high, Block block) {
        Set<Integer> support = new TreeSet<>();
        boolean enough = true;
        try (BlockProgram program = new BlockProgram(equations, block, narrowed, narrowed.low(), false)) {
            if (low > prior.low()[cell]) {
                enough &= program.farthest(cell, Direction.LOWEST).orElse(low) >= low;
                support.addAll(program.priced());
            }
            if (high < prior.high()[cell]) {
                enough &= program.farthest(cell, Direction.HIGHEST).orElse(high) <= high;
                support.addAll(program.priced());
            }
        }
        if (!enough) {
            for (int equation : block.equations()) {
                support.add(equation);
            }
        }
        return support;
    }

    private boolean isEnoughTogether(List<Integer> sums, int cell, long low, long high) {
        int[] open = cells(sums).stream()
                .mapToInt(Integer::intValue)
                .filter(other -> prior.low()[other] < prior.high()[other])
                .toArray();
        if (java.util.Arrays.binarySearch(open, cell) < 0) {
            return false;
        }
        Block part = new Block(
                open, sums.stream().mapToInt(Integer::intValue).sorted().toArray());
        try (BlockProgram program = new BlockProgram(equations, part, prior, prior.low(), true)) {
            return (low <= prior.low()[cell]
                            || program.farthest(cell, Direction.LOWEST).orElse(low) >= low)
                    && (high >= prior.high()[cell]
                            || program.farthest(cell, Direction.HIGHEST).orElse(high) <= high);
        }
    }
}
