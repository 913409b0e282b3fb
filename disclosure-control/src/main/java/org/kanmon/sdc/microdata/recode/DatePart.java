package org.kanmon.sdc.microdata.recode;

import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.microdata.hierarchy.DateParts;
import org.kanmon.sdc.microdata.hierarchy.DateParts.Part;

/**
 * Of a day only its month, quarter or year is given.
 *
 * @param part what is left of it
 */
public record DatePart(Part part) implements ValueRecoding {

    @Override
    public String word() {
        return "date-part";
    }

    @Override
    public Optional<String> of(String value) {
        return new DateParts(List.of(part))
                .generalizations(value)
                .map(parts -> parts.get(0));
    }

    @Override
    public boolean leaves(String value) {
        return value.isEmpty() || part.isWritten(value);
    }
}
