package org.kanmon.rules.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanmon.rules.screening.application.Application;
import org.kanmon.rules.screening.application.ApplicationFiles;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One case of a rule, from {@code cases/screening/RULE.yaml}: the application of {@code base.json} with some of its fields set.
 *
 * @param kind {@code fires}, {@code safe} (just on the safe side) or {@code silent}
 * @param database the database asked for, unless the case sets {@code /databases}
 * @param set values by JSON Pointer; null takes a field out
 * @param without a decision table that has no rows; empty for the tables that are shipped
 * @param field where the finding must be, or lie inside; empty if the case does not tell
 */
record ScreeningCase(
        String rule,
        String name,
        String kind,
        boolean fires,
        String database,
        LocalDate asOf,
        Map<String, Object> set,
        Optional<String> without,
        Optional<String> field) {

    private static final Path FOLDER = Path.of("cases/screening");
    private static final Load LOAD = new Load(LoadSettings.builder().build());

    static List<ScreeningCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Application application() {
        Map<Object, Object> content = mapping(text(FOLDER.resolve("base.json")));
        put(content, "/databases/0/id", database);
        set.forEach((pointer, value) -> put(content, pointer, value));
        return ApplicationFiles.of(content);
    }

    @SuppressWarnings("unchecked")
    private static List<ScreeningCase> read(Path file) {
        Map<Object, Object> content = mapping(text(file));
        String rule = (String) content.get("rule");
        if (!file.getFileName().toString().equals(rule + ".yaml")) {
            throw new IllegalStateException(file + " holds cases of " + rule);
        }
        List<ScreeningCase> cases = new ArrayList<>();
        for (Map<String, Object> one : (List<Map<String, Object>>) content.get("cases")) {
            cases.add(new ScreeningCase(
                    rule,
                    (String) one.get("name"),
                    (String) one.get("kind"),
                    (Boolean) one.get("fires"),
                    (String) one.get("database"),
                    LocalDate.parse((String) one.get("as-of")),
                    new LinkedHashMap<>((Map<String, Object>) one.getOrDefault("set", Map.of())),
                    Optional.ofNullable((String) one.get("without")),
                    Optional.ofNullable((String) one.get("field"))));
        }
        return cases;
    }

    @SuppressWarnings("unchecked")
    private static void put(Object content, String pointer, Object value) {
        String[] steps = pointer.substring(1).split("/");
        Object inside = content;
        for (int i = 0; i < steps.length - 1; i++) {
            inside = inside instanceof List<?> list
                    ? list.get(Integer.parseInt(steps[i]))
                    : ((Map<Object, Object>) inside).get(steps[i]);
        }
        String last = steps[steps.length - 1];
        if (inside instanceof List<?>) {
            ((List<Object>) inside).set(Integer.parseInt(last), value);
        } else if (value == null) {
            ((Map<Object, Object>) inside).remove(last);
        } else {
            ((Map<Object, Object>) inside).put(last, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> mapping(String text) {
        return (Map<Object, Object>) LOAD.loadFromString(text);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + " " + kind + ": " + name;
    }
}
