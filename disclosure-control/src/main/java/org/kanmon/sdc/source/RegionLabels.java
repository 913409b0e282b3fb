package org.kanmon.sdc.source;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads the names of municipalities and areas with the prefecture in a column before them: 府中市 is one of two cities, and beside
 * 東京都 it is 東京都府中市. A label that says by itself which region is meant stays as it is; so does one that the prefecture does
 * not make any clearer.
 */
public final class RegionLabels {

    private static final String PREFECTURE = "prefecture";
    /** Between a prefecture and its municipality a code may stand, or the name of an area. */
    private static final int FARTHEST = 4;

    private final Sheet sheet;
    private final CodeList list;
    private final Map<String, Boolean> clear = new HashMap<>();
    private final Map<String, String> together = new HashMap<>();
    private final Map<Integer, Integer> lastFilled = new HashMap<>();
    private final Map<Integer, Integer> lastRow = new HashMap<>();

    /**
     * @param list what is known of regions
     */
    public RegionLabels(Sheet sheet, CodeList list) {
        this.sheet = sheet;
        this.list = list;
    }

    /**
     * The label with the prefecture before it where only both together name one region, else the label.
     *
     * @param row the label's 1-based row; rows are to be asked for from above to below
     * @param column the label's 1-based column
     * @param label the label, trimmed
     */
    public String label(int row, int column, String label) {
        if (column == 1 || label.isEmpty() || clear.computeIfAbsent(label, this::isClear)) {
            return label;
        }
        for (int before = column - 1; before >= Math.max(1, column - FARTHEST); before--) {
            int filled = filled(row, before);
            if (filled > 0) {
                String prefecture = sheet.text(filled, before).strip();
                String named = together.computeIfAbsent(prefecture + '\n' + label, key -> named(prefecture, label));
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return label;
    }

    private boolean isClear(String label) {
        return list.find(label).isPresent();
    }

    private String named(String prefecture, String label) {
        boolean digits = prefecture.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean known = !digits
                && list.find(prefecture)
                        .filter(code -> code.level().equals(PREFECTURE))
                        .isPresent();
        return known && list.find(prefecture + label).isPresent() ? prefecture + label : "";
    }

    /** The row whose text holds in a column: the row itself, or the nearest above it that is not blank; 0 if there is none. */
    private int filled(int row, int column) {
        int known = lastRow.getOrDefault(column, 0);
        int stop = known <= row ? known : 0;
        int at = row;
        while (at > stop && (column > sheet.columns(at) || sheet.isBlank(at, column))) {
            at--;
        }
        int filled = at > stop ? at : stop == 0 ? 0 : lastFilled.get(column);
        lastRow.put(column, row);
        lastFilled.put(column, filled);
        return filled;
    }
}
