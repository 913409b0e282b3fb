package org.kanmon.sdc.tables.witness;

import java.util.ArrayDeque;
import java.util.BitSet;
import org.kanmon.sdc.tables.model.Equations;

/**
 * Cells that can move and depend on a cell, the nearest first, with all sums over them.
 *
 * @param cells ascending
 * @param equations every sum that one of the cells is in, ascending
 * @param isComplete whether no cell beyond them depends on any of them
 */
record Neighbourhood(int[] cells, int[] equations, boolean isComplete) {

    /**
     * @param paying whether cells that are offered count as cells that can move
     * @param limit number of cells after which no more are added
     */
    static Neighbourhood of(Equations equations, Field field, int start, boolean paying, int limit) {
        BitSet cells = new BitSet();
        BitSet sums = new BitSet();
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        cells.set(start);
        waiting.add(start);
        int size = 1;
        boolean complete = true;
        while (!waiting.isEmpty()) {
            int cell = waiting.remove();
            for (int i = 0; i < equations.useCount(cell); i++) {
                int equation = equations.use(cell, i);
                sums.set(equation);
                for (int k = 0; k < equations.size(equation); k++) {
                    int other = equations.term(equation, k);
                    if (cells.get(other) || !canMove(field, other, paying)) {
                        continue;
                    }
                    if (size < limit) {
                        cells.set(other);
                        waiting.add(other);
                        size++;
                    } else {
                        complete = false;
                    }
                }
            }
        }
        return new Neighbourhood(cells.stream().toArray(), sums.stream().toArray(), complete);
    }

    private static boolean canMove(Field field, int cell, boolean paying) {
        return field.isFree(cell) || paying && field.state(cell) == Field.SHOWN;
    }
}
