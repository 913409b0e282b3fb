package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Tells sheets that hold words alone, such as notes and lists of codes, from those in which something may be counted. */
final class SheetWords {

    private SheetWords() {}

    /** Whether a figure stands in the sheet that is no numbering of its lines. */
    static boolean mayCount(Sheet sheet) {
        int first = firstColumn(sheet);
        for (int row = 1; row <= sheet.rows(); row++) {
            for (int column = first + 1; column <= sheet.columns(row); column++) {
                if (OtherText.tells(sheet.text(row, column).strip())) {
                    return true;
                }
            }
        }
        return first > 0 && !isNumbering(sheet, first);
    }

    private static int firstColumn(Sheet sheet) {
        for (int column = 1; column <= sheet.columns(); column++) {
            for (int row = 1; row <= sheet.rows(); row++) {
                if (!sheet.isBlank(row, column)) {
                    return column;
                }
            }
        }
        return 0;
    }

    /** Whether all figures of the first column number lines with words: 1, 2, 3 …, or codes with leading zeros, each once. */
    private static boolean isNumbering(Sheet sheet, int column) {
        List<String> figures = new ArrayList<>();
        boolean words = true;
        for (int row = 1; row <= sheet.rows(); row++) {
            String text = sheet.text(row, column).strip();
            if (OtherText.isFigure(text)) {
                figures.add(text);
                words &= !sheet.isBlank(row, column + 1);
            } else if (OtherText.tells(text)) {
                return false;
            }
        }
        return figures.isEmpty() || words && (isSequence(figures) || isCodes(figures));
    }

    private static boolean isSequence(List<String> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCodes(List<String> figures) {
        int length = figures.get(0).length();
        return new HashSet<>(figures).size() == figures.size()
                && figures.stream().allMatch(code -> code.length() == length)
                && figures.stream().anyMatch(code -> code.startsWith("0") && length > 1);
    }
}
