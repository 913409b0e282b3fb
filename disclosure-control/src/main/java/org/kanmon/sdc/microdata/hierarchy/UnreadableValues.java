package org.kanmon.sdc.microdata.hierarchy;

import java.util.List;
import java.util.Set;

/** Values of an attribute that its rule cannot generalize: all of them. */
public final class UnreadableValues extends Exception {

    private static final long serialVersionUID = 1L;

    private final String attribute;
    private final transient List<String> values;

    UnreadableValues(String attribute, Set<String> values) {
        super(attribute + ": " + values);
        this.attribute = attribute;
        this.values = List.copyOf(values);
    }

    /** The name of the attribute. */
    public String attribute() {
        return attribute;
    }

    /** The values, in order. */
    public List<String> values() {
        return values;
    }
}
