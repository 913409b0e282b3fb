package org.kanmon.sdc.microdata.schema;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.kanmon.sdc.microdata.recode.Recoding;

/**
 * A column as a schema describes it.
 *
 * @param name as the data's header has it
 * @param hierarchy where its generalizations come from
 * @param lowest the least level to which a quasi-identifier may be generalized
 * @param highest the greatest level; empty for that of its hierarchy
 * @param recodings what is done to its values before generalization, each kind at most once
 * @param missing values that stand for none; a blank always does
 */
public record Column(
        String name,
        Role role,
        Optional<Generalizations> hierarchy,
        int lowest,
        OptionalInt highest,
        List<Recoding> recodings,
        Set<String> missing) {

    public Column {
        recodings = List.copyOf(recodings);
        missing = Set.copyOf(missing);
    }

    /** A column that is generalized to any level, or not at all. */
    public static Column of(String name, Role role, Optional<String> hierarchyFile) {
        return new Column(
                name,
                role,
                hierarchyFile.map(Generalizations.Listed::new),
                0,
                OptionalInt.empty(),
                List.of(),
                Set.of());
    }

    /** The column once it is recoded. */
    Column recoded(Optional<Generalizations> generalizations) {
        return new Column(name, role, generalizations, lowest, highest, List.of(), missing);
    }

    /** The recoding of a kind, if the column has one. */
    public <R extends Recoding> Optional<R> recoding(Class<R> kind) {
        return recodings.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
