package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.tables.magnitude.MagnitudeRules;
import org.kanmon.sdc.tables.model.CategoryTree;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * Reads a problem from JSON: the fields {@code threshold}, {@code rules}, {@code dims}, {@code tables}, {@code cells} and
 * {@code equations}.
 */
final class JsonProblemReader {

    private final String file;
    private final JsonFields fields;
    private final JsonNode root;
    private final List<GivenCell> special = new ArrayList<>();

    JsonProblemReader(String file, byte[] content) throws UnusableProblem {
        this.file = file;
        this.fields = new JsonFields(file);
        try {
            this.root = new ObjectMapper().readTree(content);
        } catch (JsonProcessingException e) {
            throw new UnusableProblem(Problem.at(
                    "not-json",
                    file,
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    e.getLocation() == null ? 0 : e.getLocation().getColumnNr(),
                    e.getOriginalMessage()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    TableProblem read() throws UnusableProblem {
        MagnitudeRules rules = new RuleFields(fields).read(root);
        OptionalLong threshold = threshold(rules);
        List<String> names = new ArrayList<>();
        List<CategoryTree> trees = new ArrayList<>();
        JsonNode dims = fields.array(root, "dims");
        for (int d = 0; d < dims.size(); d++) {
            names.add(
                    fields.require(dims.get(d), "name", "/dims/" + d + "/name").asText());
            trees.add(tree(dims.get(d), "/dims/" + d));
        }
        MarginTable margins = new MarginTable(file, names, trees);
        addCells(margins, trees);
        Table table = margins.build(crosses(names), this::conflict);
        CellFields cells = new CellFields(fields, table, special);
        Sensitive sensitive = new PrimaryFields(fields, table, threshold, rules, cells).read();
        TableProblem problem = new TableProblem(table.hide(cells.hidden()), sensitive, cells.costs());
        return problem.with(new JsonEquations(fields, root.path("equations"), root.path("cells")).read(problem));
    }

    /** The threshold; a problem with rules, or with cells that say how they must be protected, may do without. */
    private OptionalLong threshold(MagnitudeRules rules) throws UnusableProblem {
        if (!root.has("threshold") && (!rules.rules().isEmpty() || protectsCells())) {
            return OptionalLong.empty();
        }
        JsonNode threshold = fields.require(root, "threshold", "/threshold");
        if (!threshold.canConvertToLong() || !threshold.isIntegralNumber() || threshold.asLong() < 2) {
            throw fields.wrong("threshold-not-whole", "/threshold", threshold.asText());
        }
        return OptionalLong.of(threshold.asLong());
    }

    private boolean protectsCells() {
        for (JsonNode cell : root.path("cells")) {
            if (cell.has("protect")) {
                return true;
            }
        }
        return false;
    }

    private CategoryTree tree(JsonNode dim, String path) throws UnusableProblem {
        String rootCode = fields.require(dim, "root", path + "/root").asText();
        return new JsonCategories(fields, path + "/children", fields.require(dim, "children", path + "/children"))
                .read(rootCode);
    }

    /** Per table which dimensions it crosses; all of them where the problem does not say. */
    private List<boolean[]> crosses(List<String> names) throws UnusableProblem {
        List<boolean[]> crosses = new ArrayList<>();
        JsonNode tables = root.path("tables");
        for (int t = 0; t < tables.size(); t++) {
            boolean[] crossed = new boolean[names.size()];
            for (JsonNode name : tables.get(t)) {
                int d = names.indexOf(name.asText());
                if (d < 0) {
                    throw fields.wrong("no-such-dimension", "/tables/" + t, name.asText());
                }
                crossed[d] = true;
            }
            crosses.add(crossed);
        }
        if (crosses.isEmpty()) {
            boolean[] all = new boolean[names.size()];
            java.util.Arrays.fill(all, true);
            crosses.add(all);
        }
        return crosses;
    }

    private void addCells(MarginTable margins, List<CategoryTree> trees) throws UnusableProblem {
        JsonNode cells = fields.array(root, "cells");
        for (int c = 0; c < cells.size(); c++) {
            String path = "/cells/" + c;
            JsonNode key = fields.require(cells.get(c), "key", path + "/key");
            if (key.size() != trees.size()) {
                throw fields.wrong(
                        "key-length", path + "/key", Integer.toString(key.size()), Integer.toString(trees.size()));
            }
            GivenCell cell = new GivenCell(path, cells.get(c), nodes(key, trees, path));
            if (cell.isSpecial()) {
                special.add(cell);
            }
            if (!margins.put(cell.nodes(), count(cell))) {
                throw fields.wrong("cell-twice", path + "/key", key.toString());
            }
        }
    }

    /** The cell's count; a cell that is hidden anyway need not have one. */
    private long count(GivenCell cell) throws UnusableProblem {
        if (cell.isHidden() && !cell.json().hasNonNull("n")) {
            return MarginTable.HIDDEN;
        }
        return fields.amount(fields.require(cell.json(), "n", cell.path() + "/n"), cell.path() + "/n");
    }

    private int[] nodes(JsonNode key, List<CategoryTree> trees, String path) throws UnusableProblem {
        int[] nodes = new int[trees.size()];
        for (int d = 0; d < nodes.length; d++) {
            nodes[d] = trees.get(d).find(key.get(d).asText());
            if (nodes[d] == CategoryTree.NONE) {
                throw fields.wrong(
                        "no-such-category", path + "/key/" + d, key.get(d).asText());
            }
        }
        return nodes;
    }

    private UnusableProblem conflict(List<String> key, long difference) {
        return fields.wrong("does-not-add-up", "/cells", String.join(", ", key), Long.toString(difference));
    }
}
