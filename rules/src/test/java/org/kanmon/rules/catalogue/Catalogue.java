package org.kanmon.rules.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriterionFile;
import org.kanmon.criteria.Database;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.rules.lint.RuleFile;
import org.kanmon.rules.lint.RuleFiles;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The page that lists every rule with its sentence, the criteria it rests on, its cases and its messages. */
final class Catalogue {

    private static final String HEAD = """
            # Rules: catalogue / 規則の一覧

            Made from the rule files, the criteria, the cases and the messages; not to be edited. To write it again:
            規則・基準・事例・文言のファイルから作成。直接編集しないこと。作り直すには:

            ```
            ./mvnw -pl rules -am test -Dtest=CatalogueTest -Dsurefire.failIfNoSpecifiedTests=false -Dkanmon.catalogue=write
            ```

            `{names}` in messages are facts of the finding. / 文言の `{…}` には、指摘ごとの事実が入る。
            """;

    private final Map<String, TreeMap<String, TreeSet<String>>> criteria = new TreeMap<>();
    private final Properties ja;
    private final Properties en;

    private Catalogue() throws IOException, UnusableCriteria {
        this.ja = messages("ja");
        this.en = messages("en");
        CriteriaCatalog catalog = CriteriaCatalog.bundled();
        for (Database database : catalog.databases()) {
            for (CriterionFile criterion : catalog.criteria(database.id())) {
                int slash = criterion.path().indexOf('/');
                criteria.computeIfAbsent(criterion.kind(), kind -> new TreeMap<>())
                        .computeIfAbsent(criterion.path().substring(slash + 1), path -> new TreeSet<>())
                        .add(criterion.path().substring(0, slash));
            }
        }
    }

    /** The whole page. */
    static String text() throws IOException, UnusableCriteria {
        Catalogue catalogue = new Catalogue();
        StringBuilder page = new StringBuilder(HEAD);
        List<RuleFile.Rule> rules = RuleFiles.shipped().stream()
                .flatMap(file -> file.rules().stream())
                .sorted(Comparator.comparing(RuleFile.Rule::id))
                .toList();
        for (RuleFile.Rule rule : rules) {
            catalogue.add(rule, page);
        }
        return page.toString();
    }

    private void add(RuleFile.Rule rule, StringBuilder page) throws IOException {
        page.append("\n## ").append(rule.name()).append("\n\n");
        addCriteria(rule, page);
        if (ja.containsKey(rule.id() + ".title")) {
            page.append("- ja: **").append(ja.getProperty(rule.id() + ".title")).append("** ");
            page.append(ja.getProperty(rule.id() + ".message")).append(" → ");
            page.append(ja.getProperty(rule.id() + ".remedy")).append("\n");
            page.append("- en: **").append(en.getProperty(rule.id() + ".title")).append("** ");
            page.append(en.getProperty(rule.id() + ".message")).append(" → ");
            page.append(en.getProperty(rule.id() + ".remedy")).append("\n");
        }
        page.append("- cases / 事例:\n");
        for (Map<String, Object> one : cases(rule.id())) {
            page.append("  - ").append(one.get("kind")).append(": ").append(one.get("name"));
            page.append(" (")
                    .append(one.get("database"))
                    .append(", ")
                    .append(one.get("as-of"))
                    .append(")\n");
        }
    }

    private void addCriteria(RuleFile.Rule rule, StringBuilder page) {
        TreeSet<String> kinds = RuleCriteria.kinds(rule);
        TreeSet<String> tables = RuleCriteria.tables(rule);
        if (!tables.isEmpty()) {
            page.append("- table / 表: `").append(String.join("`, `", tables)).append("`\n");
            return;
        }
        if (kinds.isEmpty()) {
            page.append("- criteria / 基準: none / なし\n");
            return;
        }
        page.append("- criteria / 基準:\n");
        if (kinds.remove("handling")) {
            page.append("  - `provision/PROFILE/ITEM`: ")
                    .append(databasesWith("handling"))
                    .append("\n");
        }
        for (String kind : kinds) {
            criteria.getOrDefault(kind, new TreeMap<>())
                    .forEach((path, databases) -> page.append("  - `")
                            .append(path)
                            .append("`: ")
                            .append(String.join(", ", databases))
                            .append("\n"));
        }
    }

    private String databasesWith(String kind) {
        TreeSet<String> databases = new TreeSet<>();
        criteria.getOrDefault(kind, new TreeMap<>()).values().forEach(databases::addAll);
        return String.join(", ", databases);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cases(String rule) throws IOException {
        Path file = Stream.of("publication", "provision", "screening")
                .map(area -> Path.of("cases", area, rule + ".yaml"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException("there are no cases of " + rule));
        Map<String, Object> content =
                (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        return Stream.of("fires", "safe", "silent")
                .flatMap(kind -> ((List<Map<String, Object>>) content.get("cases"))
                        .stream().filter(one -> one.get("kind").equals(kind)))
                .toList();
    }

    private static Properties messages(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("messages/findings_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
