package org.kanmon.criteria.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of one mapping of a YAML file. Every getter reports what is wrong with its field and answers with nothing, so
 * that reading goes on; {@link #end} reports the fields that no getter asked for. Not safe for threads.
 */
public final class Fields {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");

    private final String file;
    private final Problems problems;
    private final Mapping mapping;
    private final Set<String> asked = new TreeSet<>();

    private Fields(Mapping mapping, String file, Problems problems) {
        this.mapping = mapping;
        this.file = file;
        this.problems = problems;
    }

    static Optional<Fields> of(Node node, String file, Problems problems) {
        if (node instanceof MappingNode fields) {
            return Optional.of(new Fields(new Mapping(fields, file, problems), file, problems));
        }
        problems.add("not-fields", Mapping.placeOf(node, file));
        return Optional.empty();
    }

    /** Where the mapping begins. */
    public Place place() {
        return mapping.place();
    }

    /** Where the field's value stands, or the mapping if there is no such field. */
    public Place placeOf(String name) {
        return mapping.placeOf(name);
    }

    /** Where the field's name stands, or the mapping if there is no such field. */
    public Place placeOfName(String name) {
        return mapping.placeOfName(name);
    }

    /** The names of all fields, in the order of the file. */
    public List<String> names() {
        return List.copyOf(mapping.names());
    }

    /** Whether the field is there. */
    public boolean has(String name) {
        asked.add(name);
        return mapping.has(name);
    }

    /** A text that must be there and not be blank. */
    public Optional<String> text(String name) {
        return required(name, () -> scalar(name));
    }

    /** A text that may be absent. */
    public Optional<String> optionalText(String name) {
        return has(name) ? scalar(name) : Optional.empty();
    }

    /** A calendar date that must be there. */
    public Optional<LocalDate> date(String name) {
        return text(name).flatMap(text -> date(text, placeOf(name)));
    }

    /** A calendar date that may be absent. */
    public Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).flatMap(text -> date(text, placeOf(name)));
    }

    /** A date as it must be written, in four, two and two digits. Reports any other, and days that do not exist. */
    public Optional<LocalDate> date(String text, Place at) {
        Optional<LocalDate> date = Dates.parse(text);
        if (date.isEmpty()) {
            problems.add("bad-date", at, text);
        }
        return date;
    }

    /** A whole number that must be there. */
    public OptionalLong number(String name, long least, long most) {
        Optional<Long> number = text(name).flatMap(text -> parse(name, text, least, most));
        return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
    }

    /** One of some words, which must be there. */
    public Optional<String> word(String name, Set<String> known) {
        Optional<String> text = text(name);
        if (text.isPresent() && !known.contains(text.get())) {
            problems.addUnknown("unknown-word", placeOf(name), text.get(), known, name, text.get());
        }
        return text.filter(known::contains);
    }

    /** What one of some words stands for; it must be there. */
    public <T> Optional<T> word(String name, Map<String, T> known) {
        return word(name, known.keySet()).map(known::get);
    }

    /** A mapping that must be there. */
    public Optional<Fields> fields(String name) {
        return required(name, () -> of(mapping.value(name), file, problems));
    }

    /** A mapping that may be absent. */
    public Optional<Fields> optionalFields(String name) {
        return has(name) ? of(mapping.value(name), file, problems) : Optional.empty();
    }

    /** A list of mappings, which must be there and not be empty. */
    public List<Fields> list(String name) {
        return items(name).stream()
                .flatMap(item -> of(item, file, problems).stream())
                .toList();
    }

    /** A list of texts, which must be there and not be empty. */
    public List<String> texts(String name) {
        return items(name).stream().flatMap(item -> textOf(name, item).stream()).toList();
    }

    /** Reports every field that none of the getters asked for. */
    public void end() {
        for (String name : mapping.names()) {
            if (!asked.contains(name)) {
                problems.addUnknown("unknown-field", placeOfName(name), name, asked, name);
            }
        }
    }

    private List<Node> items(String name) {
        return required(name, () -> {
                    if (mapping.value(name) instanceof SequenceNode list
                            && !list.getValue().isEmpty()) {
                        return Optional.of(list.getValue());
                    }
                    problems.add("not-a-list", placeOf(name), name);
                    return Optional.empty();
                })
                .orElse(List.of());
    }

    private <T> Optional<T> required(String name, Supplier<Optional<T>> read) {
        if (has(name)) {
            return read.get();
        }
        problems.add("missing-field", place(), name);
        return Optional.empty();
    }

    private Optional<String> scalar(String name) {
        return textOf(name, mapping.value(name));
    }

    private Optional<String> textOf(String name, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add("not-a-text", mapping.placeOf(node), name);
            return Optional.empty();
        }
        if (scalar.getValue().isBlank()) {
            problems.add("empty-field", placeOfName(name), name);
            return Optional.empty();
        }
        return Optional.of(scalar.getValue().strip());
    }

    private Optional<Long> parse(String name, String text, long least, long most) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            problems.add("bad-number", placeOf(name), name, text);
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        if (number < least || number > most) {
            String[] range = {name, text, Long.toString(least), Long.toString(most)};
            problems.add("out-of-range", placeOf(name), range);
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
