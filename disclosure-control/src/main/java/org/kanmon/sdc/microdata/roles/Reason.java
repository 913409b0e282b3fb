package org.kanmon.sdc.microdata.roles;

import java.util.Locale;
import java.util.Optional;

/**
 * Why a role is proposed.
 *
 * @param kind what speaks for it
 * @param meaning what the column is taken for by it
 * @param found the part of the name that says so; empty if it is not the name
 * @param share the share of different values that say so, 0 to 1; 0 if it is not the values
 */
public record Reason(Kind kind, Optional<ColumnMeaning> meaning, String found, double share) {

    /** What speaks for a role. */
    public enum Kind {
        /** A word in the name. */
        NAME,
        /** What the values look like. */
        VALUES,
        /** Nearly every record has a value of its own. */
        NEARLY_UNIQUE,
        /** All records have the same value. */
        CONSTANT,
        /** The values do not look like what the name says. */
        NAME_NOT_BORNE_OUT,
        /** Neither name nor values tell anything. */
        NOTHING_KNOWN;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Reason name(ColumnMeaning meaning, String found) {
        return new Reason(Kind.NAME, Optional.of(meaning), found, 0);
    }

    static Reason values(ColumnMeaning meaning, double share) {
        return new Reason(Kind.VALUES, Optional.of(meaning), "", share);
    }

    static Reason nearlyUnique(double share) {
        return new Reason(Kind.NEARLY_UNIQUE, Optional.empty(), "", share);
    }

    static Reason notBorneOut(ColumnMeaning meaning) {
        return new Reason(Kind.NAME_NOT_BORNE_OUT, Optional.of(meaning), "", 0);
    }

    static Reason of(Kind kind) {
        return new Reason(kind, Optional.empty(), "", 0);
    }
}
