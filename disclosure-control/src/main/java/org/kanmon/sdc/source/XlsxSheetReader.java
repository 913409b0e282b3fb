package org.kanmon.sdc.source;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the part of a sheet. */
final class XlsxSheetReader {

    /** What is printed above and below every page. */
    private static final List<String> PAGE_TEXTS =
            List.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

    private final PartReader xml;
    private final List<String> sharedTexts;
    private final WorkbookSheet.Builder sheet;
    private final Problems problems;
    private int row;
    private int column;

    XlsxSheetReader(PartReader xml, List<String> sharedTexts, WorkbookSheet.Builder sheet, Problems problems) {
        this.xml = xml;
        this.sharedTexts = sharedTexts;
        this.sheet = sheet;
        this.problems = problems;
    }

    void readAll() throws XMLStreamException, UnusableInput {
        while (xml.next()) {
            if (xml.starts("row")) {
                row = xml.attribute("r").map(Integer::parseInt).orElse(row + 1);
                column = 0;
                if (row < 1 || row > FieldName.LAST_ROW) {
                    throw new XMLStreamException("no row " + row);
                }
                if (xml.isTrue("hidden")) {
                    sheet.hideRow(row);
                }
            } else if (xml.starts("c")) {
                readField();
            } else if (xml.starts("col") && xml.isTrue("hidden")) {
                int first = Integer.parseInt(xml.attribute("min").orElse("1"));
                int last = Integer.parseInt(xml.attribute("max").orElse("1"));
                sheet.hideColumns(first, last);
            } else if (PAGE_TEXTS.stream().anyMatch(xml::starts)) {
                sheet.pageText(xml.content());
            } else if (xml.starts("mergeCell")) {
                xml.attribute("ref").flatMap(FieldName::area).ifPresent(sheet::merge);
                if (sheet.mergedAreas() > Xlsx.MOST_FIELDS / 10) {
                    throw problems.fatal("fields-too-many", row, 0, Integer.toString(Xlsx.MOST_FIELDS / 10));
                }
            }
        }
    }

    private void readField() throws XMLStreamException, UnusableInput {
        Optional<String> name = xml.attribute("r");
        if (name.isPresent()) {
            FieldName field = FieldName.read(name.get())
                    .filter(at -> at.row() == row)
                    .orElseThrow(() -> new XMLStreamException("no field " + name.get()));
            column = field.column();
        } else if (++column > FieldName.LAST_COLUMN) {
            throw new XMLStreamException("too many columns");
        }
        String type = xml.attribute("t").orElse("n");
        int style = xml.attribute("s").map(Integer::parseInt).orElse(0);
        boolean formula = false;
        boolean result = false;
        String value = "";
        String text = "";
        int outer = xml.depth();
        while (xml.depth() >= outer && xml.next()) {
            if (xml.starts("f")) {
                formula = true;
                boolean shared = xml.attribute("t").equals(Optional.of("shared"));
                String group = xml.attribute("si").orElse("");
                String written = xml.content();
                sheet.formula(written);
                if (shared) {
                    sheet.sums().addShared(row, column, written, group);
                } else {
                    sheet.sums().add(row, column, written);
                }
            } else if (xml.starts("v")) {
                result = true;
                value = xml.content();
            } else if (xml.starts("is")) {
                text = xml.shownText();
            }
        }
        if (formula && !result) {
            sheet.formulaWithoutResult();
        }
        add(type, style, value.strip(), text, formula);
        if (sheet.size() > Xlsx.MOST_FIELDS) {
            throw problems.fatal("fields-too-many", row, 0, Integer.toString(Xlsx.MOST_FIELDS));
        }
    }

    private void add(String type, int style, String value, String text, boolean formula) throws XMLStreamException {
        switch (type) {
            case "inlineStr" -> sheet.text(row, column, text, formula);
            case "s" -> sheet.text(row, column, shared(value), formula);
            case "b" -> sheet.text(row, column, value.equals("1") ? "TRUE" : "FALSE", formula);
            case "n" -> {
                if (!value.isEmpty()) {
                    double number = Double.parseDouble(value);
                    if (!Double.isFinite(number)) {
                        throw new XMLStreamException("no number " + value);
                    }
                    sheet.number(row, column, number, Math.max(0, style), formula);
                } else if (formula) {
                    sheet.text(row, column, "", true);
                }
            }
            default -> sheet.text(row, column, value, formula);
        }
    }

    private String shared(String number) throws XMLStreamException {
        if (number.isEmpty()) {
            return "";
        }
        int at = Integer.parseInt(number);
        if (at < 0 || at >= sharedTexts.size()) {
            throw new XMLStreamException("no shared text " + number);
        }
        return sharedTexts.get(at);
    }
}
