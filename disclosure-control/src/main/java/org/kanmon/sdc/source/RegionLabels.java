package org.kanmon.sdc.source;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the names of municipalities and areas with the prefecture or the code in a column beside them: 府中市 is one of two cities,
 * and beside 東京都 it is 東京都府中市; 泊村 is twice in 北海道, and beside 1403 it is 01403 泊村. A label that says by itself which
 * region is meant stays as it is; so does one that nothing beside it makes any clearer.
 */
public final class RegionLabels {

    private static final String PREFECTURE = "prefecture";
    /** Between a prefecture and its municipality a code may stand, or the name of an area. */
    private static final int FARTHEST = 4;
    /** Some tables name the prefecture behind the municipality. */
    private static final int FARTHEST_BEHIND = 2;

    private static final int SHORTEST_CODE = 4;
    private static final int LONGEST_CODE = 6;

    private final Sheet sheet;
    private final CodeList list;
    private final Map<String, Boolean> ambiguous = new HashMap<>();
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
     * The label with the prefecture or the code before it where only both together name one region, else the label.
     *
     * @param row the label's 1-based row; rows are to be asked for from above to below
     * @param column the label's 1-based column
     * @param label the label, trimmed
     */
    public String label(int row, int column, String label) {
        if (label.isEmpty() || !ambiguous.computeIfAbsent(label, list::isAmbiguous)) {
            return label;
        }
        for (int before = column - 1; before >= Math.max(1, column - FARTHEST); before--) {
            int filled = filled(row, before);
            String named = filled > 0 ? together(filled, before, label) : "";
            if (!named.isEmpty()) {
                return named;
            }
        }
        for (int behind = column + 1; behind <= Math.min(sheet.columns(row), column + FARTHEST_BEHIND); behind++) {
            String named = together(row, behind, label);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return label;
    }

    private String together(int row, int column, String label) {
        String beside = sheet.text(row, column).strip();
        return together.computeIfAbsent(beside + '\n' + label, key -> named(beside, label));
    }

    private String named(String beside, String label) {
        if (beside.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return ofCode(beside, label);
        }
        boolean known = list.find(beside)
                .filter(code -> code.level().equals(PREFECTURE))
                .isPresent();
        return known && list.find(beside + label).isPresent() ? beside + label : "";
    }

    /** A code and a name name a region together only if both are its own; a number that has lost its zero is a code, too. */
    private String ofCode(String digits, String label) {
        if (digits.length() < SHORTEST_CODE || digits.length() > LONGEST_CODE) {
            return "";
        }
        return Stream.of(digits + " " + label, "0" + digits + " " + label)
                .filter(named -> list.find(named).isPresent())
                .findFirst()
                .orElse("");
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
