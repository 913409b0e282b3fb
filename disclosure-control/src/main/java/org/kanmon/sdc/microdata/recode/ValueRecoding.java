package org.kanmon.sdc.microdata.recode;

import java.util.Optional;

/** A recoding that looks at nothing but the value. */
public sealed interface ValueRecoding extends Recoding
        permits DatePart, EdgeCoding, Rounding, NumberClasses, FirstCharacters, Blank {

    /** What a value becomes; empty if it cannot be read. */
    Optional<String> of(String value);

    /** Whether a value is one that this recoding leaves; empty texts stand for none and always may be there. */
    boolean leaves(String value);
}
