package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.kanmon.sdc.tables.protect.Protection;
import org.kanmon.sdc.tables.protect.Sensitive;

/** Gathers what has to be protected in several tables, in the numbers of their set. What comes first is protected as said first. */
final class SensitiveCells {

    private final TreeMap<Integer, Protection> protections = new TreeMap<>();
    private final BitSet nothingShown = new BitSet();

    /** Takes cells whose numbers are those of the set, less the number of the first one. */
    void add(Sensitive cells, int first) {
        for (int i = 0; i < cells.cells().length; i++) {
            protections.putIfAbsent(
                    first + cells.cells()[i], cells.protections().get(i));
        }
        cells.nothingShown().stream().forEach(cell -> nothingShown.set(first + cell));
    }

    Sensitive all() {
        int[] cells = protections.keySet().stream().mapToInt(Integer::intValue).toArray();
        List<Protection> wide = new ArrayList<>(protections.values());
        return new Sensitive(cells, wide, nothingShown, List.of());
    }
}
