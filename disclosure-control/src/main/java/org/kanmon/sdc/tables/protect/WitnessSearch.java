package org.kanmon.sdc.tables.protect;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.witness.Field;
import org.kanmon.sdc.tables.witness.Moves;
import org.kanmon.sdc.tables.witness.Witness;

/**
 * Chooses complementary cells by looking for witnesses: a target that no free move reaches pays for the cheapest move that
 * does, and cells that turn out not to be needed are shown again.
 */
final class WitnessSearch {

    private final Field field;
    private Moves moves;
    private final Targets targets;
    private final Proofs proofs;
    private final long[] price;
    private final BitSet hidden = new BitSet();

    /**
     * @param price per cell what it costs to hide it, 0 for those that are free or may not be hidden
     */
    WitnessSearch(Field field, Moves moves, Targets targets, long[] price) {
        this.field = field;
        this.moves = moves;
        this.targets = targets;
        this.proofs = new Proofs(targets);
        this.price = price;
    }

    /** The complementary cells. */
    BitSet hidden() {
        return hidden;
    }

    Proofs proofs() {
        return proofs;
    }

    /** Proves all targets that can be proven, hiding cells as needed. Whether none is left. */
    boolean cover() {
        for (int target = 0; target < targets.size(); target++) {
            if (proofs.isOpen(target)) {
                proveFree(target);
            }
        }
        for (int target : open()) {
            if (proofs.isOpen(target) && !proveFree(target)) {
                provePaying(target);
            }
        }
        return open().isEmpty();
    }

    /** The targets without a proof, those that need least first. */
    List<Integer> open() {
        return IntStream.range(0, targets.size())
                .filter(proofs::isOpen)
                .boxed()
                .sorted(Comparator.comparingLong(target -> Math.abs(targets.need(target))))
                .toList();
    }

    /** From now on looks for witnesses in another way. */
    void use(Moves otherMoves) {
        this.moves = otherMoves;
    }

    boolean proveFree(int target) {
        Optional<Witness> witness = moves.free(targets.cell(target), targets.need(target));
        if (witness.isEmpty() && targets.isEitherWay(target)) {
            witness = moves.free(targets.cell(target), -targets.need(target));
        }
        witness.ifPresent(proofs::offer);
        return witness.isPresent();
    }

    boolean provePaying(int target) {
        Optional<Witness> witness = moves.paying(targets.cell(target), targets.need(target));
        if (witness.isEmpty() && targets.isEitherWay(target)) {
            witness = moves.paying(targets.cell(target), -targets.need(target));
        }
        if (witness.isEmpty()) {
            return false;
        }
        for (int cell : witness.get().cells()) {
            if (!field.isFree(cell)) {
                hide(cell);
            }
        }
        proofs.offer(witness.get());
        return true;
    }

    void hide(int cell) {
        field.hide(cell);
        hidden.set(cell);
        proofs.watch(cell);
    }

    void show(int cell) {
        field.show(cell);
        hidden.clear(cell);
    }

    /** What the complementary cells cost. */
    long cost() {
        return hidden.stream().mapToLong(cell -> price[cell]).sum();
    }

    /** The complementary cells that the proof of a target moves. */
    int[] complementaryOf(int target) {
        return proofs.of(target)
                .map(proof -> IntStream.of(proof.cells()).filter(hidden::get).toArray())
                .orElseGet(() -> new int[0]);
    }

    /** Goes back to a former state. */
    void restore(BitSet formerlyHidden, Witness[] formerProofs) {
        BitSet now = (BitSet) hidden.clone();
        now.stream().filter(cell -> !formerlyHidden.get(cell)).forEach(this::show);
        formerlyHidden.stream().filter(cell -> !hidden.get(cell)).forEach(this::hide);
        for (int target = 0; target < formerProofs.length; target++) {
            if (formerProofs[target] != null && proofs.of(target).orElse(null) != formerProofs[target]) {
                proofs.set(target, formerProofs[target]);
            }
        }
    }

    /** Shows every cell again without which all targets can be proven, dearest first. Whether there was one. */
    boolean cleanUp(int[] candidates, Deadline deadline) {
        boolean shown = false;
        int[] byPrice = IntStream.of(candidates)
                .boxed()
                .sorted(Comparator.comparingLong((Integer cell) -> -price[cell]).thenComparing(cell -> cell))
                .mapToInt(cell -> cell)
                .toArray();
        for (int cell : byPrice) {
            if (deadline.isOver()) {
                return shown;
            }
            shown |= hidden.get(cell) && canBeShown(cell);
        }
        return shown;
    }

    private boolean canBeShown(int cell) {
        int[] users = proofs.users(cell);
        Witness[] before = new Witness[users.length];
        for (int i = 0; i < users.length; i++) {
            before[i] = proofs.open(users[i]);
        }
        show(cell);
        for (int target : users) {
            if (proofs.isOpen(target) && !proveFree(target)) {
                hide(cell);
                for (int i = 0; i < users.length; i++) {
                    proofs.set(users[i], before[i]);
                }
                return false;
            }
        }
        return true;
    }
}
