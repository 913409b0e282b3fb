package org.kanmon.sdc.microdata.recode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.sdc.microdata.hierarchy.DateParts;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.pseudonym.ApplicationKeys;
import org.kanmon.sdc.microdata.pseudonym.DateShifts;
import org.kanmon.sdc.microdata.pseudonym.Pseudonyms;

/** Makes the recodings of fields that look at more than the field. */
public final class FieldRecodings {

    private FieldRecodings() {}

    /**
     * Pseudonyms. Those made of persons and of insured numbers are the same in all columns and files of an application; plain ones are
     * the same where the column that they are made of has the same name.
     */
    public static FieldRecoding pseudonyms(String column, Pseudonymisation how, ApplicationKeys keys) {
        List<String> of = how.of();
        return switch (how.kind()) {
            case PLAIN -> {
                String source = of.isEmpty() ? column : of.get(0);
                Pseudonyms pseudonyms = new Pseudonyms(keys.key("plain " + source));
                yield (value, fields) -> written(pseudonyms.of(fields.apply(source)));
            }
            case PERSON -> {
                Pseudonyms pseudonyms = new Pseudonyms(keys.key("id4"));
                yield (value, fields) -> written(
                        pseudonyms.ofPerson(fields.apply(of.get(0)), fields.apply(of.get(1)), fields.apply(of.get(2))));
            }
            case INSURED -> {
                Pseudonyms pseudonyms = new Pseudonyms(keys.key("id5"));
                yield (value, fields) ->
                        written(pseudonyms.ofHistory(of.stream().map(fields).toList()));
            }
        };
    }

    /** Who cannot be told has no pseudonym. */
    private static Optional<String> written(Optional<String> pseudonym) {
        return Optional.of(pseudonym.orElse(""));
    }

    /** Days moved by what the person's key says, written as they were; with zeros before single digits unless the column goes without. */
    public static FieldRecoding shifts(DateShift how, String person, Attribute column, ApplicationKeys keys) {
        boolean withZeros = column.values().stream()
                .flatMap(value -> DayText.of(value).stream())
                .allMatch(DayText::padded);
        DateShifts shifts = new DateShifts(keys.key("dates"), how.withinDays());
        return (value, fields) -> DayText.of(value)
                .map(day -> day.written(day.day().plusDays(shifts.days(fields.apply(person))), withZeros));
    }

    /** Ages in whole years. Nobody has one before birth. */
    public static FieldRecoding ages(AgeAt how, Set<String> missing) {
        Optional<LocalDate> fixed = DateParts.day(how.day());
        return (value, fields) -> {
            String other = fixed.isPresent() ? "" : fields.apply(how.day());
            if (fixed.isEmpty() && (other.isBlank() || missing.contains(other))) {
                return Optional.of("");
            }
            Optional<LocalDate> at = fixed.or(() -> DateParts.day(other));
            Optional<LocalDate> birth = DateParts.day(value);
            return at.flatMap(day -> birth.filter(born -> !born.isAfter(day))
                    .map(born -> Long.toString(ChronoUnit.YEARS.between(born, day))));
        };
    }

    /** A recoding, and then others that look at values alone. */
    public static FieldRecoding then(FieldRecoding first, List<Recoding> others, Set<String> missing) {
        Map<String, Optional<String>> known = new HashMap<>();
        return (value, fields) -> first.of(value, fields)
                .flatMap(text -> known.computeIfAbsent(text, key -> single(key, others, missing)));
    }

    private static Optional<String> single(String text, List<Recoding> others, Set<String> missing) {
        Attribute alone = Attribute.of("", List.of(text));
        ColumnRecoding recoding = ColumnRecoding.of(others, missing, alone, Optional.empty(), Map.of());
        return recoding.unreadable().isEmpty() ? Optional.of(recoding.of(text)) : Optional.empty();
    }

    /** Fields that are blank or stand for none stay as they are. */
    public static FieldRecoding sparing(FieldRecoding recoding, Set<String> missing) {
        return (value, fields) ->
                value.isBlank() || missing.contains(value) ? Optional.of(value) : recoding.of(value, fields);
    }

    /** What the values of a column become. */
    public static FieldRecoding of(ColumnRecoding values) {
        return (value, fields) -> Optional.ofNullable(values.of(value));
    }
}
