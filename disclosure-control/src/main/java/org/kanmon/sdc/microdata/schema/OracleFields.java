package org.kanmon.sdc.microdata.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kanmon.sdc.microdata.quality.Quality;
import org.kanmon.sdc.microdata.schema.Numbers.Range;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.YamlMapping;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the configuration of a problem whose answer is known: the field {@code config} of a JSON document. Its names are
 * those of the tools that answered it. Columns that it does not name are insensitive.
 */
final class OracleFields {

    private static final List<String> KEYS = List.of(
            "id",
            "data",
            "separator",
            "hierarchyFiles",
            "quasiIdentifiers",
            "sensitive",
            "models",
            "suppressionLimit",
            "metric",
            "aggregate",
            "gsFactor",
            "populationSize",
            "riskThreshold");

    /** The one model that needs the hierarchy of its sensitive column. */
    private static final String HIERARCHICAL = "t-closeness-hierarchical";

    private final YamlMapping config;
    private final Problems problems;

    OracleFields(Node config, Problems problems) {
        this.config = new YamlMapping(config, KEYS, problems);
        this.problems = problems;
    }

    Schema read() {
        List<Column> columns = columns();
        Numbers numbers = new Numbers(config);
        OptionalDouble population = numbers.find("populationSize", Range.FROM_ONE)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        ModelFields models = new ModelFields(columns, population, problems);
        List<ModelWish> wishes = new ArrayList<>();
        config.items("models").forEach(node -> models.read(node).ifPresent(wishes::add));
        double limit = numbers.find("suppressionLimit", Range.SHARE).orElse(0.0);
        Quality quality = QualityFields.of(config, "metric", "gsFactor");
        return new Schema(
                columns,
                Role.INSENSITIVE,
                Optional.empty(),
                wishes,
                limit,
                false,
                quality,
                population,
                numbers.find("riskThreshold", Range.SHARE).orElse(SchemaFile.USUAL_RISK),
                SchemaFile.separator(config));
    }

    private List<Column> columns() {
        String files = config.requiredText("hierarchyFiles").orElse("{attribute}.csv");
        List<Column> columns = new ArrayList<>();
        for (String name : config.texts("quasiIdentifiers")) {
            columns.add(Column.of(name, Role.QUASI_IDENTIFIER, Optional.of(files.replace("{attribute}", name))));
        }
        config.text("sensitive").ifPresent(name -> columns.add(sensitive(name, files)));
        return columns;
    }

    /** A sensitive column needs its hierarchy for one model alone. */
    private Column sensitive(String name, String files) {
        boolean needed = config.items("models").stream().anyMatch(OracleFields::isHierarchical);
        return Column.of(
                name, Role.SENSITIVE, needed ? Optional.of(files.replace("{attribute}", name)) : Optional.empty());
    }

    private static boolean isHierarchical(Node model) {
        return SchemaFile.scalar(model, "name").filter(HIERARCHICAL::equals).isPresent();
    }
}
