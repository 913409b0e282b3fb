package org.kanmon.sdc.microdata.transform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.recode.DatePart;
import org.kanmon.sdc.microdata.recode.DateShift;
import org.kanmon.sdc.microdata.recode.Pseudonymisation;
import org.kanmon.sdc.microdata.recode.RareValues;
import org.kanmon.sdc.microdata.recode.RecodedValues;
import org.kanmon.sdc.microdata.recode.Recoding;
import org.kanmon.sdc.microdata.schema.Column;
import org.kanmon.sdc.microdata.schema.Schema;
import org.kanmon.sdc.microdata.source.FileColumns;
import org.kanmon.sdc.microdata.source.HierarchyPlaces;
import org.kanmon.sdc.microdata.source.RecordFile;
import org.kanmon.sdc.microdata.source.Records;
import org.kanmon.sdc.source.UnusableInput;

/**
 * Whether the recodings are respected in a file that was written. Columns that are given away without generalization are read from it
 * again; of quasi-identifiers the values below their generalizations are looked at, which {@link Proof} compares with the file.
 *
 * @param checks per recoded column
 * @param utilities per recoded column, but for pseudonyms, what it tells before and after
 */
public record RecodingProof(List<RecodingCheck> checks, List<ColumnUtility> utilities) {

    public RecodingProof {
        checks = List.copyOf(checks);
        utilities = List.copyOf(utilities);
    }

    /** Nothing was recoded. */
    public static final RecodingProof NOTHING = new RecodingProof(List.of(), List.of());

    /**
     * Reads the recoded columns of a written file.
     *
     * @param data the records as they came
     * @param schema with its recodings
     * @param recoded what the search was given
     */
    public static RecodingProof of(
            Path written, RecordFile data, Schema schema, HierarchyPlaces places, Records recoded)
            throws IOException, UnusableInput {
        List<Column> columns = schema.columns().stream()
                .filter(column -> !column.recodings().isEmpty())
                .toList();
        Map<String, Attribute> now = new LinkedHashMap<>(FileColumns.readWritten(
                written,
                recoded.file().form(),
                columns.stream().map(Column::name).toList()));
        Map<String, Attribute> before = FileColumns.read(
                data,
                columns.stream()
                        .filter(column ->
                                column.recoding(Pseudonymisation.class).isEmpty())
                        .map(Column::name)
                        .toList());
        List<ColumnUtility> utilities = new ArrayList<>();
        before.forEach((name, old) -> {
            if (now.containsKey(name)) {
                utilities.add(ColumnUtility.of(old, now.get(name)));
            }
        });
        recoded.data().quasiIdentifiers().stream()
                .map(QuasiIdentifier::attribute)
                .forEach(attribute -> now.replace(attribute.name(), attribute));
        List<RecodingCheck> checks = new ArrayList<>();
        for (Column column : columns) {
            Attribute attribute = now.get(column.name());
            boolean holds = attribute != null
                    && attribute.records() == recoded.data().records()
                    && holds(column, attribute, before, places, recoded.data().person());
            checks.add(new RecodingCheck(
                    column.name(),
                    column.recodings().stream().map(Recoding::word).toList(),
                    holds));
        }
        return new RecodingProof(checks, utilities);
    }

    private static boolean isShifted(Column column) {
        return column.recoding(DateShift.class).isPresent()
                && column.recoding(DatePart.class).isEmpty();
    }

    private static boolean holds(
            Column column,
            Attribute now,
            Map<String, Attribute> before,
            HierarchyPlaces places,
            Optional<Attribute> person)
            throws IOException, UnusableInput {
        RecodedValues values = new RecodedValues(column.recodings(), column.missing(), now, person);
        Optional<String> file = column.recoding(RareValues.class).flatMap(RareValues::counts);
        boolean left = values.areLeft(file.isPresent() ? places.counts(file.get()) : Map.of());
        Optional<DateShift> shift = column.recoding(DateShift.class);
        return left
                && (!isShifted(column)
                        || values.areShifted(
                                before.get(column.name()), shift.orElseThrow().withinDays()));
    }

    /** Whether all columns are as their recodings say. */
    public boolean holds() {
        return checks.stream().allMatch(RecodingCheck::holds);
    }
}
