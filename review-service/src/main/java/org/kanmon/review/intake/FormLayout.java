package org.kanmon.review.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where each field of an application stands in a workbook, made from the schema: a sheet for each section with a field on each row, and
 * a sheet for each list with an entry on each row. Safe for threads.
 */
final class FormLayout {

    /** The column of the fields' keys in a section. */
    static final int KEY = 1;

    /** The first column of values in a section; a list goes on to the right. */
    static final int VALUE = 4;

    /** The first row of fields in a section, below the headings. */
    static final int FIRST_FIELD = 3;

    /** The row of the fields' keys in a list, below both titles. */
    static final int KEYS = 3;

    /** Where controls stand, whose names are open. */
    static final String CONTROLS = "/environment/controls/";

    private static final String WHOLE = "申出";

    /**
     * A field.
     *
     * @param key where it is in the application or in the entry, as a JSON Pointer; empty for an entry that is a value itself
     * @param isList whether it is a list of values
     * @param content what a value is, as the schema has it
     */
    record Field(String key, String japanese, String english, boolean isList, JsonNode content) {}

    /** A sheet with a field on each row. */
    record Section(String sheet, List<Field> fields) {}

    /**
     * A sheet with an entry of a list on each row.
     *
     * @param sheet its name
     * @param list the list's key in the application, or in the entry of the outer list
     * @param outer the key of the outer list; empty if there is none
     * @param fields the fields of an entry
     */
    record Table(String sheet, String list, String outer, List<Field> fields) {}

    private final FieldTitles titles;
    private final List<Section> sections = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    FormLayout(FieldTitles titles) {
        this.titles = titles;
        List<Field> whole = new ArrayList<>();
        sections.add(new Section(WHOLE, whole));
        titles.root().path("properties").fields().forEachRemaining(property -> {
            JsonNode node = property.getValue();
            String key = "/" + property.getKey();
            if (node.path("type").asText().equals("object")) {
                List<Field> own = new ArrayList<>();
                sections.add(new Section(title(node), own));
                gather(key, node, "", own);
            } else {
                take(key, node, "", whole);
            }
        });
    }

    List<Section> sections() {
        return sections;
    }

    /** The lists, each after the one that it belongs to. */
    List<Table> tables() {
        return tables;
    }

    private void gather(String key, JsonNode object, String outer, List<Field> fields) {
        titles.resolved(object)
                .path("properties")
                .fields()
                .forEachRemaining(property -> take(key + "/" + property.getKey(), property.getValue(), outer, fields));
        if (object.path("additionalProperties").isObject()) {
            for (String name : object.path("description").asText().split(", ")) {
                fields.add(new Field(key + "/" + name, title(object), name, false, object.get("additionalProperties")));
            }
        }
    }

    private void take(String key, JsonNode node, String outer, List<Field> fields) {
        JsonNode content = titles.resolved(node);
        String type = content.path("type").asText();
        if (type.equals("object")) {
            gather(key, content, outer, fields);
        } else if (!type.equals("array")) {
            fields.add(field(key, node, false, content));
        } else if (content.path("items").has("properties")) {
            List<Field> own = new ArrayList<>();
            tables.add(new Table(title(node), key, outer, own));
            gather("", content.get("items"), key, own);
        } else if (outer.isEmpty()) {
            fields.add(field(key, node, true, content.get("items")));
        } else {
            tables.add(new Table(title(node), key, outer, List.of(field("", node, false, content.get("items")))));
        }
    }

    private Field field(String key, JsonNode node, boolean list, JsonNode content) {
        return new Field(key, title(node), FieldTitles.title(node, Locale.ENGLISH), list, content);
    }

    private static String title(JsonNode node) {
        return FieldTitles.title(node, Locale.JAPANESE);
    }
}
