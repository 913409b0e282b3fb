package org.kanmon.sdc.microdata.privacy;

import org.kanmon.sdc.microdata.model.Attribute;

/**
 * Closeness where only a part of the records is looked at: its classes are compared with all records, not with that part.
 *
 * @param all the sensitive attribute of all records; the part numbers its values alike
 */
public record AgainstAll(Closeness closeness, Attribute all) implements SensitiveModel {

    @Override
    public String name() {
        return closeness.name();
    }

    @Override
    public String attribute() {
        return closeness.attribute();
    }

    @Override
    public ClassTest test(Attribute part) {
        if (part.values().size() != all.values().size()) {
            throw new IllegalArgumentException("a part that numbers its values otherwise");
        }
        return closeness.test(all);
    }
}
