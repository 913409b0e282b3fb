package org.kanmon.sdc.microdata.provision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.recode.DateShift;
import org.kanmon.sdc.microdata.recode.Pseudonymisation;
import org.kanmon.sdc.microdata.recode.RareValues;
import org.kanmon.sdc.microdata.recode.Recoding;
import org.kanmon.sdc.microdata.recode.ValueRecoding;

/**
 * Where records fail what is demanded of their columns: a value fails that the recoding would not leave as it is. That days were
 * moved no value shows, so that they fail unless somebody knows that they were.
 */
public final class ColumnBreaches {

    private static final Pattern PSEUDONYM = Pattern.compile("[0-9a-f]{64}");

    private final Map<String, Attribute> columns;
    private final Optional<Attribute> person;
    private final Set<String> moved;

    /**
     * @param columns the columns that are there, by name
     * @param person whose record each one is; where nobody knows, each is a person of its own
     * @param moved the columns whose days are known to have been moved
     */
    public ColumnBreaches(Map<String, Attribute> columns, Optional<Attribute> person, Set<String> moved) {
        this.columns = Map.copyOf(columns);
        this.person = person;
        this.moved = Set.copyOf(moved);
    }

    /** The breaches, in the order of the requirements. */
    public List<ColumnBreach> of(List<ColumnRequirement> requirements) {
        List<ColumnBreach> breaches = new ArrayList<>();
        for (ColumnRequirement requirement : requirements) {
            Attribute column = columns.get(requirement.column());
            if (column != null) {
                breach(requirement, column).ifPresent(breaches::add);
            }
        }
        return breaches;
    }

    private Optional<ColumnBreach> breach(ColumnRequirement requirement, Attribute column) {
        if (requirement.recoding().isEmpty()) {
            return Optional.of(new ColumnBreach(requirement, records(column, value -> !value.isBlank())));
        }
        long records = failing(requirement.recoding().get(), column);
        return records == 0 ? Optional.empty() : Optional.of(new ColumnBreach(requirement, records));
    }

    private long failing(Recoding recoding, Attribute column) {
        if (recoding instanceof ValueRecoding values) {
            return records(column, value -> !value.isBlank() && !values.leaves(value));
        }
        if (recoding instanceof RareValues rare) {
            return rare(rare, column);
        }
        if (recoding instanceof Pseudonymisation) {
            return records(
                    column,
                    value -> !value.isBlank() && !PSEUDONYM.matcher(value).matches());
        }
        if (recoding instanceof DateShift) {
            return moved.contains(column.name()) ? 0 : records(column, value -> !value.isBlank());
        }
        throw new IllegalArgumentException("nobody can tell from a file whether " + recoding + " was done");
    }

    private static long records(Attribute column, Predicate<String> fails) {
        int[] frequencies = column.frequencies();
        long records = 0;
        for (int value = 0; value < frequencies.length; value++) {
            records += fails.test(column.values().get(value)) ? frequencies[value] : 0;
        }
        return records;
    }

    private long rare(RareValues rare, Attribute column) {
        int[] frequencies = column.frequencies();
        long[] persons = persons(column, frequencies);
        long records = 0;
        for (int value = 0; value < frequencies.length; value++) {
            String text = column.values().get(value);
            boolean few = !text.isBlank() && !text.equals(rare.as()) && persons[value] < rare.fewerThan();
            records += few ? frequencies[value] : 0;
        }
        return records;
    }

    /** How many persons have each value. */
    private long[] persons(Attribute column, int[] frequencies) {
        long[] persons = new long[frequencies.length];
        if (person.isEmpty()) {
            for (int value = 0; value < frequencies.length; value++) {
                persons[value] = frequencies[value];
            }
            return persons;
        }
        BitSet[] seen = new BitSet[frequencies.length];
        for (int record = 0; record < column.records(); record++) {
            int value = column.codes().get(record);
            seen[value] = seen[value] == null ? new BitSet() : seen[value];
            seen[value].set(person.get().codes().get(record));
        }
        for (int value = 0; value < seen.length; value++) {
            persons[value] = seen[value] == null ? 0 : seen[value].cardinality();
        }
        return persons;
    }
}
