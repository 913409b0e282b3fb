package org.kanmon.sdc.tables.protect;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.sdc.tables.witness.Witness;

/** The witness of every target that has one, and for every complementary cell the targets whose witness moves it. */
final class Proofs {

    private final Targets targets;
    private final Witness[] proofs;
    private final Map<Integer, int[]> usersOf = new HashMap<>();

    Proofs(Targets targets) {
        this.targets = targets;
        this.proofs = new Witness[targets.size()];
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

    Witness[] snapshot() {
        return proofs.clone();
    }

    /** Gives up the proof of a target; the witness that it was. */
    Witness open(int target) {
        Witness proof = proofs[target];
        proofs[target] = null;
        return proof;
    }

    /** Gives a target a proof. */
    void set(int target, Witness proof) {
        proofs[target] = proof;
        for (int cell : proof.cells()) {
            int[] users = usersOf.get(cell);
            if (users != null) {
                usersOf.put(cell, append(users, target));
            }
        }
    }

    /** Gives the witness to every target without a proof that it proves. */
    void offer(Witness witness) {
        for (int i = 0; i < witness.cells().length; i++) {
            int target = targets.first(witness.cells()[i]);
            while (target >= 0 && target < targets.size() && targets.cell(target) == witness.cells()[i]) {
                if (isOpen(target) && targets.isMetBy(target, witness.deltas()[i])) {
                    set(target, witness);
                }
                target++;
            }
        }
    }

    /** From now on keeps a list of the targets that use the cell. */
    void watch(int cell) {
        usersOf.putIfAbsent(cell, new int[] {0});
    }

    /** The targets whose proofs move a watched cell, ascending. */
    int[] users(int cell) {
        int[] users = usersOf.get(cell);
        int[] current = Arrays.stream(users, 1, users[0] + 1)
                .filter(target -> proofs[target] != null && proofs[target].at(cell) != 0)
                .sorted()
                .distinct()
                .toArray();
        int[] kept = new int[current.length + 1];
        kept[0] = current.length;
        System.arraycopy(current, 0, kept, 1, current.length);
        usersOf.put(cell, kept);
        return current;
    }

    private static int[] append(int[] users, int target) {
        int[] longer = users[0] + 1 == users.length ? Arrays.copyOf(users, users.length * 2) : users;
        longer[++longer[0]] = target;
        return longer;
    }
}
