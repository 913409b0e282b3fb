package org.kanmon.rules.screening;

import java.util.Map;
import org.kanmon.criteria.Consequence;

/**
 * A limit of a criterion that the application passes.
 *
 * @param limit what is limited, for example {@code copies}
 * @param consequence what the criterion says must follow
 */
public record Exceeded(
        String limit, Consequence consequence, String field, Authority authority, Map<String, String> facts)
        implements Ground {

    public Exceeded {
        facts = Map.copyOf(facts);
    }
}
