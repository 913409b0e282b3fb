package org.kanmon.sdc.tables.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.kanmon.sdc.tables.model.Equations;
import org.kanmon.sdc.tables.witness.Propagation;

/** Follows a cell's bounds back to the sums that set them. */
final class Reasons {

    private static final int MOST = 50;

    private final Equations equations;
    private final Propagation propagation;

    Reasons(Equations equations, Propagation propagation) {
        this.equations = equations;
        this.propagation = propagation;
    }

    /** The equations in which an outsider computes one bound after the other, up to the cell's; at most fifty. */
    List<Integer> of(int cell) {
        TreeSet<Integer> chain = new TreeSet<>();
        TreeSet<Integer> seen = new TreeSet<>();
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        waiting.add(cell);
        seen.add(cell);
        while (!waiting.isEmpty() && chain.size() < MOST) {
            int next = waiting.remove();
            for (int equation : new int[] {propagation.lowReason(next), propagation.highReason(next)}) {
                if (equation >= 0 && chain.add(equation)) {
                    for (int i = 0; i < equations.size(equation); i++) {
                        if (seen.add(equations.term(equation, i))) {
                            waiting.add(equations.term(equation, i));
                        }
                    }
                }
            }
        }
        return new ArrayList<>(chain);
    }
}
