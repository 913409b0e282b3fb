package org.kanmon.sdc.microdata.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kanmon.sdc.microdata.hierarchy.DateParts.Part;
import org.kanmon.sdc.microdata.recode.AgeAt;
import org.kanmon.sdc.microdata.recode.Blank;
import org.kanmon.sdc.microdata.recode.DatePart;
import org.kanmon.sdc.microdata.recode.DateShift;
import org.kanmon.sdc.microdata.recode.EdgeCoding;
import org.kanmon.sdc.microdata.recode.EdgeCoding.Edge;
import org.kanmon.sdc.microdata.recode.FirstCharacters;
import org.kanmon.sdc.microdata.recode.Microaggregation;
import org.kanmon.sdc.microdata.recode.NumberClasses;
import org.kanmon.sdc.microdata.recode.Pseudonymisation;
import org.kanmon.sdc.microdata.recode.Pseudonymisation.Kind;
import org.kanmon.sdc.microdata.recode.RareValues;
import org.kanmon.sdc.microdata.recode.Recoding;
import org.kanmon.sdc.microdata.recode.Rounding;
import org.kanmon.sdc.microdata.schema.Numbers.Range;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.YamlMapping;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads how the values of a column are recoded. */
final class RecodingFields {

    private static final String AGE = "age-at";

    /** The keys of recodings, in the order in which they are done. */
    static final List<String> KEYS = List.of(
            AGE,
            "shift-dates",
            "date-part",
            "code",
            "round",
            "classes",
            "first",
            "blank",
            "microaggregate",
            "rare",
            "pseudonym");

    private final YamlMapping column;
    private final Problems problems;

    RecodingFields(YamlMapping column, Problems problems) {
        this.column = column;
        this.problems = problems;
    }

    List<Recoding> read() {
        List<Recoding> recodings = new ArrayList<>();
        for (String key : KEYS) {
            column.find(key).flatMap(node -> recoding(key, node)).ifPresent(recodings::add);
        }
        check(recodings);
        return recodings;
    }

