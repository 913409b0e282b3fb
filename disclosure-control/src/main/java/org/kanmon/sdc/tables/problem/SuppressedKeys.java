package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.tables.problem.ProblemFiles.NamedFile;

/** Reads which cells of a problem are hidden: a JSON list of keys, or a result with the field {@code suppressed}. */
public final class SuppressedKeys {

    private SuppressedKeys() {}

    /**
     * The hidden cells.
     *
     * @throws UnusableProblem if the file is no such list, or names a cell that is not in the table
     */
    public static BitSet read(NamedFile file, TableProblem problem) throws UnusableProblem {
        JsonNode root = parse(file);
        JsonNode list = root.isArray() ? root : root.path("suppressed");
        if (!list.isArray()) {
            throw new UnusableProblem(Problem.of("keys-not-a-list", file.name()));
        }
        Map<List<String>, Integer> cellOf = new HashMap<>();
        for (int cell = 0; cell < problem.table().cells(); cell++) {
            cellOf.put(problem.key(cell), cell);
        }
        BitSet cells = new BitSet();
        for (JsonNode entry : list) {
            List<String> key = new ArrayList<>();
            (entry.isArray() ? entry : entry.path("key")).forEach(code -> key.add(code.asText()));
            Integer cell = cellOf.get(key);
            if (cell == null) {
                throw new UnusableProblem(Problem.of("key-unknown", file.name(), entry.toString()));
            }
            cells.set(cell);
        }
        return cells;
    }

    private static JsonNode parse(NamedFile file) throws UnusableProblem {
        try {
            return new ObjectMapper().readTree(file.content());
        } catch (JsonProcessingException e) {
            throw new UnusableProblem(Problem.of("not-json", file.name(), e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
