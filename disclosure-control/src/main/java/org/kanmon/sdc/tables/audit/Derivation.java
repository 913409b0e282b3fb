package org.kanmon.sdc.tables.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

    private static final int LARGEST_PROGRAM = 100;
    private static final int LARGEST_WHOLE = 30;

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
     * The sums by which a claim is proven one after the other, none of which can be left out; empty if they prove it only together.
     */
    Optional<List<Integer>> oneByOne(Claim claim) {
        List<Integer> cell = List.of(claim.cell());
        List<Integer> chain =
                chain(claim.isRaised(prior) ? cell : List.of(), claim.isLowered(prior) ? cell : List.of());
        SumSet sums = new SumSet(equations, prior, chain);
        return sums.proves(claim)
                ? Optional.of(irreducible(
                        used(sums, claim), fewer -> new SumSet(equations, prior, fewer).proves(claim), LARGEST))
                : Optional.empty();
    }

    /** The sums that prove a claim together: the solver's choice within the block, and what leads to it. */
    List<Integer> together(Claim claim, Block block) {
        Support support = support(claim, block);
        Set<Integer> sums = new TreeSet<>(support.sums());
        sums.addAll(chain(cells(sums), cells(sums)));
        return irreducible(
                new ArrayList<>(sums),
                fewer -> isEnoughTogether(fewer, claim, support.isWhole()),
                support.isWhole() ? LARGEST_WHOLE : LARGEST_PROGRAM);
    }

    /** Every sum that had a part in these bounds of cells, those closest to them first. */
    private List<Integer> chain(Iterable<Integer> lows, Iterable<Integer> highs) {
        Set<Integer> chain = new LinkedHashSet<>();
        Set<Integer> seen = new HashSet<>();
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        lows.forEach(cell -> add(cell, true, seen, waiting));
        highs.forEach(cell -> add(cell, false, seen, waiting));
        while (!waiting.isEmpty()) {
            int end = waiting.remove();
            boolean low = (end & 1) == 0;
            int cell = end >> 1;
            int equation = low ? propagation.lowReason(cell) : propagation.highReason(cell);
            if (equation >= 0) {
                chain.add(equation);
                boolean isTotal = equations.total(equation) == cell;
                add(equations.total(equation), low, seen, waiting);
                for (int i = 1; i < equations.size(equation); i++) {
                    if (equations.term(equation, i) != cell) {
                        add(equations.term(equation, i), isTotal == low, seen, waiting);
                    }
                }
            }
        }
        return new ArrayList<>(chain);
    }

    private static void add(int cell, boolean low, Set<Integer> seen, ArrayDeque<Integer> waiting) {
        int end = low ? 2 * cell : 2 * cell + 1;
        if (seen.add(end)) {
            waiting.add(end);
        }
    }

    /** Those of the sums that lead to the claim when they are used one after the other. */
    private static List<Integer> used(SumSet sums, Claim claim) {
        return sums.stepsTo(claim).stream()
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

    /**
     * What the solver's answer rests on.
     *
     * @param isWhole whether it takes whole numbers to prove the claim
     */
    private record Support(Set<Integer> sums, boolean isWhole) {}

    /** The sums whose prices are not 0 when the solver finds the block's bounds; all of the block where those say less. */
    private Support support(Claim claim, Block block) {
        Set<Integer> support = new TreeSet<>();
        boolean enough = true;
        try (BlockProgram program = new BlockProgram(equations, block, narrowed, narrowed.low(), false)) {
            if (claim.isRaised(prior)) {
                enough &= program.farthest(claim.cell(), Direction.LOWEST).orElse(claim.low()) >= claim.low();
                support.addAll(program.priced());
            }
            if (claim.isLowered(prior)) {
                enough &= program.farthest(claim.cell(), Direction.HIGHEST).orElse(claim.high()) <= claim.high();
                support.addAll(program.priced());
            }
        }
        if (!enough) {
            Arrays.stream(block.equations()).forEach(support::add);
        }
        return new Support(support, !enough);
    }

    private boolean isEnoughTogether(List<Integer> sums, Claim claim, boolean whole) {
        int[] open = cells(sums).stream()
                .mapToInt(Integer::intValue)
                .filter(cell -> prior.low()[cell] < prior.high()[cell])
                .toArray();
        if (Arrays.binarySearch(open, claim.cell()) < 0) {
            return false;
        }
        Block part = new Block(
                open, sums.stream().mapToInt(Integer::intValue).sorted().toArray());
        try (BlockProgram program = new BlockProgram(equations, part, prior, prior.low(), whole)) {
            return (!claim.isRaised(prior)
                            || program.farthest(claim.cell(), Direction.LOWEST).orElse(claim.low()) >= claim.low())
                    && (!claim.isLowered(prior)
                            || program.farthest(claim.cell(), Direction.HIGHEST).orElse(claim.high()) <= claim.high());
        }
    }
}
