package org.kanmon.sdc.microdata.recode;

import java.util.Optional;
import java.util.Set;

/**
 * Of a code only the beginning is given, of all codes or of some.
 *
 * @param length how many characters stay
 * @param shown the beginnings that are given, others become blank; none for all
 */
public record FirstCharacters(int length, Set<String> shown) implements ValueRecoding {

    public FirstCharacters {
        if (length < 1) {
            throw new IllegalArgumentException("the first " + length + " characters");
        }
        shown = Set.copyOf(shown);
    }

    @Override
    public String word() {
        return "first";
    }

    @Override
    public Optional<String> of(String value) {
        String stripped = value.strip();
        String beginning = stripped.substring(0, Math.min(length, stripped.length()));
        return Optional.of(shown.isEmpty() || shown.contains(beginning) ? beginning : "");
    }

    @Override
    public boolean leaves(String value) {
        return of(value).filter(value::equals).isPresent();
    }
}
