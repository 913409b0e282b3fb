package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.Sum;
import org.kanmon.sdc.tables.model.Table;

/** Reads the field {@code equations}: sums over the identifiers of cells that hold beside those of the margins. */
final class JsonEquations {

    private final JsonFields fields;
    private final JsonNode equations;
    private final JsonNode cells;

    JsonEquations(JsonFields fields, JsonNode equations, JsonNode cells) {
        this.fields = fields;
        this.equations = equations;
        this.cells = cells;
    }

    List<Sum> read(TableProblem problem) throws UnusableProblem {
        if (equations.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> cellOfId = cells(problem);
        List<Sum> sums = new ArrayList<>();
        for (int e = 0; e < equations.size(); e++) {
            String path = "/equations/" + e;
            JsonNode parts = equations.get(e).path("parts");
            if (!parts.isArray() || parts.isEmpty()) {
                throw fields.wrong("not-a-list", path + "/parts");
            }
            int[] partCells = new int[parts.size()];
            for (int i = 0; i < partCells.length; i++) {
                partCells[i] = cell(cellOfId, parts.get(i), path + "/parts/" + i);
            }
            Sum sum = new Sum(cell(cellOfId, equations.get(e).path("total"), path + "/total"), partCells);
            long difference = isShown(sum, problem.table()) ? difference(sum, problem.table()) : 0;
            if (difference != 0) {
                throw fields.wrong("equation-does-not-hold", path, Long.toString(difference));
            }
            sums.add(sum);
        }
        return sums;
    }

    private Map<String, Integer> cells(TableProblem problem) throws UnusableProblem {
        Map<List<String>, Integer> cellOfKey = new HashMap<>();
        for (int cell = 0; cell < problem.table().cells(); cell++) {
            cellOfKey.put(problem.key(cell), cell);
        }
        Map<String, Integer> cellOfId = new HashMap<>();
        for (int c = 0; c < cells.size(); c++) {
            List<String> key = new ArrayList<>();
            cells.get(c).path("key").forEach(code -> key.add(code.asText()));
            Integer cell = cellOfKey.get(key);
            JsonNode id = cells.get(c).path("id");
            if (cell != null && !id.isMissingNode() && cellOfId.put(id.asText(), cell) != null) {
                throw fields.wrong("cell-id-twice", "/cells/" + c + "/id", id.asText());
            }
        }
        return cellOfId;
    }

    private int cell(Map<String, Integer> cellOfId, JsonNode id, String path) throws UnusableProblem {
        Integer cell = cellOfId.get(id.asText());
        if (cell == null) {
            throw fields.wrong("no-such-cell-id", path, id.asText());
        }
        return cell;
    }

    private static boolean isShown(Sum sum, Table table) {
        return !table.isHidden(sum.total()) && Arrays.stream(sum.parts()).noneMatch(table::isHidden);
    }

    private static long difference(Sum sum, Table table) {
        long difference = table.value(sum.total());
        for (int part : sum.parts()) {
            difference -= table.value(part);
        }
        return difference;
    }
}
