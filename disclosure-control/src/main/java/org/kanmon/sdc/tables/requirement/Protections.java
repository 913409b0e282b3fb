package org.kanmon.sdc.tables.requirement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.kanmon.sdc.tables.protect.Protection;

/** What primary cells need, one object for all that need the same: there may be millions of cells. */
final class Protections {

    private Protections() {}

    static List<Protection> shared(int[] cells, IntFunction<Protection> protection) {
        Map<Protection, Protection> shared = new HashMap<>();
        List<Protection> all = new ArrayList<>(cells.length);
        for (int cell : cells) {
            all.add(shared.computeIfAbsent(protection.apply(cell), one -> one));
        }
        return all;
    }
}
