package org.kanmon.sdc.microdata.recode;

import java.util.List;

/**
 * Identifiers are replaced by keyed digests, other ones for every application.
 *
 * @param kind from what they are made
 * @param of the columns that they are made from: for {@link Kind#PERSON} name in kana, sex and date of birth; for {@link Kind#INSURED}
 *     a person's insured numbers, the oldest first; else the column itself
 */
public record Pseudonymisation(Kind kind, List<String> of) implements Recoding {

    /** From what a pseudonym is made. */
    public enum Kind {
        /** From the identifier as it is written. */
        PLAIN("plain"),
        /** From name, sex and date of birth in one spelling, as ID4 is. */
        PERSON("id4"),
        /** From the oldest of a person's insured numbers, as ID5 is. */
        INSURED("id5");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it is written in schemas. */
        public String word() {
            return word;
        }
    }

    public Pseudonymisation {
        of = List.copyOf(of);
    }

    @Override
    public String word() {
        return "pseudonym";
    }
}
