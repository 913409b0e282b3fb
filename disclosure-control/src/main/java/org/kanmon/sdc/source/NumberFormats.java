package org.kanmon.sdc.source;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** How numbers of a workbook are shown. */
final class NumberFormats {

    /** The longest format that a spreadsheet program takes; a longer one is no format. */
    private static final int LONGEST = 255;

    private static final String GENERAL = "General";

    private final DataFormatter formatter = new DataFormatter(Locale.JAPAN);
    private final List<String> formats;
    private final boolean from1904;

    /**
     * @param formats per style of a cell its number format
     * @param from1904 whether days are counted from 1904 on
     */
    NumberFormats(List<String> formats, boolean from1904) {
        this.formats = List.copyOf(formats);
        this.from1904 = from1904;
    }

    /** A format that every spreadsheet program knows by its number. */
    static String builtin(int number) {
        String format = number >= 0 ? BuiltinFormats.getBuiltinFormat(number) : null;
        return format == null ? GENERAL : format;
    }

    /** The number as a cell of a style shows it. */
    synchronized String shown(double number, int style) {
        String format = style < formats.size() ? formats.get(style) : GENERAL;
        if (format.isBlank() || format.length() > LONGEST) {
            format = GENERAL;
        }
        try {
            return formatter.formatRawCellContents(number, -1, format, from1904);
        } catch (RuntimeException e) {
            // A format that means nothing: the number is shown as it is, as spreadsheet programs do.
            return formatter.formatRawCellContents(number, -1, GENERAL, from1904);
        }
    }
}
