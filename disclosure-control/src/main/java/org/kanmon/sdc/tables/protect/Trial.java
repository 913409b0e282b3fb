package org.kanmon.sdc.tables.protect;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kanmon.sdc.tables.witness.Field;
import org.kanmon.sdc.tables.witness.Moves;
import org.kanmon.sdc.tables.witness.Witness;

/**
 * Where one thread tries other complementary cells, in a field of its own, without changing those that are chosen. What comes
 * out is a {@link Proposal}.
 */
final class Trial {

    private final Field original;
    private final Field field;
    private final Moves moves;
    private final Targets targets;
    private final Proofs proofs;

    /** The targets whose proofs do not count in this trial, and their proofs anew, null while they have none. */
    private final IntList broken = new IntList();

    private final Witness[] anew;

    /** Per target the last trial that broke its proof. */
    private final int[] brokenBy;

    private int trial;

    /** Cells shown, and cells hidden, in the order in which that was done. */
    private final IntList shown = new IntList();

    private final IntList hidden = new IntList();

    Trial(Field original, Moves moves, Targets targets, Proofs proofs) {
        this.original = original;
        this.field = original.copy();
        this.moves = moves.in(field);
        this.targets = targets;
        this.proofs = proofs;
        this.anew = new Witness[targets.size()];
        this.brokenBy = new int[targets.size()];
    }

    private void begin() {
        field.follow(original);
        trial++;
        broken.clear();
        shown.clear();
        hidden.clear();
    }

    /** How much has been looked at in all trials here. */
    long effort() {
        return moves.effort();
    }

    /** Proves a target by free moves, if that takes little effort. */
    Optional<Witness> quick(int target) {
        field.follow(original);
        return reachQuickly(target);
    }

    private Optional<Witness> reachQuickly(int target) {
        Optional<Witness> witness = moves.quick(targets.cell(target), targets.need(target));
        return witness.isEmpty() && targets.isEitherWay(target)
                ? moves.quick(targets.cell(target), -targets.need(target))
                : witness;
    }

    private Optional<Witness> reach(int target) {
        Optional<Witness> witness = moves.free(targets.cell(target), targets.need(target));
        return witness.isEmpty() && targets.isEitherWay(target)
                ? moves.free(targets.cell(target), -targets.need(target))
                : witness;
    }

    /** Proves a target that has no proof, and hides what that takes. */
    Optional<Proposal> prove(int target) {
        begin();
        breakProof(target);
        boolean done = proveFree(target) || provePaying(target);
        return end(done);
    }

    /** Shows a cell, if all targets can be proven without it. */
    Optional<Proposal> show(int cell, boolean quickly) {
        begin();
        ruin(cell);
        return end(quickly ? recreateQuickly() : recreate(false));
    }

    private boolean recreateQuickly() {
        for (int i = 0; i < broken.size(); i++) {
            if (anew[broken.get(i)] == null) {
                Optional<Witness> witness = reachQuickly(broken.get(i));
                if (witness.isEmpty()) {
                    return false;
                }
                offer(witness.get());
            }
        }
        return true;
    }

    /**
     * Shows cells, proves in random order what that breaks, and shows those new cells again that turn out not to be needed.
     *
     * @param dearer by how much the outcome may cost more than what was before
     */
    Optional<Proposal> ruinAndRecreate(int[] cells, SplittableRandom random, long dearer) {
        begin();
        for (int cell : cells) {
            ruin(cell);
        }
        broken.shuffle(random);
        boolean done = recreate(true);
        if (done) {
            showNeedless();
        }
        return end(done && cost(hidden) - cost(shown) <= dearer);
    }

    private long cost(IntList cells) {
        long cost = 0;
        for (int i = 0; i < cells.size(); i++) {
            cost += field.price(cells.get(i));
        }
        return cost;
    }

