package org.kanmon.review.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanmon.review.intake.FormLayout.Field;
import org.kanmon.review.intake.FormLayout.Section;
import org.kanmon.review.intake.FormLayout.Table;
import org.kanmon.sdc.source.Sheet;

/** Reads an application back from the sheets of a form. Blank fields are fields that the application does not have. */
final class FormReader {

    private static final Map<String, Boolean> FLAGS =
            Map.of(FormWriter.YES, true, FormWriter.NO, false, "はい", true, "いいえ", false, "true", true, "false", false);

    /** How the file format writes a character by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String file;
    private final FormLayout layout;
    private final List<ApplicationProblem> problems;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final Map<String, Map<String, ObjectNode>> entries = new HashMap<>();

    /** @param problems takes everything that is wrong with the form */
    FormReader(String file, FormLayout layout, List<ApplicationProblem> problems) {
        this.file = file;
        this.layout = layout;
        this.problems = problems;
    }

    /** The application as a document, which may still be at odds with the schema. */
    ObjectNode read(List<Sheet> sheets) {
        for (Section section : layout.sections()) {
            sheet(sheets, section.sheet()).ifPresent(sheet -> read(section, sheet));
        }
        for (Table table : layout.tables()) {
            sheet(sheets, table.sheet()).ifPresent(sheet -> read(table, sheet));
        }
        return document;
    }

    private Optional<Sheet> sheet(List<Sheet> sheets, String name) {
        Optional<Sheet> found =
                sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            problems.add(ApplicationProblem.of("form-sheet", file, name));
        }
        return found;
    }

    private void read(Section section, Sheet sheet) {
        Map<String, Field> fields = new HashMap<>();
        section.fields().forEach(field -> fields.put(field.key(), field));
        for (int row = FormLayout.FIRST_FIELD; row <= sheet.rows(); row++) {
            String key = sheet.text(row, FormLayout.KEY);
            Field field = fields.get(key);
            if (field == null && key.startsWith(FormLayout.CONTROLS)) {
                field = section.fields().stream()
                        .filter(one -> one.key().startsWith(FormLayout.CONTROLS))
                        .findFirst()
                        .orElse(null);
            }
            if (field == null) {
                requireBlank(sheet, row);
                continue;
            }
            for (int column = FormLayout.VALUE; column <= sheet.columns(row); column++) {
                Optional<JsonNode> value = value(sheet, row, column, field);
                if (value.isPresent() && field.isList()) {
                    parent(document, key).withArray(name(key)).add(value.get());
                } else if (value.isPresent() && parent(document, key).has(name(key))) {
                    problem("form-twice", sheet, row, column);
                } else if (value.isPresent()) {
                    parent(document, key).set(name(key), value.get());
                }
            }
        }
    }

    private void read(Table table, Sheet sheet) {
        Map<String, ObjectNode> own = entries.computeIfAbsent(table.list(), list -> new HashMap<>());
        Map<Integer, Field> columns = columns(table, sheet);
        for (int row = FormLayout.KEYS + 1; row <= sheet.rows(); row++) {
            ObjectNode entry = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<Integer, Field> column : columns.entrySet()) {
                String key = column.getValue().key();
                value(sheet, row, column.getKey(), column.getValue())
                        .ifPresent(value -> parent(entry, key).set(name(key), value));
            }
            String number = sheet.text(row, 1).strip();
            if (!entry.isEmpty()) {
                list(table, number)
                        .ifPresentOrElse(
                                list -> list.add(table.fields().get(0).key().isEmpty() ? entry.get("") : entry),
                                () -> {});
                if (list(table, number).isEmpty() || table.outer().isEmpty() && own.put(number, entry) != null) {
                    problem("form-number", sheet, row, 1);
                }
            }
        }
    }

    private Map<Integer, Field> columns(Table table, Sheet sheet) {
        Map<Integer, Field> columns = new HashMap<>();
        for (Field field : table.fields()) {
            for (int column = 2; column <= sheet.columns(); column++) {
                if (sheet.text(FormLayout.KEYS, column).equals(FormWriter.key(table, field))) {
                    columns.put(column, field);
                }
            }
        }
        for (int column = 2; column <= sheet.columns(); column++) {
            for (int row = FormLayout.KEYS + 1; row <= sheet.rows() && !columns.containsKey(column); row++) {
                if (!sheet.isBlank(row, column)) {
                    problem("form-unknown", sheet, row, column);
                }
            }
        }
        return columns;
    }

    /** The list that an entry belongs to; empty if there is no outer entry of the number. */
    private Optional<ArrayNode> list(Table table, String number) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (table.outer().isEmpty()) {
            return Optional.of(parent(document, table.list()).withArray(name(table.list())));
        }
        return Optional.ofNullable(entries.getOrDefault(table.outer(), Map.of()).get(number))
                .map(outer -> parent(outer, table.list()).withArray(name(table.list())));
    }

    private Optional<JsonNode> value(Sheet sheet, int row, int column, Field field) {
        if (sheet.isFormula(row, column)) {
            problem("form-formula", sheet, row, column);
            return Optional.empty();
        }
        if (sheet.isBlank(row, column)) {
            return Optional.empty();
        }
        String text = ESCAPE.matcher(sheet.text(row, column))
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
        String type = field.content().path("type").asText();
        if (type.equals("boolean") && FLAGS.containsKey(text.strip())) {
            return Optional.of(JsonNodeFactory.instance.booleanNode(FLAGS.get(text.strip())));
        }
        if (type.equals("integer") && text.strip().matches("-?[0-9]{1,9}")) {
            return Optional.of(JsonNodeFactory.instance.numberNode(Integer.parseInt(text.strip())));
        }
        return Optional.of(JsonNodeFactory.instance.textNode(text));
    }

    private void requireBlank(Sheet sheet, int row) {
        for (int column = FormLayout.VALUE; column <= sheet.columns(row); column++) {
            if (!sheet.isBlank(row, column)) {
                problem("form-unknown", sheet, row, column);
            }
        }
    }

    private void problem(String code, Sheet sheet, int row, int column) {
        String cell = sheet.name() + "!" + (char) ('A' + Math.min(column - 1, 25)) + row;
        problems.add(ApplicationProblem.of(code, file, cell));
    }

    private static ObjectNode parent(ObjectNode root, String key) {
        ObjectNode at = root;
        String[] steps = key.split("/");
        for (int i = 1; i < steps.length - 1; i++) {
            at = at.withObject("/" + steps[i]);
        }
        return at;
    }

    private static String name(String key) {
        return key.substring(key.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }
}