    /** What looks at other fields of a record, and what looks at all records, do not go together; a pseudonym goes with nothing. */
    private void check(List<Recoding> recodings) {
        boolean fields =
                recodings.stream().anyMatch(recoding -> recoding instanceof AgeAt || recoding instanceof DateShift);
        for (Recoding recoding : recodings) {
            boolean apart = fields && recoding.looksAtPersons()
                    || recoding instanceof Pseudonymisation && recodings.size() > 1
                    || recoding instanceof DateShift && recodings.stream().anyMatch(AgeAt.class::isInstance);
            if (apart) {
                column.note(
                        "schema-recodings-together",
                        column.find(recoding.word()).orElseThrow(),
                        recoding.word(),
                        recodings.stream()
                                .filter(other -> other != recoding)
                                .map(Recoding::word)
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private Optional<? extends Recoding> recoding(String key, Node node) {
        return switch (key) {
            case AGE -> column.text(key).map(AgeAt::new);
            case "shift-dates" -> shift(mapping(node, "within-days"));
            case "date-part" ->
                column.oneOf(key, SchemaFile.words(Part.values(), Part::word)).map(DatePart::new);
            case "code" -> edges(mapping(node, "bottom", "top"), node);
            case "round" -> round();
            case "classes" -> classes(node);
            case "first" -> first(mapping(node, "length", "shown"));
            case "blank" -> column.oneOf(key, Map.of("true", new Blank()));
            case "microaggregate" -> microaggregation(mapping(node, "group-size", "function"));
            case "rare" -> rare(mapping(node, "fewer-than", "as", "counts"));
            default -> pseudonym(mapping(node, "kind", "of"), node);
        };
    }

    private YamlMapping mapping(Node node, String... keys) {
        return new YamlMapping(node, List.of(keys), problems);
    }

    private static Optional<DateShift> shift(YamlMapping mapping) {
        return new Numbers(mapping).required("within-days", Range.DAYS).map(days -> new DateShift(days.intValue()));
    }

    private Optional<EdgeCoding> edges(YamlMapping mapping, Node node) {
        Optional<Edge> bottom = mapping.find("bottom").flatMap(end -> edge(end, "below", "未満"));
        Optional<Edge> top = mapping.find("top").flatMap(end -> edge(end, "from", "以上"));
        boolean crossed = bottom.isPresent()
                && top.isPresent()
                && bottom.get().limit().compareTo(top.get().limit()) > 0;
        if (crossed || mapping.find("bottom").isEmpty() && mapping.find("top").isEmpty()) {
            mapping.note("schema-code", node);
            return Optional.empty();
        }
        return bottom.isEmpty() && top.isEmpty() ? Optional.empty() : Optional.of(new EdgeCoding(bottom, top));
    }

    private Optional<Edge> edge(Node node, String limit, String behind) {
        YamlMapping mapping = mapping(node, limit, "as");
        mapping.requiredText(limit);
        return new Numbers(mapping)
                .decimal(limit)
                .map(number -> new Edge(
                        number,
                        written(mapping)
                                .orElseGet(() -> number.stripTrailingZeros().toPlainString() + behind)));
    }

    /** What is to be written instead; it may be blank. */
    private static Optional<String> written(YamlMapping mapping) {
        return mapping.find("as")
                .flatMap(as ->
                        as instanceof ScalarNode scalar && scalar.getValue().isBlank()
                                ? Optional.of("")
                                : mapping.text("as"));
    }

    private Optional<Rounding> round() {
        Optional<BigDecimal> unit = new Numbers(column).decimal("round");
        if (unit.isPresent() && unit.get().signum() <= 0) {
            column.note("schema-round", column.find("round").orElseThrow());
            return Optional.empty();
        }
        return unit.map(Rounding::new);
    }

    private Optional<NumberClasses> classes(Node node) {
        YamlMapping mapping = mapping(node, "width", "origin", "below", "from", "starts", "decimals", "between");
        String between = mapping.text("between").orElse(NumberClasses.HYPHEN);
        if (mapping.find("starts").isPresent()) {
            return HierarchyFields.bands(mapping, node).map(rule -> new NumberClasses(rule, between));
        }
        List<String> width = mapping.text("width").map(List::of).orElse(List.of());
        return HierarchyFields.intervals(mapping, node, width).map(rule -> new NumberClasses(rule, between));
    }

    private static Optional<FirstCharacters> first(YamlMapping mapping) {
        return new Numbers(mapping)
                .required("length", Range.WHOLE)
                .map(length -> new FirstCharacters(length.intValue(), Set.copyOf(mapping.texts("shown"))));
    }

    private static Optional<Microaggregation> microaggregation(YamlMapping mapping) {
        Optional<Double> size = new Numbers(mapping).required("group-size", Range.FROM_TWO);
        Optional<Microaggregation.Function> function = mapping.find("function").isEmpty()
                ? Optional.of(Microaggregation.Function.MEAN)
                : mapping.oneOf(
                        "function",
                        SchemaFile.words(Microaggregation.Function.values(), Microaggregation.Function::word));
        return size.flatMap(least -> function.map(by -> new Microaggregation(least.intValue(), by)));
    }

    private static Optional<RareValues> rare(YamlMapping mapping) {
        Optional<Double> fewer = new Numbers(mapping).required("fewer-than", Range.FROM_TWO);
        String as = written(mapping).orElse("その他");
        return fewer.map(least -> new RareValues(least.longValue(), as, mapping.text("counts")));
    }

    private Optional<Pseudonymisation> pseudonym(YamlMapping mapping, Node node) {
        Optional<Kind> kind = mapping.oneOf("kind", SchemaFile.words(Kind.values(), Kind::word));
        List<String> of = mapping.texts("of");
        boolean fits = kind.isEmpty()
                || switch (kind.get()) {
                    case PLAIN -> of.size() <= 1;
                    case PERSON -> of.size() == 3;
                    case INSURED -> !of.isEmpty();
                };
        if (!fits) {
            mapping.note("schema-pseudonym", node, kind.orElseThrow().word());
            return Optional.empty();
        }
        return kind.map(one -> new Pseudonymisation(one, of));
    }
}
