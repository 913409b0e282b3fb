package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.tables.problem.ProblemFiles.NamedFile;

/** Reads which cells of a problem are hidden: a JSON list of keys, or a result with the field {@code suppressed}. */
public final class SuppressedKeys {

    private final NamedFile file;
    private final TableProblem problem;
    private final BitSet cells = new BitSet();

    private SuppressedKeys(NamedFile file, TableProblem problem) {
        this.file = file;
        this.problem = problem;
    }

    /**
     * The hidden cells.
     *
     * @throws UnusableProblem if the file is no such list, or names a cell that is not in the table
     */
    public static BitSet read(NamedFile file, TableProblem problem) throws UnusableProblem {
        SuppressedKeys keys = new SuppressedKeys(file, problem);
        try (JsonParser json = new JsonFactory().createParser(file.content())) {
            keys.read(json);
        } catch (JsonProcessingException e) {
            throw new UnusableProblem(Problem.of("not-json", file.name(), e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys.cells;
    }

    private void read(JsonParser json) throws IOException, UnusableProblem {
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_ARRAY) {
            readList(json);
        } else if (first != JsonToken.START_OBJECT || !readField(json)) {
            throw new UnusableProblem(Problem.of("keys-not-a-list", file.name()));
        }
    }

    /** Reads the list of a result; whether there is one. */
    private boolean readField(JsonParser json) throws IOException, UnusableProblem {
        boolean found = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean isList = json.currentName().equals("suppressed") && json.nextToken() == JsonToken.START_ARRAY;
            if (isList) {
                readList(json);
                found = true;
            } else {
                skip(json);
            }
        }
        return found;
    }

    /** Skips what stands at a field, wherever in it the parser is. */
    private static void skip(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.FIELD_NAME) {
            json.nextToken();
        }
        json.skipChildren();
    }

    private void readList(JsonParser json) throws IOException, UnusableProblem {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            List<String> key = new ArrayList<>();
            if (token == JsonToken.START_ARRAY) {
                readKey(json, key);
            } else if (token == JsonToken.START_OBJECT) {
                readEntry(json, key);
            } else {
                throw new UnusableProblem(Problem.of("keys-not-a-list", file.name()));
            }
            OptionalInt cell = problem.find(key);
            if (cell.isEmpty()) {
                throw new UnusableProblem(Problem.of("key-unknown", file.name(), String.join(", ", key)));
            }
            cells.set(cell.getAsInt());
        }
    }

    private static void readEntry(JsonParser json, List<String> key) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            if (json.currentName().equals("key") && json.nextToken() == JsonToken.START_ARRAY) {
                readKey(json, key);
            } else {
                skip(json);
            }
        }
    }

    private static void readKey(JsonParser json, List<String> key) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            key.add(json.getText());
            json.skipChildren();
        }
    }
}
