package org.kanmon.sdc.microdata.recode;

import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.microdata.hierarchy.HierarchyRule;

/**
 * Numbers are given as classes: {@code 53.4} as {@code 50-55}.
 *
 * @param rule makes the classes; of its generalizations the finest is taken
 */
public record NumberClasses(HierarchyRule rule) implements ValueRecoding {

    @Override
    public String word() {
        return "classes";
    }

    @Override
    public Optional<String> of(String value) {
        return rule.generalizations(value).map(List::of).map(all -> all.get(0).get(0));
    }

    /** A class has two limits or says that it is open, so that it is no number; a class of one whole number is one. */
    @Override
    public boolean leaves(String value) {
        return value.isEmpty()
                || Decimal.of(value).isEmpty()
                || of(value).filter(value::equals).isPresent();
    }
}
