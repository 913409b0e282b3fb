package org.kanmon.rules.screening.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** A mapping of names to texts, numbers, lists and mappings, as JSON and YAML files are read. */
record Tree(Map<?, ?> values) {

    String text(String name) {
        return optionalText(name).orElse("");
    }

    String text(String name, String otherwise) {
        return optionalText(name).orElse(otherwise);
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    /** A text that says something. */
    Optional<String> given(String name) {
        return optionalText(name).filter(text -> !text.isBlank());
    }

    Optional<Boolean> flag(String name) {
        return Optional.ofNullable(values.get(name)).map(Boolean.TRUE::equals);
    }

    OptionalInt number(String name) {
        return values.get(name) instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }

    Optional<LocalDate> date(String name) {
        return optionalText(name).map(LocalDate::parse);
    }

    Optional<Period> period(String name) {
        return values.get(name) instanceof Map<?, ?> map
                ? Optional.of(new Tree(map)).map(ends -> Period.of(ends.text("from"), ends.text("to")))
                : Optional.empty();
    }

    /** The mapping of a name; an empty one where there is none. */
    Tree tree(String name) {
        return new Tree(values.get(name) instanceof Map<?, ?> map ? map : Map.of());
    }

    List<String> texts(String name) {
        return list(name).stream().map(Object::toString).toList();
    }

    <T> List<T> trees(String name, Function<Tree, T> each) {
        return list(name).stream()
                .map(one -> each.apply(new Tree((Map<?, ?>) one)))
                .toList();
    }

    private List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }
}
