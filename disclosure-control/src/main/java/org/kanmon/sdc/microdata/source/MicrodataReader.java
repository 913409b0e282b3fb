package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.model.UnknownValues;
import org.kanmon.sdc.microdata.schema.Column;
import org.kanmon.sdc.microdata.schema.Generalizations.Listed;
import org.kanmon.sdc.microdata.schema.Role;
import org.kanmon.sdc.microdata.schema.Schema;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.UnusableInput;

/** Reads records by their schema, and the hierarchies that it names. */
public final class MicrodataReader {

    private final Schema schema;
    private final HierarchyPlaces places;
    private final String name;
    private final Problems problems;

    private MicrodataReader(Schema schema, HierarchyPlaces places, String name) {
        this.schema = schema;
        this.places = places;
        this.name = name;
        this.problems = new Problems(name);
    }

    /**
     * Reads records.
     *
     * @param name the file's name as its user knows it
     * @param schema without recodings: {@link Schema#asTheyAre} or {@link Schema#recoded()}
     * @throws UnusableInput with all problems of the header, then of the hierarchies, then of the records
     */
    public static Records read(Path path, String name, Schema schema, HierarchyPlaces places)
            throws IOException, UnusableInput {
        if (schema.isRecoding()) {
            throw new IllegalArgumentException("records to be read as they are, or once they are recoded");
        }
        return new MicrodataReader(schema, places, name).read(path);
    }

    private Records read(Path path) throws IOException, UnusableInput {
        RecordFile file = RecordFile.of(path, name, schema.separator());
        Header header = Header.of(file);
        header.check(named(), problems);
        problems.throwIfAny();
        List<String> needed = needed();
        List<Integer> columns = needed.stream().map(header.names()::indexOf).toList();
        Hierarchies hierarchies = new Hierarchies(places, problems);
        hierarchies.read(schema.columns());
        RecordFile.Stream<ColumnReader> read =
                file.stream(form -> new ColumnReader(header.names().size(), columns, form.separator(), problems));
        problems.throwIfAny();
        Map<String, Attribute> attributes = attributes(read.handler(), needed);
        for (Column column : schema.columns()) {
            if (attributes.containsKey(column.name())) {
                hierarchies.compute(column, attributes.get(column.name()));
            }
        }
        problems.throwIfAny();
        Microdata data = microdata(attributes, hierarchies.all());
        checkPopulation(data);
        problems.throwIfAny();
        return new Records(read.file(), read.digest(), header, schema, data, schema.models(hierarchies.all()));
    }

    /** All columns that the schema names. */
    private List<String> named() {
        return Stream.concat(schema.columns().stream().map(Column::name), schema.person().stream())
                .distinct()
                .toList();
    }

    /** Columns whose values matter. */
    private List<String> needed() {
        List<String> needed = new ArrayList<>();
        schema.columns(Role.QUASI_IDENTIFIER).forEach(column -> needed.add(column.name()));
        schema.sensitive().forEach(column -> needed.add(column.name()));
        schema.person().ifPresent(needed::add);
        return needed;
    }

    private Map<String, Attribute> attributes(ColumnReader read, List<String> names) throws UnusableInput {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (int slot = 0; slot < names.size(); slot++) {
            attributes.put(names.get(slot), read.attribute(slot, names.get(slot)));
        }
        if (attributes.values().stream().anyMatch(attribute -> attribute.records() == 0)) {
            throw new UnusableInput(Problem.of("records-none", name));
        }
        return attributes;
    }

    private Microdata microdata(Map<String, Attribute> attributes, Map<String, Hierarchy> hierarchies)
            throws UnusableInput {
        List<QuasiIdentifier> quasiIdentifiers = new ArrayList<>();
        for (Column column : schema.columns(Role.QUASI_IDENTIFIER)) {
            Attribute attribute = attributes.get(column.name());
            Hierarchy hierarchy = hierarchies.containsKey(column.name())
                    ? hierarchies.get(column.name())
                    : Suppressing.hierarchy(attribute);
            if (fits(column, hierarchy)) {
                quasiIdentifier(column, attribute, hierarchy).ifPresent(quasiIdentifiers::add);
            }
        }
        List<Attribute> sensitive = new ArrayList<>();
        for (Column column : schema.sensitive()) {
            Attribute attribute = attributes.get(column.name());
            if (hierarchies.containsKey(column.name())) {
                quasiIdentifier(column, attribute, hierarchies.get(column.name()));
            }
            sensitive.add(attribute);
        }
        problems.throwIfAny();
        int records = quasiIdentifiers.get(0).attribute().records();
        return new Microdata(
                records, quasiIdentifiers, sensitive, schema.person().map(attributes::get));
    }

    /** Whether a hierarchy has the levels that the schema names; if not it is noted. */
    private boolean fits(Column column, Hierarchy hierarchy) {
        int highest = column.highest().orElse(hierarchy.height());
        if (highest <= hierarchy.height()) {
            return true;
        }
        problems.of(
                "generalizations-levels",
                Spelling.shown(column.name()),
                Integer.toString(column.lowest()),
                Integer.toString(highest),
                Integer.toString(hierarchy.height()));
        return false;
    }

    /** An attribute with its hierarchy, if that has all its values. */
    private Optional<QuasiIdentifier> quasiIdentifier(Column column, Attribute attribute, Hierarchy hierarchy) {
        try {
            int highest = column.highest().orElse(hierarchy.height());
            return Optional.of(QuasiIdentifier.of(attribute, hierarchy, column.lowest(), highest));
        } catch (UnknownValues e) {
            problems.of(
                    "records-values-unknown",
                    Spelling.shown(column.name()),
                    Integer.toString(e.values().size()),
                    column.hierarchy()
                            .filter(Listed.class::isInstance)
                            .map(Listed.class::cast)
                            .map(Listed::name)
                            .orElse(""),
                    ValueCounts.shown(e.values()));
            return Optional.empty();
        }
    }

    private void checkPopulation(Microdata data) {
        long persons = data.person().map(person -> person.values().size()).orElse(data.records());
        if (schema.population().isPresent() && schema.population().getAsDouble() < persons) {
            problems.of(
                    "records-population-small",
                    Long.toString((long) schema.population().getAsDouble()),
                    Long.toString(persons));
        }
    }
}
