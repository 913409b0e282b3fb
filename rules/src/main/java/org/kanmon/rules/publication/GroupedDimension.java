package org.kanmon.rules.publication;

import java.util.BitSet;
import org.kanmon.sdc.tables.groups.Scale;

/**
 * A dimension of the table whose categories are groups of a quantity.
 *
 * @param dimension the dimension, 0-based
 * @param name its column's name
 * @param item what they are groups of: {@code age}, {@code time-of-death} or {@code birth-weight}
 * @param scale how their labels are read
 * @param nodes the categories whose labels can be read
 */
public record GroupedDimension(int dimension, String name, String item, Scale scale, BitSet nodes) {}
