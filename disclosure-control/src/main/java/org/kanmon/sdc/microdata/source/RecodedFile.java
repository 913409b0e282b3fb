package org.kanmon.sdc.microdata.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.pseudonym.ApplicationKeys;
import org.kanmon.sdc.microdata.recode.AgeAt;
import org.kanmon.sdc.microdata.recode.ColumnRecoding;
import org.kanmon.sdc.microdata.recode.DateShift;
import org.kanmon.sdc.microdata.recode.FieldRecoding;
import org.kanmon.sdc.microdata.recode.FieldRecodings;
import org.kanmon.sdc.microdata.recode.Pseudonymisation;
import org.kanmon.sdc.microdata.recode.RareValues;
import org.kanmon.sdc.microdata.recode.Recoding;
import org.kanmon.sdc.microdata.schema.Column;
import org.kanmon.sdc.microdata.schema.Schema;
import org.kanmon.sdc.source.Problem;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;
import org.kanmon.sdc.source.UnusableInput;

/**
 * The records with their columns recoded, as a file between the data and the search: all columns are still in it, so it must not be
 * given away. The data are read twice, as a stream: once for the values that occur, once to write.
 */
public final class RecodedFile {

    private final RecordFile input;
    private final Schema schema;
    private final HierarchyPlaces places;
    private final Optional<ApplicationKeys> keys;
    private final Problems problems;
    private final Header header;
    private final RecodedColumns columns;

    private RecodedFile(RecordFile input, Schema schema, HierarchyPlaces places, Optional<ApplicationKeys> keys)
            throws IOException, UnusableInput {
        this.input = input;
        this.schema = schema;
        this.places = places;
        this.keys = keys;
        this.problems = new Problems(input.name());
        this.header = Header.of(input);
        this.columns = RecodedColumns.of(schema, header, keys.isPresent(), problems);
        problems.throwIfAny();
    }

    /**
     * Writes the records with their columns recoded.
     *
     * @param keys those of the application; needed for pseudonyms and shifted dates
     * @return the digest of the data
     * @throws UnusableInput with all values that cannot be recoded, or whatever else is wrong with the data
     */
    public static String write(
            Path data, String name, Schema schema, HierarchyPlaces places, Optional<ApplicationKeys> keys, Path target)
            throws IOException, UnusableInput {
        return new RecodedFile(RecordFile.of(data, name, schema.separator()), schema, places, keys).write(target);
    }

    /** The columns that a file of records has. */
    public static List<String> columns(Path data, String name, Schema schema) throws IOException, UnusableInput {
        return Header.of(RecordFile.of(data, name, schema.separator())).names();
    }

    private String write(Path target) throws IOException, UnusableInput {
        List<String> needed = needed();
        List<Integer> read = needed.stream().map(header.names()::indexOf).toList();
        RecordFile.Stream<ColumnReader> values =
                input.stream(form -> new ColumnReader(header.names().size(), read, form.separator(), problems));
        problems.throwIfAny();
        Map<String, Attribute> attributes = new HashMap<>();
        for (int slot = 0; slot < needed.size(); slot++) {
            attributes.put(needed.get(slot), values.handler().attribute(slot, needed.get(slot)));
        }
        Map<String, FieldRecoding> recodings = new LinkedHashMap<>();
        for (Column column : columns.columns()) {
            recodings.put(column.name(), recoding(column, attributes));
        }
        problems.throwIfAny();
        attributes.clear();
        String digest = write(target, values.file(), recodings);
        if (!digest.equals(values.digest())) {
            throw new UnusableInput(Problem.of("records-changed", input.name()));
        }
        return digest;
    }

    /** Columns whose values have to be known before the first can be recoded. */
    private List<String> needed() {
        Stream<String> recoded = columns.columns().stream()
                .filter(column -> column.recoding(Pseudonymisation.class).isEmpty())
                .map(Column::name);
        boolean counting = columns.columns().stream()
                .anyMatch(column -> column.recodings().stream().anyMatch(Recoding::looksAtPersons));
        return Stream.concat(recoded, counting ? schema.person().stream() : Stream.empty())
                .distinct()
                .toList();
    }

    private FieldRecoding recoding(Column column, Map<String, Attribute> attributes) throws IOException, UnusableInput {
        Optional<Pseudonymisation> pseudonym = column.recoding(Pseudonymisation.class);
        if (pseudonym.isPresent()) {
            return FieldRecodings.pseudonyms(column.name(), pseudonym.get(), keys.orElseThrow());
        }
        Attribute attribute = attributes.get(column.name());
        Set<String> missing = column.missing();
        Optional<FieldRecoding> first = column.recoding(DateShift.class)
                .map(shift ->
                        FieldRecodings.shifts(shift, schema.person().orElseThrow(), attribute, keys.orElseThrow()))
                .or(() -> column.recoding(AgeAt.class).map(age -> FieldRecodings.ages(age, missing)));
        if (first.isPresent()) {
            return FieldRecodings.sparing(FieldRecodings.then(first.get(), column.recodings(), missing), missing);
        }
        Map<String, Long> counts = counts(column);
        Optional<Attribute> person = schema.person().map(attributes::get);
        ColumnRecoding values = ColumnRecoding.of(column.recodings(), missing, attribute, person, counts);
        if (!values.unreadable().isEmpty()) {
            problems.of(
                    "records-values-unreadable",
                    Spelling.shown(column.name()),
                    Integer.toString(values.unreadable().size()),
                    ValueCounts.shown(values.unreadable()));
        }
        return FieldRecodings.of(values);
    }

    private Map<String, Long> counts(Column column) throws IOException, UnusableInput {
        Optional<String> file = column.recoding(RareValues.class).flatMap(RareValues::counts);
        if (file.isEmpty()) {
            return Map.of();
        }
        if (places.find(file.get()).isEmpty()) {
            problems.of("recode-counts-missing", Spelling.shown(column.name()), Spelling.shown(file.get()));
            return Map.of();
        }
        return places.counts(file.get());
    }

    private String write(Path target, RecordFile as, Map<String, FieldRecoding> recodings)
            throws IOException, UnusableInput {
        try (OutputStream bytes = Files.newOutputStream(target);
                RecordWriter writer =
                        new RecordWriter(bytes, as.form(), columns.names().size(), false)) {
            RecordFile.Stream<RecodingHandler> done =
                    as.stream(form -> new RecodingHandler(columns, recodings, writer, problems));
            problems.throwIfAny();
            return done.digest();
        } catch (CharacterCodingException e) {
            throw new UnusableInput(Problem.of("recode-not-encodable", input.name()));
        }
    }
}
