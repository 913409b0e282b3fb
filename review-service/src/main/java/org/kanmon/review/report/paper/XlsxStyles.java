package org.kanmon.review.report.paper;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of a workbook. */
final class XlsxStyles {

    private static final String FONT = "游ゴシック";
    private static final short POINTS = 10;

    private final XSSFWorkbook workbook;
    final CellStyle note;
    final CellStyle heading;
    final CellStyle words;
    final CellStyle quoted;
    final CellStyle figure;

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        note = workbook.createCellStyle();
        note.setFont(font(false));
        note.setVerticalAlignment(VerticalAlignment.TOP);
        words = ruled(false);
        quoted = ruled(false);
        quoted.setQuotePrefixed(true);
        figure = ruled(false);
        figure.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        heading = ruled(true);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private CellStyle ruled(boolean bold) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(bold));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    private XSSFFont font(boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
        font.setBold(bold);
        return font;
    }
}
