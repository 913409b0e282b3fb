package org.kanmon.rules.publication;

import java.util.BitSet;

/**
 * The dimensions of a table whose categories are something that one may learn of a person, such as a disease or a result; age, sex,
 * time and place are what one knows a person by.
 *
 * @param dimensions the dimensions in the table; at least one
 */
public record Attributes(BitSet dimensions) {

    public Attributes {
        dimensions = (BitSet) dimensions.clone();
    }
}
