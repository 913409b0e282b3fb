package org.kanmon.sdc.microdata.model;

import java.util.List;
import java.util.Optional;

/**
 * Records as far as privacy models look at them.
 *
 * @param records how many there are
 * @param quasiIdentifiers the attributes that are generalized; their order has no meaning
 * @param sensitive attributes of which nobody is to learn more than the models allow
 * @param person whose record each one is; without it every record is a person of its own
 */
public record Microdata(
        int records, List<QuasiIdentifier> quasiIdentifiers, List<Attribute> sensitive, Optional<Attribute> person) {

    public Microdata {
        quasiIdentifiers = List.copyOf(quasiIdentifiers);
        sensitive = List.copyOf(sensitive);
        boolean alike = quasiIdentifiers.stream().allMatch(q -> q.attribute().records() == records)
                && sensitive.stream().allMatch(s -> s.records() == records)
                && person.stream().allMatch(p -> p.records() == records);
        if (!alike) {
            throw new IllegalArgumentException("attributes with different numbers of records");
        }
    }

    /** Microdata in which every record is a person. */
    public static Microdata of(List<QuasiIdentifier> quasiIdentifiers, List<Attribute> sensitive) {
        int records = quasiIdentifiers.isEmpty()
                ? 0
                : quasiIdentifiers.get(0).attribute().records();
        return new Microdata(records, quasiIdentifiers, sensitive, Optional.empty());
    }
}
