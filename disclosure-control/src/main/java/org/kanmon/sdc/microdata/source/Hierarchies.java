package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kanmon.sdc.microdata.hierarchy.HierarchyRule;
import org.kanmon.sdc.microdata.hierarchy.UnreadableValues;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.schema.Column;
import org.kanmon.sdc.microdata.schema.Generalizations;
import org.kanmon.sdc.microdata.schema.Generalizations.Computed;
import org.kanmon.sdc.microdata.schema.Generalizations.Listed;
import org.kanmon.sdc.microdata.schema.Generalizations.Regions;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.UnusableInput;

/** The hierarchies of columns: read from files before the records are, or computed of the values that occur in them. */
final class Hierarchies {

    private final HierarchyPlaces places;
    private final Problems problems;
    private final Map<String, Hierarchy> made = new LinkedHashMap<>();

    Hierarchies(HierarchyPlaces places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Reads those that are listed in files, and looks whether the others can be computed. */
    void read(List<Column> columns) throws IOException, UnusableInput {
        for (Column column : columns) {
            if (column.hierarchy().isPresent() && column.hierarchy().get() instanceof Listed listed) {
                read(column.name(), listed.name()).ifPresent(read -> made.put(column.name(), read));
            } else if (column.hierarchy().isPresent()
                    && column.hierarchy().get() instanceof Regions
                    && places.regions().isEmpty()) {
                problems.of("generalizations-no-regions", Spelling.shown(column.name()));
            }
        }
        problems.throwIfAny();
    }

    private Optional<Hierarchy> read(String column, String file) throws IOException {
        Optional<Path> path = places.find(file);
        if (path.isEmpty()) {
            problems.of(
                    "generalizations-missing",
                    Spelling.shown(column),
                    Spelling.shown(file),
                    places.schema().toString(),
                    places.data().toString());
            return Optional.empty();
        }
        try {
            return Optional.of(GeneralizationFile.read(column, path.get()));
        } catch (UnusableInput e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** Computes the hierarchy of a column for the values that occur, if it has a rule; values that it cannot read are noted. */
    void compute(Column column, Attribute attribute) {
        Optional<HierarchyRule> rule = column.hierarchy().flatMap(this::rule);
        if (rule.isEmpty()) {
            return;
        }
        Set<String> missing = new HashSet<>(column.missing());
        attribute.values().stream().filter(String::isBlank).forEach(missing::add);
        try {
            made.put(column.name(), rule.get().hierarchy(column.name(), attribute.values(), missing));
        } catch (UnreadableValues e) {
            int[] frequencies = attribute.frequencies();
            Map<String, Integer> counts = new TreeMap<>();
            e.values()
                    .forEach(value ->
                            counts.put(value, frequencies[attribute.values().indexOf(value)]));
            problems.of(
                    "records-values-unreadable",
                    Spelling.shown(column.name()),
                    Integer.toString(counts.size()),
                    ValueCounts.shown(counts));
        }
    }

    private Optional<HierarchyRule> rule(Generalizations source) {
        if (source instanceof Computed computed) {
            return Optional.of(computed.rule());
        }
        return source instanceof Regions ? places.regions().map(HierarchyRule.class::cast) : Optional.empty();
    }

    /** Those that are there, by the names of their columns. */
    Map<String, Hierarchy> all() {
        return Map.copyOf(made);
    }
}
