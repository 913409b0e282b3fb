package org.kanmon.sdc.tables.protect;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.witness.Field;
import org.kanmon.sdc.tables.witness.Moves;
import org.kanmon.sdc.tables.witness.Witness;

/**
 * Chooses complementary cells by looking for witnesses: a target that no free move reaches pays for the cheapest move that
 * does, and cells that turn out not to be needed are shown again.
 */
final class WitnessSearch {

    private static final int BATCH = 256;

    private final Field field;
    private Moves moves;
    private Supplier<Moves> moreMoves;
    private final ConcurrentLinkedQueue<Moves> idle = new ConcurrentLinkedQueue<>();
    private final Targets targets;
    private final Proofs proofs;
    private final long[] price;
    private final BitSet hidden = new BitSet();

    /**
     * @param moves makes a way to find witnesses; several may be at work at once
     * @param price per cell what it costs to hide it, 0 for those that are free or may not be hidden
     */
    WitnessSearch(Field field, Supplier<Moves> moves, Targets targets, long[] price) {
        this.field = field;
        this.moreMoves = moves;
        this.moves = moves.get();
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
        for (int first = 0; first < targets.size(); first += BATCH) {
            proveAtOnce(IntStream.range(first, Math.min(targets.size(), first + BATCH))
                    .filter(proofs::isOpen)
                    .toArray());
        }
        for (int target : open()) {
            if (proofs.isOpen(target) && !proveFree(target)) {
                provePaying(target);
            }
        }
        return open().isEmpty();
    }

    /**
     * Proves targets by free moves on all processors. Nothing is hidden meanwhile, and the witnesses are taken in the order of
     * the targets, so that the number of processors does not change the result.
     */
    private void proveAtOnce(int[] batch) {
        List<Optional<Witness>> witnesses = Arrays.stream(batch)
                .parallel()
                .mapToObj(target -> {
                    Moves borrowed = Optional.ofNullable(idle.poll()).orElseGet(moreMoves);
                    Optional<Witness> witness = free(borrowed, target);
                    idle.add(borrowed);
                    return witness;
                })
                .toList();
        for (int i = 0; i < batch.length; i++) {
            if (proofs.isOpen(batch[i])) {
                witnesses.get(i).ifPresent(proofs::offer);
            }
        }
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
    void use(Supplier<Moves> otherMoves) {
        this.moreMoves = otherMoves;
        this.moves = otherMoves.get();
        idle.clear();
    }

    boolean proveFree(int target) {
        Optional<Witness> witness = free(moves, target);
        witness.ifPresent(proofs::offer);
        return witness.isPresent();
    }

    private Optional<Witness> free(Moves by, int target) {
        Optional<Witness> witness = by.free(targets.cell(target), targets.need(target));
        return witness.isEmpty() && targets.isEitherWay(target)
                ? by.free(targets.cell(target), -targets.need(target))
                : witness;
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
