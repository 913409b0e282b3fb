package org.kanmon.rules.screening;

import java.util.Map;

/**
 * Words found in free text.
 *
 * @param sort what they are: {@code name}, {@code phone}, {@code e-mail}, {@code insurer-number}, {@code individual-number}, or the kind
 *     of contradiction with the structured answers
 */
public record Remark(String sort, String field, Authority authority, Map<String, String> facts) implements Ground {

    public Remark {
        facts = Map.copyOf(facts);
    }
}
