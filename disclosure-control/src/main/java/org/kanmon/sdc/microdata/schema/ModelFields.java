package org.kanmon.sdc.microdata.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kanmon.sdc.microdata.privacy.AverageRisk;
import org.kanmon.sdc.microdata.privacy.Closeness;
import org.kanmon.sdc.microdata.privacy.DistinctDiversity;
import org.kanmon.sdc.microdata.privacy.EntropyDiversity;
import org.kanmon.sdc.microdata.privacy.KAnonymity;
import org.kanmon.sdc.microdata.privacy.PopulationUniqueness;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.privacy.RecursiveDiversity;
import org.kanmon.sdc.microdata.privacy.SampleUniqueness;
import org.kanmon.sdc.microdata.risk.PopulationEstimator;
import org.kanmon.sdc.microdata.schema.Numbers.Range;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.YamlMapping;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the privacy models that a schema asks for. */
final class ModelFields {

    private static final String NAME = "name";
    private static final String ATTRIBUTE = "attribute";
    private static final String THRESHOLD = "threshold";
    private static final String ESTIMATOR = "estimator";

    /** The keys of each model beside its name. */
    private static final Map<String, List<String>> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("k-anonymity", List.of("k"));
        KEYS.put("distinct-l-diversity", List.of(ATTRIBUTE, "l"));
        KEYS.put("entropy-l-diversity", List.of(ATTRIBUTE, "l"));
        KEYS.put("recursive-cl-diversity", List.of(ATTRIBUTE, "c", "l"));
        KEYS.put("t-closeness-equal", List.of(ATTRIBUTE, "t"));
        KEYS.put("t-closeness-ordered", List.of(ATTRIBUTE, "t"));
        KEYS.put("t-closeness-hierarchical", List.of(ATTRIBUTE, "t"));
        KEYS.put("average-risk", List.of(THRESHOLD));
        KEYS.put("sample-uniqueness", List.of(THRESHOLD));
        KEYS.put("population-uniqueness", List.of(THRESHOLD, ESTIMATOR));
    }

    private final List<Column> columns;
    private final OptionalDouble population;
    private final Problems problems;

    ModelFields(List<Column> columns, OptionalDouble population, Problems problems) {
        this.columns = columns;
        this.population = population;
        this.problems = problems;
    }

    /** A model; empty if it was refused. */
    Optional<ModelWish> read(Node node) {
        List<String> keys = Stream.concat(Stream.of(NAME), named(node).stream()).toList();
        YamlMapping mapping = new YamlMapping(node, keys, problems);
        Map<String, String> names = new LinkedHashMap<>();
        KEYS.keySet().forEach(name -> names.put(name, name));
        return mapping.oneOf(NAME, names).flatMap(name -> model(name, mapping));
    }

    /** The keys that a model may have: those of the one named, or of all if that is none. */
    private static List<String> named(Node node) {
        Optional<List<String>> keys = SchemaFile.scalar(node, NAME).map(KEYS::get);
        if (keys.isPresent()) {
            return keys.get();
        }
        return KEYS.values().stream().flatMap(List::stream).distinct().toList();
    }

    private Optional<ModelWish> model(String name, YamlMapping mapping) {
        Numbers numbers = new Numbers(mapping);
        return switch (name) {
            case "k-anonymity" -> plain(numbers.required("k", Range.WHOLE), k -> new KAnonymity(k.intValue()));
            case "distinct-l-diversity" ->
                sensitive(
                        mapping, numbers.required("l", Range.WHOLE), (a, l) -> new DistinctDiversity(a, l.intValue()));
            case "entropy-l-diversity" ->
                sensitive(mapping, numbers.required("l", Range.FROM_ONE), EntropyDiversity::new);
            case "recursive-cl-diversity" -> {
                Optional<Double> c = numbers.required("c", Range.POSITIVE);
                Optional<Double> l = numbers.required("l", Range.WHOLE);
                yield c.flatMap(factor ->
                        sensitive(mapping, l, (a, from) -> new RecursiveDiversity(a, factor, from.intValue())));
            }
            case "average-risk" -> plain(numbers.required(THRESHOLD, Range.POSITIVE_SHARE), AverageRisk::new);
            case "sample-uniqueness" -> plain(numbers.required(THRESHOLD, Range.SHARE), SampleUniqueness::new);
            case "population-uniqueness" -> populationUniqueness(mapping, numbers);
            default -> closeness(name, mapping, numbers.required("t", Range.SHARE));
        };
    }

    private static Optional<ModelWish> plain(Optional<Double> number, Function<Double, PrivacyModel> model) {
        return number.map(model).map(ModelWish::of);
    }

    private Optional<ModelWish> sensitive(
            YamlMapping mapping, Optional<Double> number, BiFunction<String, Double, PrivacyModel> model) {
        return column(mapping)
                .flatMap(column -> number.map(value -> ModelWish.of(column.name(), model.apply(column.name(), value))));
    }

    private Optional<ModelWish> closeness(String name, YamlMapping mapping, Optional<Double> t) {
        Closeness.Distance distance = Arrays.stream(Closeness.Distance.values())
                .filter(one -> name.endsWith(one.word()))
                .findFirst()
                .orElseThrow();
        if (distance != Closeness.Distance.HIERARCHICAL) {
            return sensitive(mapping, t, (a, most) -> new Closeness(a, most, distance, Optional.empty()));
        }
        Optional<Column> column = column(mapping);
        if (column.isPresent() && column.get().hierarchy().isEmpty()) {
            mapping.note(
                    "schema-model-hierarchy",
                    mapping.find(ATTRIBUTE).orElseThrow(),
                    Spelling.shown(column.get().name()));
            return Optional.empty();
        }
        return column.map(Column::name)
                .flatMap(named -> t.map(most -> new ModelWish(
                        Optional.of(named),
                        false,
                        hierarchies -> new Closeness(named, most, distance, Optional.of(hierarchies.get(named))))));
    }

    private Optional<ModelWish> populationUniqueness(YamlMapping mapping, Numbers numbers) {
        Optional<Double> threshold = numbers.required(THRESHOLD, Range.SHARE);
        Map<String, PopulationEstimator> words =
                SchemaFile.words(PopulationEstimator.values(), PopulationEstimator::word);
        Optional<PopulationEstimator> estimator = mapping.find(ESTIMATOR).isPresent()
                ? mapping.oneOf(ESTIMATOR, words)
                : Optional.of(PopulationEstimator.DANKAR);
        if (population.isEmpty()) {
            mapping.note("schema-model-population");
            return Optional.empty();
        }
        return threshold.flatMap(most ->
                estimator.map(by -> ModelWish.of(new PopulationUniqueness(most, by, population.getAsDouble()))));
    }

    private Optional<Column> column(YamlMapping mapping) {
        Optional<String> name = mapping.requiredText(ATTRIBUTE);
        List<Column> sensitive = columns.stream()
                .filter(column -> column.role() == Role.SENSITIVE)
                .toList();
        Optional<Column> column = name.flatMap(wanted ->
                sensitive.stream().filter(one -> one.name().equals(wanted)).findFirst());
        if (name.isPresent() && column.isEmpty()) {
            mapping.note(
                    "schema-model-column",
                    mapping.find(ATTRIBUTE).orElseThrow(),
                    Spelling.shown(name.get()),
                    Spelling.shown(sensitive.stream().map(Column::name).toList()));
        }
        return column;
    }
}
