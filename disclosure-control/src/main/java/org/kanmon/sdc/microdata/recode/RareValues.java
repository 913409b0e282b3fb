package org.kanmon.sdc.microdata.recode;

import java.util.Optional;

/**
 * Values that few persons have become one text for all of them, such as diseases by their number of patients.
 *
 * @param fewerThan values of fewer persons than this are rare; records are counted where there is no person column
 * @param as what is written instead; blank to tell nothing
 * @param counts a file of values and their numbers of persons, when these do not come from the data; a value that it lacks is rare
 */
public record RareValues(long fewerThan, String as, Optional<String> counts) implements Recoding {

    public RareValues {
        if (fewerThan < 2) {
            throw new IllegalArgumentException("fewer than " + fewerThan);
        }
    }

    @Override
    public String word() {
        return "rare";
    }
}
