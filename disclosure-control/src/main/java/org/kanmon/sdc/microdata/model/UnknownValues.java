package org.kanmon.sdc.microdata.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values that occur in the records but have no line in the hierarchy of their attribute: all of them, with how often they occur. */
public final class UnknownValues extends Exception {

    private static final long serialVersionUID = 1L;

    private final String attribute;
    private final TreeMap<String, Integer> values;

    UnknownValues(String attribute, SortedMap<String, Integer> values) {
        super(attribute + ": " + values);
        this.attribute = attribute;
        this.values = new TreeMap<>(values);
    }

    /** The name of the attribute. */
    public String attribute() {
        return attribute;
    }

    /** Per value how many records have it; ascending. */
    public SortedMap<String, Integer> values() {
        return Collections.unmodifiableSortedMap(values);
    }
}
