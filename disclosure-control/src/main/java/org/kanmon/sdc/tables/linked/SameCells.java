package org.kanmon.sdc.tables.linked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;

/**
 * The cells of a table beside those of another one of the same dimensions and categories: per cell of a count of the first the
 * cell of the second, or {@link #NONE} for figures that do not count anything.
 */
record SameCells(int[] cells) {

    private static final int NONE = -1;

    /** Empty if the tables differ in more than figures. */
    static Optional<SameCells> of(Table one, Table other) {
        if (one.cells() != other.cells()
                || one.dimensions().size() != other.dimensions().size()) {
            return Optional.empty();
        }
        Map<Map<String, String>, Integer> places = new HashMap<>();
        IntStream.range(0, other.cells()).forEach(cell -> places.put(key(other, cell), cell));
        int[] cells = new int[one.cells()];
        for (int cell = 0; cell < cells.length; cell++) {
            Integer same = places.get(key(one, cell));
            if (same == null) {
                return Optional.empty();
            }
            cells[cell] = one.measures().get(one.measure(cell)).unit().isAdditive() ? same : NONE;
        }
        return Optional.of(new SameCells(cells));
    }

    private static Map<String, String> key(Table table, int cell) {
        Map<String, String> key = new HashMap<>(table.key(cell));
        key.put("", table.measures().get(table.measure(cell)).unit().word());
        return key;
    }

    /** Whether the figures of some tables add up to those of another in all cells that all of them show, and there are some. */
    static boolean addUp(List<Table> tables, int whole, int[] parts) {
        Table total = tables.get(whole);
        List<SameCells> same = IntStream.of(parts)
                .mapToObj(part -> of(total, tables.get(part)).orElseThrow())
                .toList();
        int seen = 0;
        for (int cell = 0; cell < total.cells(); cell++) {
            boolean shown = !total.isHidden(cell);
            long sum = 0;
            for (int i = 0; i < parts.length && shown; i++) {
                int at = same.get(i).cells[cell];
                shown = at != NONE && !tables.get(parts[i]).isHidden(at);
                sum += shown ? tables.get(parts[i]).value(at) : 0;
            }
            if (shown && sum != total.value(cell)) {
                return false;
            }
            seen += shown ? 1 : 0;
        }
        return seen > 0;
    }
}
