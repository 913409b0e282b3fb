package org.kanmon.sdc.tables.protect;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanmon.sdc.tables.witness.Field;
import org.kanmon.sdc.tables.witness.Witness;

/**
 * The complementary cells, the witness of every target that has one, and for every complementary cell the targets whose witness
 * moves it. Several threads may read it as long as nobody changes it.
 */
final class Proofs {

    private final Targets targets;
    private final Field field;
    private final Witness[] proofs;
    private final BitSet hidden = new BitSet();

    /** Per complementary cell the proofs that were ever given and move it; those that count no more stay for a while. */
    private final Uses[] uses;

    private long cost;
    private int proven;

    /** Per target the last round that named it. */
    private final int[] named;

    private int round;

    private static final class Uses {
        private int[] target = new int[4];
        private Witness[] proof = new Witness[4];
        private int size;
    }

    /**
     * @param field kept in step with the complementary cells
     */
    Proofs(Targets targets, Field field) {
        this.targets = targets;
        this.field = field;
        this.proofs = new Witness[targets.size()];
        this.uses = new Uses[field.size()];
        this.named = new int[targets.size()];
    }

    boolean isOpen(int target) {
        return proofs[target] == null && !targets.isIdle(target);
    }

    Optional<Witness> of(int target) {
        return Optional.ofNullable(proofs[target]);
    }

    /** The witnesses of all targets, each once. */
    List<Witness> all() {
        Set<Witness> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        return Arrays.stream(proofs)
                .filter(proof -> proof != null && distinct.add(proof))
                .toList();
    }

    /** The complementary cells; to be read only. */
    BitSet hidden() {
        return hidden;
    }

    /** Number of targets that have a proof. */
    int proven() {
        return proven;
    }

    /** What the complementary cells cost. */
    long cost() {
        return cost;
    }

    /** Gives the witness to every target without a proof that it proves. */
    void offer(Witness witness) {
        for (int i = 0; i < witness.cells().length; i++) {
            int end = targets.end(witness.cells()[i]);
            for (int target = targets.first(witness.cells()[i]); target < end; target++) {
                if (isOpen(target) && targets.isMetBy(target, witness.deltas()[i])) {
                    set(target, witness);
                }
            }
        }
    }

    private void set(int target, Witness proof) {
        proven += proofs[target] == null ? 1 : 0;
        proofs[target] = proof;
        for (int cell : proof.cells()) {
            if (uses[cell] != null) {
                add(uses[cell], target, proof);
            }
        }
    }

    private void add(Uses list, int target, Witness proof) {
        if (list.size == list.target.length) {
            int kept = 0;
            for (int i = 0; i < list.size; i++) {
                if (proofs[list.target[i]] == list.proof[i]) {
                    list.target[kept] = list.target[i];
                    list.proof[kept++] = list.proof[i];
                }
            }
            Arrays.fill(list.proof, kept, list.size, null);
            list.size = kept;
            int length = Math.max(list.target.length, 2 * kept);
            list.target = Arrays.copyOf(list.target, length);
            list.proof = Arrays.copyOf(list.proof, length);
        }
        list.target[list.size] = target;
        list.proof[list.size++] = proof;
    }

    /** Number of entries to look at for {@link #user}. */
    int entries(int cell) {
        return uses[cell].size;
    }

    /** The target whose proof moves the complementary cell, or -1 if the entry counts no more. */
    int user(int cell, int entry) {
        int target = uses[cell].target[entry];
        return proofs[target] == uses[cell].proof[entry] ? target : -1;
    }

    /** Number of targets whose proofs move the complementary cell. */
    int users(int cell) {
        int users = 0;
        for (int i = 0; i < uses[cell].size; i++) {
            users += user(cell, i) >= 0 ? 1 : 0;
        }
        return users;
    }

    /**
     * Takes a proposal over, if it still holds after what has been taken over since it was made.
     *
     * @param dearer by how much the complementary cells may cost more than before
     * @return whether it was taken over
     */
    boolean take(Proposal proposal, long dearer) {
        if (costs(proposal) > dearer || !namesAllUsers(proposal)) {
            return false;
        }
        BitSet shown = new BitSet();
        for (int cell : proposal.shown()) {
            shown.set(cell, hidden.get(cell));
        }
        BitSet added = new BitSet();
        for (int cell : proposal.hidden()) {
            added.set(cell, !hidden.get(cell));
        }
        shown.stream().forEach(field::show);
        added.stream().forEach(field::hide);
        if (!areAllFree(proposal.proofs())) {
            added.stream().forEach(field::show);
            shown.stream().forEach(field::hide);
            return false;
        }
        field.settle();
        cost += costs(proposal);
        hidden.andNot(shown);
        hidden.or(added);
        shown.stream().forEach(cell -> uses[cell] = null);
        added.stream().forEach(cell -> uses[cell] = new Uses());
        for (int i = 0; i < proposal.targets().length; i++) {
            if (proposal.shown().length > 0 || isOpen(proposal.targets()[i])) {
                set(proposal.targets()[i], proposal.proofs()[i]);
            }
        }
        return true;
    }

    /** By how much more the complementary cells would cost. */
    private long costs(Proposal proposal) {
        long more = 0;
        for (int cell : proposal.hidden()) {
            more += hidden.get(cell) ? 0 : field.price(cell);
        }
        for (int cell : proposal.shown()) {
            more -= hidden.get(cell) ? field.price(cell) : 0;
        }
        return more;
    }

    private boolean namesAllUsers(Proposal proposal) {
        round++;
        for (int target : proposal.targets()) {
            named[target] = round;
        }
        for (int cell : proposal.shown()) {
            for (int i = 0; hidden.get(cell) && i < entries(cell); i++) {
                int user = user(cell, i);
                if (user >= 0 && named[user] != round) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean areAllFree(Witness[] witnesses) {
        for (int i = 0; i < witnesses.length; i++) {
            if (i > 0 && witnesses[i] == witnesses[i - 1]) {
                continue;
            }
            for (int cell : witnesses[i].cells()) {
                if (!field.isFree(cell)) {
                    return false;
                }
            }
        }
        return true;
    }
}
