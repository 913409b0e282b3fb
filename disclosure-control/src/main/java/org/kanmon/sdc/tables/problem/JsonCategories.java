package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.tables.model.CategoryTree;

/**
 * Reads the categories of one dimension: per parent its children. Branches may differ in length, and a category may have one
 * child only. A code that occurs at two levels, as the only child of itself, is one category.
 */
final class JsonCategories {

    private final JsonFields fields;
    private final String path;
    private final JsonNode children;
    private final Map<String, Integer> nodes = new LinkedHashMap<>();

    JsonCategories(JsonFields fields, String path, JsonNode children) {
        this.fields = fields;
        this.path = path;
        this.children = children;
    }

    CategoryTree read(String rootCode) throws UnusableProblem {
        CategoryTree.Builder builder = CategoryTree.rooted(rootCode);
        nodes.put(rootCode, 0);
        List<String> waiting = new ArrayList<>(List.of(rootCode));
        for (int i = 0; i < waiting.size(); i++) {
            String parent = waiting.get(i);
            for (JsonNode child : children.path(parent)) {
                if (!isItself(parent, child.asText())) {
                    if (nodes.containsKey(child.asText())) {
                        throw wrong("category-twice", parent, child.asText());
                    }
                    nodes.put(child.asText(), builder.add(child.asText(), nodes.get(parent)));
                    waiting.add(child.asText());
                }
            }
        }
        for (Iterator<String> parents = children.fieldNames(); parents.hasNext(); ) {
            String parent = parents.next();
            if (!nodes.containsKey(parent)) {
                throw wrong("category-unreachable", parent, rootCode);
            }
        }
        return builder.build();
    }

    private boolean isItself(String parent, String child) throws UnusableProblem {
        if (child.equals(parent) && children.path(parent).size() > 1) {
            throw wrong("category-in-itself", parent, child);
        }
        return child.equals(parent);
    }

    private UnusableProblem wrong(String code, String parent, String argument) {
        return fields.wrong(code, path + "/" + parent, argument);
    }
}
