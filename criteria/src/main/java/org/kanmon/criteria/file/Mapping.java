package org.kanmon.criteria.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping of a YAML file by the names of its fields, with their places. A name that comes twice is reported. */
final class Mapping {

    private final String file;
    private final Place place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    Mapping(MappingNode node, String file, Problems problems) {
        this.file = file;
        this.place = placeOf(node);
        node.getValue().forEach(field -> add(field, problems));
    }

    private void add(NodeTuple field, Problems problems) {
        Place at = placeOf(field.getKeyNode());
        if (!(field.getKeyNode() instanceof ScalarNode key)) {
            problems.add("bad-field-name", at);
        } else if (values.putIfAbsent(key.getValue(), field.getValueNode()) != null) {
            String first = Integer.toString(places.get(key.getValue()).line());
            problems.add(
                    Dates.isForm(key.getValue()) ? "duplicate-date" : "duplicate-field", at, key.getValue(), first);
        } else {
            places.put(key.getValue(), at);
        }
    }

    Place place() {
        return place;
    }

    /** In the order of the file. */
    Set<String> names() {
        return values.keySet();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Node value(String name) {
        return values.get(name);
    }

    Place placeOf(String name) {
        return has(name) ? placeOf(values.get(name)) : place;
    }

    Place placeOfName(String name) {
        return places.getOrDefault(name, place);
    }

    Place placeOf(Node node) {
        return placeOf(node, file);
    }

    static Place placeOf(Node node, String file) {
        Mark mark = node.getStartMark().orElseThrow();
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
