package org.kanmon.rules.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One case of a rule, from {@code cases/publication/RULE.yaml}.
 *
 * @param rule the rule's identifier
 * @param kind {@code fires}, {@code safe} (just on the safe side) or {@code silent} (the criterion is silent)
 * @param fires whether the rule fires
 * @param criteria criteria that the case brings along, by path within the database; where there are any, the shipped ones do
 *     not count
 * @param table a header of {@code column:kind[:total]} and {@code column:unit}, then rows
 * @param earlier a table published before, in the same form; empty if there is none
 * @param beside other tables of the same file, in the same form
 * @param notes the text of another sheet of the file, as CSV; empty if there is none
 * @param cells the categories of the cells concerned, joined by slashes; empty if the case does not tell
 * @param remedy how figures are to be changed, where the case is about that
 * @param plan when the output is to be published: the days left, then {@code linked} or the word of an exemption
 * @param stale a formula with its stored and its computed result, where the case is about that
 * @param computed a label that a formula computes, where the case is about that
 */
record RuleCase(
        String rule,
        String name,
        String kind,
        boolean fires,
        String database,
        LocalDate asOf,
        Map<String, String> criteria,
        String table,
        Optional<String> earlier,
        List<String> beside,
        Optional<String> notes,
        List<String> cells,
        Optional<String> remedy,
        Optional<String> stale,
        Optional<String> plan,
        Optional<String> computed) {

    static final Path FOLDER = Path.of("cases/publication");

    static List<RuleCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<RuleCase> read(Path file) {
        try {
            Map<String, Object> content = (Map<String, Object>)
                    new Load(LoadSettings.builder().setLabel(file.toString()).build())
                            .loadFromString(Files.readString(file));
            String rule = (String) content.get("rule");
            if (!file.getFileName().toString().equals(rule + ".yaml")) {
                throw new IllegalStateException(file + " holds cases of " + rule);
            }
            List<RuleCase> cases = new ArrayList<>();
            for (Map<String, Object> one : (List<Map<String, Object>>) content.get("cases")) {
                cases.add(new RuleCase(
                        rule,
                        (String) one.get("name"),
                        (String) one.get("kind"),
                        (Boolean) one.get("fires"),
                        (String) one.get("database"),
                        LocalDate.parse(one.get("as-of").toString()),
                        (Map<String, String>) one.getOrDefault("criteria", Map.of()),
                        (String) one.get("table"),
                        Optional.ofNullable((String) one.get("earlier")),
                        (List<String>) one.getOrDefault("beside", List.of()),
                        Optional.ofNullable((String) one.get("notes")),
                        ((List<Object>) one.getOrDefault("cells", List.of()))
                                .stream().map(Object::toString).toList(),
                        Optional.ofNullable((String) one.get("remedy")),
                        Optional.ofNullable((String) one.get("stale")),
                        Optional.ofNullable((String) one.get("plan")),
                        Optional.ofNullable((String) one.get("computed"))));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + " " + kind + ": " + name;
    }
}