    private void ruin(int cell) {
        for (int i = 0; i < proofs.entries(cell); i++) {
            int user = proofs.user(cell, i);
            if (user >= 0 && brokenBy[user] != trial) {
                breakProof(user);
            }
        }
        field.show(cell);
        shown.add(cell);
    }

    private void breakProof(int target) {
        brokenBy[target] = trial;
        anew[target] = null;
        broken.add(target);
    }

    private boolean recreate(boolean paying) {
        for (int i = 0; i < broken.size(); i++) {
            int target = broken.get(i);
            if (anew[target] == null && !proveFree(target) && !(paying && provePaying(target))) {
                return false;
            }
        }
        return true;
    }

    private boolean proveFree(int target) {
        Optional<Witness> witness = reach(target);
        witness.ifPresent(this::offer);
        return witness.isPresent();
    }

    private boolean provePaying(int target) {
        Optional<Witness> witness = moves.paying(targets.cell(target), targets.need(target));
        if (witness.isEmpty() && targets.isEitherWay(target)) {
            witness = moves.paying(targets.cell(target), -targets.need(target));
        }
        if (witness.isEmpty()) {
            return false;
        }
        for (int cell : witness.get().cells()) {
            if (!field.isFree(cell)) {
                field.hide(cell);
                hidden.add(cell);
            }
        }
        offer(witness.get());
        return true;
    }

    private void offer(Witness witness) {
        for (int i = 0; i < witness.cells().length; i++) {
            int end = targets.end(witness.cells()[i]);
            for (int target = targets.first(witness.cells()[i]); target < end; target++) {
                if (brokenBy[target] == trial && anew[target] == null && targets.isMetBy(target, witness.deltas()[i])) {
                    anew[target] = witness;
                }
            }
        }
    }

    /** Shows the cells again that were hidden in this trial and are not needed, dearest first. */
    private void showNeedless() {
        int[] cells = hidden.toArray();
        hidden.clear();
        for (boolean[] tried = new boolean[cells.length]; ; ) {
            int dearest = -1;
            for (int i = 0; i < cells.length; i++) {
                if (!tried[i] && (dearest < 0 || field.price(cells[i]) > field.price(cells[dearest]))) {
                    dearest = i;
                }
            }
            if (dearest < 0) {
                return;
            }
            tried[dearest] = true;
            if (!canBeShown(cells[dearest])) {
                hidden.add(cells[dearest]);
            }
        }
    }

    private boolean canBeShown(int cell) {
        field.show(cell);
        Witness[] before = new Witness[broken.size()];
        for (int i = 0; i < broken.size(); i++) {
            int target = broken.get(i);
            if (anew[target].at(cell) != 0) {
                before[i] = anew[target];
                anew[target] = null;
            }
        }
        if (recreate(false)) {
            return true;
        }
        field.hide(cell);
        for (int i = 0; i < before.length; i++) {
            if (before[i] != null) {
                anew[broken.get(i)] = before[i];
            }
        }
        return false;
    }

    /** Makes the proposal, if there is to be one, and takes everything back. */
    private Optional<Proposal> end(boolean done) {
        Optional<Proposal> proposal = done ? Optional.of(proposal()) : Optional.empty();
        for (int i = 0; i < hidden.size(); i++) {
            field.show(hidden.get(i));
        }
        for (int i = 0; i < shown.size(); i++) {
            field.hide(shown.get(i));
        }
        return proposal;
    }

    private Proposal proposal() {
        int[] both = Arrays.stream(shown.toArray()).filter(field::isFree).toArray();
        int[] away = Arrays.stream(shown.toArray())
                .filter(cell -> !field.isFree(cell))
                .toArray();
        int[] added = Arrays.stream(hidden.toArray())
                .filter(cell -> Arrays.stream(both).noneMatch(same -> same == cell))
                .toArray();
        int[] named = broken.toArray();
        Witness[] witnesses = new Witness[named.length];
        for (int i = 0; i < named.length; i++) {
            witnesses[i] = anew[named[i]];
        }
        return new Proposal(away, added, named, witnesses);
    }
}
