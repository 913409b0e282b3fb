package org.kanmon.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.Problems;

/** Reads what is done with an item before it is given. */
final class HandlingReader {

    private static final long MOST = 1_000_000;
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Set<String> WAYS = Set.of(
            "nothing",
            "blank",
            "as-it-is",
            "pseudonym",
            "date-part",
            "shifted-date",
            "classes",
            "top",
            "first-digits",
            "common",
            "listed");
    private static final Set<String> PARTS = Set.of("month", "quarter", "year");

    private final Items items;
    private final Problems problems;

    HandlingReader(Items items, Problems problems) {
        this.items = items;
        this.problems = problems;
    }

    /** @param path the criterion's, whose last part is the item */
    Optional<CriterionValue> read(String path, Fields fields) {
        int before = problems.count();
        String item = path.substring(path.lastIndexOf('/') + 1);
        checkItem(fields, "give", item);
        Optional<Treatment> treatment = fields.word("give", WAYS).flatMap(way -> treatment(way, fields));
        boolean onReview =
                fields.has("on-review") && fields.word("on-review", Words.FLAG).orElse(false);
        Optional<String> beside = fields.optionalText("beside");
        beside.ifPresent(other -> checkItem(fields, "beside", other));
        return treatment
                .filter(way -> problems.count() == before)
                .map(way -> new CriterionValue.Handling(item, way, onReview, beside));
    }

    private void checkItem(Fields fields, String name, String item) {
        List<String> known = items.all().stream().map(Item::id).toList();
        if (!known.contains(item)) {
            problems.addUnknown("unknown-item", fields.placeOf(name), item, known, item);
        }
    }

    private Optional<Treatment> treatment(String way, Fields fields) {
        return switch (way) {
            case "nothing" -> Optional.of(new Treatment.Nothing());
            case "blank" -> Optional.of(new Treatment.Blank());
            case "as-it-is" -> Optional.of(new Treatment.AsTheyAre());
            case "pseudonym" -> Optional.of(new Treatment.Pseudonym());
            case "date-part" -> fields.word("part", PARTS).map(Treatment.DatePart::new);
            case "shifted-date" -> whole(fields, "days", 366).map(Treatment.ShiftedDate::new);
            case "classes" -> classes(fields);
            case "top" -> decimal(fields, "from").map(Treatment.Top::new);
            case "first-digits" -> whole(fields, "digits", 20).map(Treatment.FirstDigits::new);
            case "common" ->
                whole(fields, "fewer-than", MOST)
                        .map(least -> new Treatment.Common(
                                least, fields.optionalText("instead").orElse("")));
            default -> listed(fields);
        };
    }

    private Optional<Treatment> classes(Fields fields) {
        Optional<BigDecimal> width = decimal(fields, "width");
        boolean whole = fields.has("whole") && fields.word("whole", Words.FLAG).orElse(false);
        Optional<BigDecimal> bottom = fields.has("bottom") ? decimal(fields, "bottom") : Optional.empty();
        Optional<BigDecimal> top = fields.has("top") ? decimal(fields, "top") : Optional.empty();
        if (bottom.isPresent() && top.isPresent() && bottom.get().compareTo(top.get()) >= 0) {
            problems.add(
                    "groups-order",
                    fields.placeOf("top"),
                    "top",
                    top.get().toPlainString(),
                    "bottom",
                    bottom.get().toPlainString());
        }
        if (width.isPresent() && width.get().signum() == 0) {
            problems.add("bad-decimal", fields.placeOf("width"), "width", "0");
        }
        String between = fields.optionalText("between").orElse("-");
        return width.map(wide -> new Treatment.Classes(wide, whole, bottom, top, between));
    }

    private Optional<Treatment> listed(Fields fields) {
        List<String> codes = fields.texts("codes");
        return whole(fields, "digits", 20)
                .filter(digits -> !codes.isEmpty())
                .map(digits -> new Treatment.Listed(digits, codes));
    }

    private static Optional<Long> whole(Fields fields, String name, long most) {
        OptionalLong number = fields.number(name, 1, most);
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    private Optional<BigDecimal> decimal(Fields fields, String name) {
        Optional<String> text = fields.text(name);
        if (text.isPresent() && !DECIMAL.matcher(text.get()).matches()) {
            problems.add("bad-decimal", fields.placeOf(name), name, text.get());
            return Optional.empty();
        }
        return text.map(BigDecimal::new);
    }
}
