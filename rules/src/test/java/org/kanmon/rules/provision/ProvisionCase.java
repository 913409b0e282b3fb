package org.kanmon.rules.provision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One case of a rule, from {@code cases/provision/RULE.yaml}.
 *
 * @param rule the rule's identifier
 * @param kind {@code fires}, {@code safe} (just on the safe side) or {@code silent} (the criterion is silent)
 * @param fires whether the rule fires
 * @param granted the columns that the review has granted
 * @param data a header and records, separated by commas
 */
record ProvisionCase(
        String rule,
        String name,
        String kind,
        boolean fires,
        String database,
        String profile,
        LocalDate asOf,
        List<String> granted,
        String data) {

    static List<ProvisionCase> all() {
        try (Stream<Path> files = Files.list(Path.of("cases/provision"))) {
            return files.sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<ProvisionCase> read(Path file) {
        try {
            Map<String, Object> content = (Map<String, Object>)
                    new Load(LoadSettings.builder().setLabel(file.toString()).build())
                            .loadFromString(Files.readString(file));
            String rule = (String) content.get("rule");
            if (!file.getFileName().toString().equals(rule + ".yaml")) {
                throw new IllegalStateException(file + " holds cases of " + rule);
            }
            List<ProvisionCase> cases = new ArrayList<>();
            for (Map<String, Object> one : (List<Map<String, Object>>) content.get("cases")) {
                cases.add(new ProvisionCase(
                        rule,
                        (String) one.get("name"),
                        (String) one.get("kind"),
                        (Boolean) one.get("fires"),
                        (String) one.get("database"),
                        (String) one.get("profile"),
                        LocalDate.parse(one.get("as-of").toString()),
                        (List<String>) one.getOrDefault("granted", List.of()),
                        (String) one.get("data")));
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
