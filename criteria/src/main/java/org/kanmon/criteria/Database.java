package org.kanmon.criteria;

import java.util.List;

/**
 * A database whose outputs are checked, or an international profile that stands in for one.
 *
 * @param id the name of its folder, for example {@code ndb}
 * @param custodian who answers for it
 * @param languages the languages in which its guideline is written, as two-letter codes
 */
public record Database(String id, Text name, Text custodian, List<String> languages) {

    public Database {
        languages = List.copyOf(languages);
    }
}
