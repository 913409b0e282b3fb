package org.kanmon.rules.screening;

import java.util.Map;

/**
 * Something demanded that the application does not meet.
 *
 * @param demand the word for what is demanded, for example {@code single-purpose}
 * @param degree {@code lacking}, or {@code partly} where something speaks for the application
 */
public record Unmet(String demand, String degree, String field, Authority authority, Map<String, String> facts)
        implements Ground {

    public Unmet {
        facts = Map.copyOf(facts);
    }
}
