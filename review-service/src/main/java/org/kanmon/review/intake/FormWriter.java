package org.kanmon.review.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kanmon.review.intake.FormLayout.Field;
import org.kanmon.review.intake.FormLayout.Section;
import org.kanmon.review.intake.FormLayout.Table;

/** Writes the form of an application as a workbook: titles in both languages, drop-downs, notes; all fields are texts. */
final class FormWriter {

    /** The words of the drop-down for flags. */
    static final String YES = "はい (yes)";

    static final String NO = "いいえ (no)";

    private static final String CHOICES = "選択肢";
    private static final int LIST_COLUMNS = 12;
    private static final int ROWS = 60;
    private static final int WIDE = 60 * 256;
    private static final int NARROW = 24 * 256;

    private final FormLayout layout;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<List<String>, String> choices = new LinkedHashMap<>();
    private final CellStyle text = book.createCellStyle();
    private final CellStyle heading = book.createCellStyle();
    private XSSFSheet lists;

    FormWriter(FormLayout layout) {
        this.layout = layout;
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        text.setWrapText(true);
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** The form with the values of a document; an empty document makes an empty form. */
    byte[] write(JsonNode document) {
        List<XSSFSheet> sheets = new ArrayList<>();
        layout.sections().forEach(section -> sheets.add(book.createSheet(section.sheet())));
        layout.tables().forEach(table -> sheets.add(book.createSheet(table.sheet())));
        lists = book.createSheet(CHOICES);
        book.setSheetHidden(book.getSheetIndex(lists), true);
        int next = 0;
        for (Section section : layout.sections()) {
            write(section, sheets.get(next++), document);
        }
        for (Table table : layout.tables()) {
            write(table, sheets.get(next++), document);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (book) {
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Section section, XSSFSheet sheet, JsonNode document) {
        put(
                sheet,
                0,
                0,
                section.sheet()
                        + "：D列から右に記入します。一つの欄に一つの値を書き、一覧は右へ続けます。数式は使えません。 / Fill in from column D; lists go on to the right. No formulas.",
                heading);
        List<String> headings = List.of("key", "項目", "field", "記入欄 / value");
        for (int column = 0; column < headings.size(); column++) {
            put(sheet, 1, column, headings.get(column), heading);
        }
        int row = FormLayout.FIRST_FIELD - 1;
        for (Field field : fields(section, document)) {
            put(sheet, row, 0, field.key(), heading);
            put(sheet, row, 1, field.japanese(), heading);
            put(sheet, row, 2, field.english(), heading);
            JsonNode value = document.at(field.key());
            int columns = Math.max(field.isList() ? LIST_COLUMNS : 1, value.size());
            for (int i = 0; i < columns; i++) {
                put(sheet, row, FormLayout.VALUE - 1 + i, shown(field.isList() ? value.path(i) : value), text);
            }
            validate(sheet, field, row, row, FormLayout.VALUE - 1, FormLayout.VALUE + columns - 2);
            row++;
        }
        sheet.setColumnWidth(0, NARROW);
        sheet.setColumnWidth(1, NARROW);
        sheet.setColumnWidth(2, NARROW);
        sheet.setColumnWidth(3, WIDE);
        sheet.createFreezePane(3, 2);
    }

    /** The fields of a section, with the controls that the document has besides those that the form knows. */
    private static List<Field> fields(Section section, JsonNode document) {
        List<Field> fields = new ArrayList<>(section.fields());
        section.fields().stream()
                .filter(field -> field.key().startsWith(FormLayout.CONTROLS))
                .findFirst()
                .ifPresent(like -> document.at("/environment/controls")
                        .fieldNames()
                        .forEachRemaining(name -> {
                            String key = FormLayout.CONTROLS
                                    + name.replace("~", "~0").replace("/", "~1");
                            if (section.fields().stream()
                                    .noneMatch(field -> field.key().equals(key))) {
                                fields.add(new Field(key, like.japanese(), name, false, like.content()));
                            }
                        }));
        return fields;
    }

    private void write(Table table, XSSFSheet sheet, JsonNode document) {
        boolean inner = !table.outer().isEmpty();
        String outer = layout.tables().stream()
                .filter(one -> one.list().equals(table.outer()))
                .map(Table::sheet)
                .findFirst()
                .orElse("");
        put(sheet, 0, 0, inner ? "「" + outer + "」の番号" : "番号", heading);
        put(sheet, 1, 0, inner ? "number of the entry it belongs to" : "number", heading);
        put(sheet, 2, 0, "#", heading);
        for (int i = 0; i < table.fields().size(); i++) {
            Field field = table.fields().get(i);
            put(sheet, 0, i + 1, field.japanese(), heading);
            put(sheet, 1, i + 1, field.english(), heading);
            put(sheet, 2, i + 1, key(table, field), heading);
            sheet.setColumnWidth(i + 1, NARROW);
            validate(sheet, field, FormLayout.KEYS, FormLayout.KEYS + ROWS, i + 1, i + 1);
        }
        int row = FormLayout.KEYS;
        for (JsonNode owner : inner ? document.at(table.outer()) : List.of(document)) {
            int number = 0;
            for (JsonNode entry : owner.at(table.list())) {
                number++;
                String place = Integer.toString(inner ? position(document.at(table.outer()), owner) : number);
                put(sheet, row, 0, place, text);
                for (int i = 0; i < table.fields().size(); i++) {
                    put(sheet, row, i + 1, shown(entry.at(table.fields().get(i).key())), text);
                }
                row++;
            }
        }
        for (int number = row - FormLayout.KEYS; row < FormLayout.KEYS + ROWS; row++) {
            number++;
            put(sheet, row, 0, inner ? "" : Integer.toString(number), text);
            for (int i = 0; i < table.fields().size(); i++) {
                put(sheet, row, i + 1, "", text);
            }
        }
        sheet.createFreezePane(1, FormLayout.KEYS);
    }

    private static int position(JsonNode list, JsonNode entry) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == entry) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("an entry of another list");
    }

    /** The key of a column; an entry that is a value itself has that of its list. */
    static String key(Table table, Field field) {
        return field.key().isEmpty() ? table.list() : field.key();
    }

    private static String shown(JsonNode value) {
        return value.isBoolean() ? (value.asBoolean() ? YES : NO) : value.asText();
    }

    private void validate(XSSFSheet sheet, Field field, int firstRow, int lastRow, int first, int last) {
        List<String> words = words(field.content());
        if (words.isEmpty()) {
            return;
        }
        var helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(choices.computeIfAbsent(words, this::list)),
                new CellRangeAddressList(firstRow, lastRow, first, last));
        validation.createPromptBox(field.japanese(), "一覧から選んでください。 / Choose from the list.");
        validation.setShowPromptBox(true);
        validation.createErrorBox("Kanmon", "一覧にない値です。 / Not in the list.");
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private static List<String> words(JsonNode content) {
        if (content.path("type").asText().equals("boolean")) {
            return List.of(YES, NO);
        }
        List<String> words = new ArrayList<>();
        content.path("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    /** Puts the words of a drop-down on the hidden sheet; the answer is where they are. */
    private String list(List<String> words) {
        int column = choices.size();
        for (int row = 0; row < words.size(); row++) {
            put(lists, row, column, words.get(row), text);
        }
        String letter = CellReference.convertNumToColString(column);
        return "'" + CHOICES + "'!$" + letter + "$1:$" + letter + "$" + words.size();
    }

    private static void put(XSSFSheet sheet, int row, int column, String value, CellStyle style) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.createCell(column);
        cell.setCellStyle(style);
        if (!value.isEmpty()) {
            cell.setCellValue(value.replaceAll("_(x[0-9A-Fa-f]{4}_)", "_x005F_$1"));
        }
    }
}
