package org.kanmon.sdc.microdata.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanmon.sdc.microdata.hierarchy.DateParts;
import org.kanmon.sdc.microdata.recode.AgeAt;
import org.kanmon.sdc.microdata.recode.DateShift;
import org.kanmon.sdc.microdata.recode.Pseudonymisation;
import org.kanmon.sdc.microdata.schema.Column;
import org.kanmon.sdc.microdata.schema.Schema;
import org.kanmon.sdc.source.Problems;
import org.kanmon.sdc.source.Spelling;

/**
 * The columns that are recoded, and those that this needs.
 *
 * @param header of the records as they are
 * @param columns that are recoded
 * @param added the names of columns that the records do not have and pseudonyms make
 */
record RecodedColumns(Header header, List<Column> columns, List<String> added) {

    static RecodedColumns of(Schema schema, Header header, boolean hasKeys, Problems problems) {
        List<Column> columns = schema.columns().stream()
                .filter(column -> !column.recodings().isEmpty())
                .toList();
        List<String> added = columns.stream()
                .filter(column -> column.recoding(Pseudonymisation.class)
                        .filter(pseudonym -> !pseudonym.of().isEmpty())
                        .isPresent())
                .map(Column::name)
                .filter(name -> !header.names().contains(name))
                .toList();
        RecodedColumns all = new RecodedColumns(header, columns, added);
        Set<String> wanted = new LinkedHashSet<>();
        schema.columns().forEach(column -> wanted.add(column.name()));
        schema.person().ifPresent(wanted::add);
        columns.forEach(column -> wanted.addAll(sources(column)));
        added.forEach(wanted::remove);
        header.check(List.copyOf(wanted), problems);
        boolean keyed = columns.stream()
                .anyMatch(column -> column.recoding(Pseudonymisation.class).isPresent()
                        || column.recoding(DateShift.class).isPresent());
        if (keyed && !hasKeys) {
            problems.of("recode-no-key");
        }
        columns.stream()
                .filter(column -> column.recoding(DateShift.class).isPresent())
                .filter(column -> schema.person().isEmpty())
                .forEach(column -> problems.of("recode-no-person", Spelling.shown(column.name())));
        return all;
    }

    /** The columns of which a column is made, other than itself. */
    private static List<String> sources(Column column) {
        List<String> sources = new ArrayList<>();
        column.recoding(Pseudonymisation.class).ifPresent(pseudonym -> sources.addAll(pseudonym.of()));
        column.recoding(AgeAt.class)
                .map(AgeAt::day)
                .filter(day -> DateParts.day(day).isEmpty())
                .ifPresent(sources::add);
        return sources;
    }

    /** The header of the recoded records. */
    List<String> names() {
        List<String> names = new ArrayList<>(header.names());
        names.addAll(added);
        return names;
    }

    /** Where a column is among those of the records as they are; empty if it is added. */
    Optional<Integer> place(String column) {
        int place = header.names().indexOf(column);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }
}
