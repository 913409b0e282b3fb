package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kanmon.sdc.tables.magnitude.Contributions;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Costs;
import org.kanmon.sdc.tables.protect.Protection;

/** What a JSON problem says of single cells beside their counts: costs, roles, protection, contributors. */
final class CellFields {

    private final JsonFields fields;
    private final Table table;
    private final double[] weights;
    private final BitSet kept = new BitSet();
    private final BitSet hidden = new BitSet();
    private final Map<Integer, Protection> protections = new TreeMap<>();
    private final Map<Integer, Contributions> contributions = new TreeMap<>();
    private final Map<Integer, String> paths = new HashMap<>();

    /**
     * @param table with the counts of cells that are to be hidden, as far as they are given
     * @param cells those that say more than their counts
     */
    CellFields(JsonFields fields, Table table, List<GivenCell> cells) throws UnusableProblem {
        this.fields = fields;
        this.table = table;
        this.weights = new double[cells.isEmpty() ? 0 : table.cells()];
        Arrays.fill(weights, 1);
        Map<List<Integer>, Integer> rowOf = rows(cells);
        ContributorFields contributors = new ContributorFields(fields);
        for (GivenCell cell : cells) {
            Integer row = rowOf.get(key(cell.nodes()));
            if (row == null || row < 0) {
                throw fields.wrong("cell-not-published", cell.path());
            }
            read(cell, table.cell(0, row), contributors);
        }
    }

    /** The rows of these cells only: the table may be large, and the cells few. */
    private Map<List<Integer>, Integer> rows(List<GivenCell> cells) {
        Map<List<Integer>, Integer> rowOf = new HashMap<>();
        cells.forEach(cell -> rowOf.put(key(cell.nodes()), -1));
        int[] nodes = new int[table.dimensions().size()];
        for (int row = 0; !cells.isEmpty() && row < table.rows(); row++) {
            for (int d = 0; d < nodes.length; d++) {
                nodes[d] = table.node(d, row);
            }
            int found = row;
            rowOf.computeIfPresent(key(nodes), (key, none) -> found);
        }
        return rowOf;
    }

    private static List<Integer> key(int[] nodes) {
        return Arrays.stream(nodes).boxed().toList();
    }

    private void read(GivenCell given, int cell, ContributorFields contributors) throws UnusableProblem {
        JsonNode json = given.json();
        paths.put(cell, given.path());
        if (json.has("cost")) {
            weights[cell] = cost(json.path("cost"), given.path() + "/cost");
        }
        if (json.has("role")) {
            addRole(json.path("role").asText(), cell, given.path() + "/role");
        }
        if (json.has("protect")) {
            protections.put(cell, protection(json.path("protect"), given, cell));
        }
        if (json.has("contributors") || json.has("largest")) {
            if (table.isHidden(cell)) {
                throw fields.wrong("field-missing", given.path() + "/n");
            }
            contributions.put(cell, contributors.read(given, table.value(cell)));
        }
    }

    private double cost(JsonNode value, String path) throws UnusableProblem {
        if (!value.isNumber() || !(value.asDouble() >= 0) || Double.isInfinite(value.asDouble())) {
            throw fields.wrong("cost-wrong", path, value.asText());
        }
        return value.asDouble();
    }

    private void addRole(String role, int cell, String path) throws UnusableProblem {
        switch (role) {
            case "keep":
                kept.set(cell);
                break;
            case "free":
                weights[cell] = 0;
                break;
            case "hidden":
                hidden.set(cell);
                break;
            default:
                throw fields.wrong("role-unknown", path, role);
        }
    }

    private Protection protection(JsonNode value, GivenCell given, int cell) throws UnusableProblem {
        String path = given.path() + "/protect";
        if (value.has("width") != (value.has("low") || value.has("high"))) {
            if (value.has("width")) {
                return new Protection.Width(Math.max(1, fields.amount(value.path("width"), path + "/width")));
            }
            long low = fields.amount(fields.require(value, "low", path + "/low"), path + "/low");
            long high = fields.amount(fields.require(value, "high", path + "/high"), path + "/high");
            boolean aroundFigure = table.isHidden(cell) || low <= table.value(cell) && table.value(cell) <= high;
            if (low <= high && aroundFigure) {
                return new Protection.Levels(low, high);
            }
        }
        throw fields.wrong("protect-wrong", path);
    }

    /** What hiding each cell costs. */
    Costs costs() {
        Costs costs = weights.length == 0 ? Costs.equal() : Costs.of(weights);
        return costs.keeping(kept);
    }

    /** The cells that are not published anyway. */
    BitSet hidden() {
        return hidden;
    }

    /** Per cell how it must be protected, where the problem says so. */
    Map<Integer, Protection> protections() {
        return protections;
    }

    /** Per cell who contributes to it, where the problem says so. */
    Map<Integer, Contributions> contributions() {
        return contributions;
    }

    /** Where the problem gives the cell, or all cells if it does not. */
    String path(int cell) {
        return paths.getOrDefault(cell, "/cells");
    }
}
