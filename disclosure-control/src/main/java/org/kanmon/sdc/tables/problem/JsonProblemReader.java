package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.tables.model.CategoryTree;

/** Reads a problem from JSON: the fields {@code threshold}, {@code dims}, {@code tables} and {@code cells}. */
final class JsonProblemReader {

    private final String file;
    private final JsonNode root;

    JsonProblemReader(String file, byte[] content) throws UnusableProblem {
        this.file = file;
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
        JsonNode threshold = require(root, "threshold", "/threshold");
        if (!threshold.canConvertToLong() || !threshold.isIntegralNumber() || threshold.asLong() < 2) {
            throw wrong("threshold-not-whole", "/threshold", threshold.asText());
        }
        List<String> names = new ArrayList<>();
        List<CategoryTree> trees = new ArrayList<>();
        JsonNode dims = array(root, "dims");
        for (int d = 0; d < dims.size(); d++) {
            names.add(require(dims.get(d), "name", "/dims/" + d + "/name").asText());
            trees.add(tree(dims.get(d), "/dims/" + d));
        }
        MarginTable margins = new MarginTable(file, names, trees);
        addCells(margins, trees);
        return new TableProblem(margins.build(crosses(names), this::conflict), threshold.asLong());
    }

    private CategoryTree tree(JsonNode dim, String path) throws UnusableProblem {
        String rootCode = require(dim, "root", path + "/root").asText();
        JsonNode children = require(dim, "children", path + "/children");
        CategoryTree.Builder builder = CategoryTree.rooted(rootCode);
        Map<String, Integer> nodes = new LinkedHashMap<>();
        nodes.put(rootCode, 0);
        List<String> waiting = new ArrayList<>(List.of(rootCode));
        for (int i = 0; i < waiting.size(); i++) {
            for (JsonNode child : children.path(waiting.get(i))) {
                if (nodes.containsKey(child.asText())) {
                    throw wrong("category-twice", path + "/children/" + waiting.get(i), child.asText());
                }
                nodes.put(child.asText(), builder.add(child.asText(), nodes.get(waiting.get(i))));
                waiting.add(child.asText());
            }
        }
        return builder.build();
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
                    throw wrong("no-such-dimension", "/tables/" + t, name.asText());
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
        JsonNode cells = array(root, "cells");
        for (int c = 0; c < cells.size(); c++) {
            String path = "/cells/" + c;
            JsonNode key = require(cells.get(c), "key", path + "/key");
            JsonNode n = require(cells.get(c), "n", path + "/n");
            if (!n.isIntegralNumber()
                    || !n.canConvertToLong()
                    || n.asLong() < 0
                    || n.asLong() > MarginTable.LARGEST_COUNT) {
                throw wrong("count-not-whole", path + "/n", n.asText());
            }
            if (key.size() != trees.size()) {
                throw wrong("key-length", path + "/key", Integer.toString(key.size()), Integer.toString(trees.size()));
            }
            if (!margins.put(nodes(key, trees, path), n.asLong())) {
                throw wrong("cell-twice", path + "/key", key.toString());
            }
        }
    }

    private int[] nodes(JsonNode key, List<CategoryTree> trees, String path) throws UnusableProblem {
        int[] nodes = new int[trees.size()];
        for (int d = 0; d < nodes.length; d++) {
            nodes[d] = trees.get(d).find(key.get(d).asText());
            if (nodes[d] == CategoryTree.NONE) {
                throw wrong("no-such-category", path + "/key/" + d, key.get(d).asText());
            }
        }
        return nodes;
    }

    private UnusableProblem conflict(List<String> key, long difference) {
        return wrong("does-not-add-up", "/cells", String.join(", ", key), Long.toString(difference));
    }

    private JsonNode array(JsonNode node, String field) throws UnusableProblem {
        JsonNode value = require(node, field, "/" + field);
        if (!value.isArray() || value.isEmpty()) {
            throw wrong("not-a-list", "/" + field);
        }
        return value;
    }

    private JsonNode require(JsonNode node, String field, String path) throws UnusableProblem {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw wrong("field-missing", path);
        }
        return value;
    }

    private UnusableProblem wrong(String code, String path, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = path;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new UnusableProblem(Problem.of(code, file, all));
    }
}
