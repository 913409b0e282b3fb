package org.kanmon.sdc.microdata.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.microdata.quality.Aggregate;
import org.kanmon.sdc.microdata.quality.Metric;
import org.kanmon.sdc.microdata.quality.Quality;
import org.kanmon.sdc.microdata.schema.Numbers.Range;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.YamlMapping;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads how what is lost is measured. */
final class QualityFields {

    private static final Map<String, Metric> METRICS = SchemaFile.words(Metric.values(), Metric::word);

    private QualityFields() {}

    /** {@code metric: loss} or {@code metric: {name: loss, aggregate: sum, gs-factor: 0.5}}; Loss where nothing is said. */
    static Quality ofSchema(YamlMapping schema, Problems problems) {
        Optional<Node> node = schema.find("metric");
        if (node.isEmpty()) {
            return Quality.of(Metric.LOSS);
        }
        if (!(node.get() instanceof MappingNode)) {
            return Quality.of(schema.oneOf("metric", METRICS).orElse(Metric.LOSS));
        }
        return of(
                new YamlMapping(node.get(), List.of("name", "aggregate", "gs-factor"), problems), "name", "gs-factor");
    }

    /** The metric, aggregate and factor of a mapping that has them under these keys. */
    static Quality of(YamlMapping mapping, String metricKey, String factorKey) {
        Metric metric = mapping.oneOf(metricKey, METRICS).orElse(Metric.LOSS);
        Map<String, Aggregate> aggregates = new LinkedHashMap<>();
        aggregates.put("default", metric.usual());
        aggregates.putAll(SchemaFile.words(Aggregate.values(), Aggregate::word));
        Aggregate aggregate = mapping.find("aggregate").isPresent()
                ? mapping.oneOf("aggregate", aggregates).orElse(metric.usual())
                : metric.usual();
        double factor = new Numbers(mapping).find(factorKey, Range.SHARE).orElse(Quality.BALANCED);
        return new Quality(metric, aggregate, factor);
    }
}
