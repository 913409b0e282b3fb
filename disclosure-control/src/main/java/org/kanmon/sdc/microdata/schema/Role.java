package org.kanmon.sdc.microdata.schema;

/** What a column of records is. */
public enum Role {
    /** It names a person by itself: it is never given away. */
    IDENTIFIER("identifier"),
    /** Together with others of its kind it finds a person again: it is generalized. */
    QUASI_IDENTIFIER("quasi-identifier"),
    /** Nobody is to learn it of a person: models look at how it is spread. */
    SENSITIVE("sensitive"),
    /** It is given away as it is. */
    INSENSITIVE("insensitive");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** As it is written in schemas. */
    public String word() {
        return word;
    }
}
