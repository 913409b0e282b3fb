package org.kanmon.sdc.microdata.recode;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is written in place of a field of one record. For one thread. */
public interface FieldRecoding {

    /**
     * What becomes of a field.
     *
     * @param value what is in it; blank if the column is made anew
     * @param fields the fields of the same record by the names of their columns
     * @return empty if it cannot be read
     */
    Optional<String> of(String value, UnaryOperator<String> fields);
}
