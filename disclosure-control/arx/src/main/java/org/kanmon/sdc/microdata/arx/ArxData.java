package org.kanmon.sdc.microdata.arx;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deidentifier.arx.AttributeType;
import org.deidentifier.arx.Data;
import org.deidentifier.arx.DataDefinition;
import org.deidentifier.arx.DataType;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Codes;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.privacy.Closeness;

/**
 * Records as ARX takes them. Quasi-identifiers are called {@code q0}, {@code q1}, ..., sensitive attributes {@code s0}, {@code s1}, ... A
 * generalization is written as its level and its number; one that tells nothing as ARX writes it. A sensitive value is written as its
 * place in the order of the values, a whole number.
 */
final class ArxData {

    /** A column: how ARX calls it, and per number of a value how it is written. */
    private record Column(String name, Codes codes, String[] written) {

        String value(int record) {
            return written[codes.get(record)];
        }
    }

    private final Microdata microdata;
    private final List<Column> quasiIdentifiers;
    private final Map<String, Column> sensitive;

    /**
     * @param names of the sensitive attributes that models look at; ARX refuses others
     */
    ArxData(Microdata microdata, List<String> names) {
        this.microdata = microdata;
        this.quasiIdentifiers = IntStream.range(0, microdata.quasiIdentifiers().size())
                .mapToObj(number ->
                        quasiIdentifier(number, microdata.quasiIdentifiers().get(number)))
                .toList();
        this.sensitive = IntStream.range(0, names.size())
                .boxed()
                .collect(Collectors.toMap(names::get, number -> sensitive(number, attribute(names.get(number)))));
    }

    private Attribute attribute(String name) {
        return microdata.sensitive().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sensitive attribute " + name));
    }

    private static Column quasiIdentifier(int number, QuasiIdentifier quasiIdentifier) {
        Attribute attribute = quasiIdentifier.attribute();
        Hierarchy hierarchy = quasiIdentifier.hierarchy();
        String[] written = attribute.values().stream()
                .map(value -> written(hierarchy, 0, hierarchy.find(value).orElseThrow()))
                .toArray(String[]::new);
        return new Column("q" + number, attribute.codes(), written);
    }

    private static String written(Hierarchy hierarchy, int level, int number) {
        return hierarchy.isRoot(level, number) ? DataType.ANY_VALUE : level + "." + number;
    }

    private static Column sensitive(int number, Attribute attribute) {
        String[] written = new String[attribute.values().size()];
        int place = 0;
        for (int value : Closeness.order(attribute.values())) {
            written[value] = Integer.toString(place++);
        }
        return new Column("s" + number, attribute.codes(), written);
    }

    /** What ARX calls a quasi-identifier. */
    String quasiIdentifier(int number) {
        return quasiIdentifiers.get(number).name;
    }

    /** What ARX calls a sensitive attribute. */
    String sensitive(String attribute) {
        return sensitive.get(attribute).name;
    }

    /** The records with what each column is. ARX reads them once. */
    Data data() {
        List<Column> columns = Stream.concat(quasiIdentifiers.stream(), sensitive.values().stream())
                .toList();
        String[] header = columns.stream().map(Column::name).toArray(String[]::new);
        Stream<String[]> records = IntStream.range(0, microdata.records())
                .mapToObj(record ->
                        columns.stream().map(column -> column.value(record)).toArray(String[]::new));
        Iterator<String[]> lines =
                Stream.concat(Stream.of(new String[][] {header}), records).iterator();
        Data data = Data.create(lines);
        define(data.getDefinition());
        return data;
    }

    private void define(DataDefinition definition) {
        for (int i = 0; i < quasiIdentifiers.size(); i++) {
            QuasiIdentifier quasiIdentifier = microdata.quasiIdentifiers().get(i);
            String name = quasiIdentifier(i);
            Hierarchy hierarchy = quasiIdentifier.hierarchy();
            definition.setAttributeType(
                    name, AttributeType.Hierarchy.create(lines(hierarchy, line -> written(hierarchy, 0, line))));
            definition.setMinimumGeneralization(name, quasiIdentifier.lowest());
            definition.setMaximumGeneralization(name, quasiIdentifier.highest());
        }
        for (Column column : sensitive.values()) {
            definition.setAttributeType(column.name, AttributeType.SENSITIVE_ATTRIBUTE);
            definition.setDataType(column.name, DataType.INTEGER);
        }
    }

    /** The hierarchy of a sensitive attribute. Values of the domain that no record has are written as nothing else is. */
    AttributeType.Hierarchy hierarchy(String attribute, Hierarchy hierarchy) {
        Attribute values = attribute(attribute);
        String[] written = sensitive.get(attribute).written;
        Map<Integer, String> byLine = IntStream.range(0, written.length)
                .boxed()
                .collect(Collectors.toMap(
                        value -> hierarchy.find(values.values().get(value)).orElseThrow(), value -> written[value]));
        return AttributeType.Hierarchy.create(
                lines(hierarchy, line -> byLine.getOrDefault(line, Integer.toString(-1 - line))));
    }

    private static String[][] lines(Hierarchy hierarchy, Function<Integer, String> value) {
        String[][] lines = new String[hierarchy.domainSize()][hierarchy.height() + 1];
        for (int line = 0; line < lines.length; line++) {
            lines[line][0] = value.apply(line);
            int number = line;
            for (int level = 1; level <= hierarchy.height(); level++) {
                number = hierarchy.up(level - 1, number);
                lines[line][level] = written(hierarchy, level, number);
            }
        }
        return lines;
    }
}
