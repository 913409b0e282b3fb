package org.kanmon.review.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/** Sets JSON so that a person can read it: indented by two spaces, but small objects deep inside, such as a cell, on one line. */
final class CellPerLine extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST_INDENTED = 3;

    /** How many arrays are open that began inside of an object on one line. */
    private int arraysInLine;

    CellPerLine() {
        super(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        indentArraysWith(lines);
        indentObjectsWith(lines);
    }

    private boolean isInline() {
        return _nesting > DEEPEST_INDENTED;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        if (!isInline()) {
            super.beforeObjectEntries(json);
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        if (isInline()) {
            json.writeRaw(", ");
        } else {
            super.writeObjectEntrySeparator(json);
        }
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        if (isInline()) {
            _nesting--;
            json.writeRaw('}');
        } else {
            super.writeEndObject(json, entries);
        }
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        if (isInline()) {
            arraysInLine++;
            json.writeRaw('[');
        } else {
            super.writeStartArray(json);
        }
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (arraysInLine == 0) {
            super.beforeArrayValues(json);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        if (arraysInLine > 0) {
            json.writeRaw(", ");
        } else {
            super.writeArrayValueSeparator(json);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        if (arraysInLine > 0) {
            arraysInLine--;
            json.writeRaw(']');
        } else {
            super.writeEndArray(json, values);
        }
    }

    /** The pretty printer for one more document; it has no memory of the last. */
    @Override
    public DefaultPrettyPrinter createInstance() {
        return new CellPerLine();
    }
}
