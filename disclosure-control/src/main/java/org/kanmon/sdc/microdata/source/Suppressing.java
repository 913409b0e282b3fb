package org.kanmon.sdc.microdata.source;

import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.model.HierarchyFault;

/** The hierarchy of a quasi-identifier that has none of its own: a value is shown or it is not. */
final class Suppressing {

    /** What stands in place of a value that is not shown. */
    static final String SIGN = "*";

    private Suppressing() {}

    static Hierarchy hierarchy(Attribute attribute) {
        try {
            return Hierarchy.of(
                    attribute.name(),
                    attribute.values().stream()
                            .map(value -> new String[] {value, SIGN})
                            .toList());
        } catch (HierarchyFault e) {
            throw new IllegalStateException("values of an attribute occur once each", e);
        }
    }
}
