package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping of a layout or schema file. Whatever is asked of it and not there, or not of the right form, is noted as a problem with
 * its place; the answer is then empty, and reading goes on.
 */
public final class YamlMapping {

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Node node;
    private final Problems problems;

    /** Takes a node that should be a mapping with no other keys than these. */
    public YamlMapping(Node node, List<String> keys, Problems problems) {
        this.node = node;
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> take(entry, keys));
        } else {
            note("yaml-not-mapping", node, String.join(", ", keys));
        }
    }

    private void take(NodeTuple entry, List<String> keys) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!keys.contains(key)) {
            noteUnknown("yaml-key-unknown", entry.getKeyNode(), key, keys);
        } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
            note("yaml-key-twice", entry.getKeyNode(), key);
        }
    }

    /** The value of a key, whatever its form. */
    public Optional<Node> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The text of a key that may be absent. */
    public Optional<String> text(String key) {
        return find(key).flatMap(value -> text(key, value));
    }

    /** The text of a key that must be there. */
    public Optional<String> requiredText(String key) {
        if (node instanceof MappingNode && !values.containsKey(key)) {
            note("yaml-key-missing", node, key);
        }
        return text(key);
    }

    private Optional<String> text(String key, Node value) {
        if (value instanceof ScalarNode scalar
                && !scalar.getTag().equals(Tag.NULL)
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        note("yaml-not-text", value, key);
        return Optional.empty();
    }

    /** The texts of a key that may be absent; an absent one gives an empty list. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            text(key, item).ifPresent(texts::add);
        }
        return texts;
    }

    /** The texts of a key that may be absent, each of which may be blank. */
    List<String> marks(String key) {
        List<String> marks = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar
                    && scalar.getValue().isBlank()
                    && !scalar.getTag().equals(Tag.NULL)) {
                marks.add("");
            } else {
                text(key, item).ifPresent(marks::add);
            }
        }
        return marks;
    }

    /** The number of a key that may be absent; 0 if it is, or is no number from 1 on. */
    int number(String key) {
        Optional<Node> value = find(key);
        if (value.isEmpty()) {
            return 0;
        }
        if (value.get() instanceof ScalarNode scalar && isNumber(scalar)) {
            return Integer.parseInt(scalar.getValue());
        }
        note("yaml-not-number", value.get(), key);
        return 0;
    }

    /** The line that one of the sides' keys names: a number that is not in quotation marks is one, all else is a name. */
    Optional<Line> line(List<Line.Side> sides) {
        List<Line.Side> given =
                sides.stream().filter(side -> values.containsKey(side.word())).toList();
        if (given.size() > 1) {
            note("layout-two-sides", values.get(given.get(1).word()));
            return Optional.empty();
        }
        Line.Side side = given.isEmpty() ? sides.get(0) : given.get(0);
        Optional<String> text = requiredText(side.word());
        boolean numbered =
                side != Line.Side.COLUMN && values.get(side.word()) instanceof ScalarNode scalar && isNumber(scalar);
        return text.map(name -> numbered
                ? new Line(side, Optional.empty(), Integer.parseInt(name))
                : new Line(side, Optional.of(name), 0));
    }

    /** A worksheet has about a million rows; a number of more digits is no place. */
    private static boolean isNumber(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.INT) && scalar.getValue().matches("[1-9][0-9]{0,7}");
    }

    /** The items of a key that may be absent. */
    public List<Node> items(String key) {
        Optional<Node> value = find(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        note("yaml-not-list", value.get(), key);
        return List.of();
    }

    /** What a word stands for that must be one of these. */
    public <E> Optional<E> oneOf(String key, Map<String, E> words) {
        Optional<String> word = requiredText(key);
        if (word.isPresent() && !words.containsKey(word.get())) {
            noteUnknown("yaml-word-unknown", values.get(key), word.get(), List.copyOf(words.keySet()));
        }
        return word.map(words::get);
    }

    private void noteUnknown(String code, Node at, String found, List<String> known) {
        String choice = String.join(", ", known);
        Optional<String> nearest = Spelling.nearest(found, known);
        if (nearest.isPresent()) {
            note(code + "-near", at, Spelling.shown(found), nearest.get(), choice);
        } else {
            note(code, at, Spelling.shown(found), choice);
        }
    }

    /** Notes a problem at the beginning of a node. */
    public void note(String code, Node at, String... arguments) {
        problems.at(code, line(at), at.getStartMark().map(Mark::getColumn).orElse(-1) + 1, arguments);
    }

    /** Notes a problem of the mapping as a whole. */
    public void note(String code) {
        note(code, node);
    }

    /** The 1-based line at which a node begins. */
    public static int line(Node at) {
        return at.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
