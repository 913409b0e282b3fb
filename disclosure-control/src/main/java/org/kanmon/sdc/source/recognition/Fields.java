package org.kanmon.sdc.source.recognition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.source.CodeList;
import org.kanmon.sdc.source.RegionLabels;
import org.kanmon.sdc.source.Sheet;

/** What every field of a sheet looks like, in a flat array. Rows and columns are numbered from 1. */
final class Fields {

    private static final int MOST_KNOWN = 20_000;
    private static final FieldKind[] KINDS = FieldKind.values();

    private final Sheet sheet;
    private final Optional<RegionLabels> regions;
    private final byte[][] kinds;

    /**
     * @param regions what is known of regions; empty if nothing is
     */
    Fields(Sheet sheet, Optional<CodeList> regions) {
        this.sheet = sheet;
        this.regions = regions.map(list -> new RegionLabels(sheet, list));
        this.kinds = new byte[sheet.rows()][];
        Map<String, FieldKind> known = new HashMap<>();
        for (int row = 1; row <= kinds.length; row++) {
            byte[] ofRow = new byte[sheet.columns(row)];
            for (int column = 1; column <= ofRow.length; column++) {
                ofRow[column - 1] = (byte)
                        held(row, column, kind(sheet.text(row, column), known)).ordinal();
            }
            kinds[row - 1] = ofRow;
        }
    }

    /** A field of a workbook may show a whole number and hold one with decimals; that is what is read. */
    private FieldKind held(int row, int column, FieldKind shown) {
        boolean decimals = shown == FieldKind.NUMBER
                && sheet.number(row, column)
                        .filter(number -> number.stripTrailingZeros().scale() > 0)
                        .isPresent();
        return decimals ? FieldKind.DECIMAL : shown;
    }

    /** Labels recur in every row, so each is looked at once. */
    private static FieldKind kind(String text, Map<String, FieldKind> known) {
        FieldKind kind = known.get(text);
        if (kind == null) {
            kind = FieldKind.of(text);
            if (known.size() < MOST_KNOWN) {
                known.put(text, kind);
            }
        }
        return kind;
    }

    int rows() {
        return kinds.length;
    }

    int columns() {
        return sheet.columns();
    }

    String text(int row, int column) {
        return sheet.text(row, column).strip();
    }

    /** The text of a label beside the figures; the name of a region with its prefecture where it needs it. */
    String label(int row, int column) {
        String text = text(row, column);
        return regions.map(read -> read.label(row, column, text)).orElse(text);
    }

    Sheet sheet() {
        return sheet;
    }

    FieldKind kind(int row, int column) {
        byte[] ofRow = kinds[row - 1];
        return column > ofRow.length ? FieldKind.BLANK : KINDS[ofRow[column - 1]];
    }

    boolean isBlank(int row, int column) {
        return kind(row, column) == FieldKind.BLANK;
    }

    /** Number of fields of a row that show something. */
    int filled(int row) {
        int filled = 0;
        for (byte kind : kinds[row - 1]) {
            filled += kind == 0 ? 0 : 1;
        }
        return filled;
    }

    /** Number of fields of a row that look like figures, marks not counted. */
    int figures(int row) {
        int figures = 0;
        for (byte kind : kinds[row - 1]) {
            figures += KINDS[kind].isFigure() ? 1 : 0;
        }
        return figures;
    }

    /** Number of fields of a row that look like marks. */
    int marks(int row) {
        int marks = 0;
        for (byte kind : kinds[row - 1]) {
            marks += KINDS[kind] == FieldKind.MARK ? 1 : 0;
        }
        return marks;
    }

    /** The first filled column of a row; 0 if there is none. */
    int firstFilled(int row) {
        byte[] ofRow = kinds[row - 1];
        for (int i = 0; i < ofRow.length; i++) {
            if (ofRow[i] != 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
