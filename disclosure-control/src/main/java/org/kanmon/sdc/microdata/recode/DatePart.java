package org.kanmon.sdc.microdata.recode;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanmon.sdc.microdata.hierarchy.DateParts;
import org.kanmon.sdc.microdata.hierarchy.DateParts.Part;

/**
 * Of a day only its month, quarter or year is given; a month is written with slashes if the day was.
 *
 * @param part what is left of it
 */
public record DatePart(Part part) implements ValueRecoding {

    private static final String SLASH = "/";
    private static final Pattern SLASHED_MONTH = Pattern.compile("[0-9]{4}/(0?[1-9]|1[0-2])");

    @Override
    public String word() {
        return "date-part";
    }

    @Override
    public Optional<String> of(String value) {
        if (part == Part.MONTH && value.contains(SLASH)) {
            return DayText.of(value).map(DatePart::month);
        }
        return new DateParts(List.of(part)).generalizations(value).map(parts -> parts.get(0));
    }

    @Override
    public boolean leaves(String value) {
        return value.isEmpty()
                || part.isWritten(value)
                || part == Part.MONTH && SLASHED_MONTH.matcher(value).matches();
    }

    /** A month, written as the day was. */
    private static String month(DayText text) {
        String form = text.padded() ? "%04d/%02d" : "%04d/%d";
        return form.formatted(text.day().getYear(), text.day().getMonthValue());
    }
}
