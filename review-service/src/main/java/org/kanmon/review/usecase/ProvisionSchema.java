package org.kanmon.review.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.review.domain.HandledColumn;
import org.kanmon.sdc.microdata.hierarchy.Intervals;
import org.kanmon.sdc.microdata.recode.Blank;
import org.kanmon.sdc.microdata.recode.DatePart;
import org.kanmon.sdc.microdata.recode.DateShift;
import org.kanmon.sdc.microdata.recode.EdgeCoding;
import org.kanmon.sdc.microdata.recode.FirstCharacters;
import org.kanmon.sdc.microdata.recode.NumberClasses;
import org.kanmon.sdc.microdata.recode.Pseudonymisation;
import org.kanmon.sdc.microdata.recode.RareValues;
import org.kanmon.sdc.microdata.recode.Recoding;

/** Writes a provision profile, as it counts for the columns of some records, as a schema that a person can read and correct. */
final class ProvisionSchema {

    private final CriteriaInForce criteria;
    private final String profile;

    ProvisionSchema(CriteriaInForce criteria, String profile) {
        this.criteria = criteria;
        this.profile = profile;
    }

    /**
     * The schema.
     *
     * @param person the column that says whose record each one is
     */
    String of(List<HandledColumn> columns, Optional<String> person) {
        List<String> lines = new ArrayList<>();
        lines.add("# Provision profile " + profile + " of "
                + criteria.database().id() + ", criteria as of " + criteria.asOf() + " (" + criteria.digest() + ").");
        lines.add(
                "# Columns of which the profile is silent, or of which nobody knows what they are about, are left out.");
        person.ifPresent(column -> lines.add("person: " + quoted(column)));
        lines.add("columns:");
        for (HandledColumn column : columns) {
            lines.add("  # " + comment(column));
            lines.add("  - {column: " + quoted(column.name()) + ", " + fields(column) + "}");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String comment(HandledColumn column) {
        String about = column.item().map(item -> item.ja() + " / " + item.en()).orElse("?");
        String why = column.handling()
                .map(handling -> handling.criterion().path() + ", "
                        + handling.criterion().citation().article())
                .orElse("-");
        return (about + ": " + why).replaceAll("\\R", " ");
    }

    private static String fields(HandledColumn column) {
        if (!column.isGiven()) {
            return "drop: true";
        }
        return column.recoding()
                .map(recoding -> "role: insensitive, " + recoding(recoding))
                .orElse("role: insensitive");
    }

    private static String recoding(Recoding recoding) {
        if (recoding instanceof Blank) {
            return "blank: true";
        }
        if (recoding instanceof Pseudonymisation pseudonym) {
            return "pseudonym: {kind: " + pseudonym.kind().word() + "}";
        }
        if (recoding instanceof DatePart date) {
            return "date-part: " + date.part().word();
        }
        if (recoding instanceof DateShift shift) {
            return "shift-dates: {within-days: " + shift.withinDays() + "}";
        }
        if (recoding instanceof EdgeCoding edges) {
            EdgeCoding.Edge top = edges.top().orElseThrow();
            return "code: {top: {from: " + top.limit().toPlainString() + ", as: " + quoted(top.as()) + "}}";
        }
        if (recoding instanceof FirstCharacters first) {
            String shown = first.shown().isEmpty()
                    ? ""
                    : first.shown().stream()
                            .sorted(Comparator.naturalOrder())
                            .map(ProvisionSchema::quoted)
                            .collect(Collectors.joining(", ", ", shown: [", "]"));
            return "first: {length: " + first.length() + shown + "}";
        }
        if (recoding instanceof RareValues rare) {
            return "rare: {fewer-than: " + rare.fewerThan() + ", as: " + quoted(rare.as()) + "}";
        }
        return classes((NumberClasses) recoding);
    }

    private static String classes(NumberClasses classes) {
        Intervals intervals = (Intervals) classes.rule();
        return "classes: {width: " + intervals.widths().get(0).toPlainString()
                + limit("below", intervals.below())
                + limit("from", intervals.from())
                + (intervals.whole() ? "" : ", decimals: true")
                + ", between: " + quoted(classes.between()) + "}";
    }

    private static String limit(String key, Optional<BigDecimal> number) {
        return number.map(limit -> ", " + key + ": " + limit.toPlainString()).orElse("");
    }

    /** A text between quotation marks, as YAML and JSON read it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '\u007F' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\uFEFF') {
                quoted.append("\\u%04X".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
