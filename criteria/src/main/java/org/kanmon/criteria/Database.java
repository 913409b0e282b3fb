package org.kanmon.criteria;

import java.util.ArrayList;
import java.util.List;

/**
 * A database whose outputs are checked, or an international profile that stands in for one.
 *
 * @param id the name of its folder, for example {@code ndb}
 * @param custodian who answers for it
 * @param languages the languages in which its guideline is written, as two-letter codes
 * @param sets the folders of criteria that hold for it beside its own, for example {@code good-practice}; where a set and the
 *     database speak of the same, the database does
 */
public record Database(String id, Text name, Text custodian, List<String> languages, List<String> sets) {

    public Database {
        languages = List.copyOf(languages);
        sets = List.copyOf(sets);
    }

    /** The same with a set adopted, after those that it has, or not adopted. */
    Database adopting(String set, boolean adopted) {
        List<String> others = new ArrayList<>(sets);
        boolean had = others.remove(set);
        if (adopted == had) {
            return this;
        }
        if (adopted) {
            others.add(set);
        }
        return new Database(id, name, custodian, languages, others);
    }
}
