package org.kanmon.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kanmon.criteria.CriterionValue.Band;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.Problems;

/** Reads bands of populations, which must cover every population exactly once. */
final class BandsReader {

    private static final long MOST_PEOPLE = 200_000_000;
    private static final long MOST = 1_000_000;

    private final Problems problems;
    private final List<Band> bands = new ArrayList<>();

    BandsReader(Problems problems) {
        this.problems = problems;
    }

    Optional<CriterionValue> read(Fields fields) {
        int before = problems.count();
        List<Fields> list = fields.list("bands");
        for (int i = 0; i < list.size(); i++) {
            readBand(list.get(i), i == list.size() - 1);
        }
        return problems.count() == before ? Optional.of(new CriterionValue.PopulationBands(bands)) : Optional.empty();
    }

    private void readBand(Fields fields, boolean last) {
        OptionalLong from = fields.number("from", 0, MOST_PEOPLE);
        OptionalLong below = last && !fields.has("below") ? OptionalLong.empty() : below(fields, last);
        OptionalLong minimum = minimum(fields);
        fields.end();
        if (from.isPresent()) {
            checkStart(from.getAsLong(), fields);
            if (below.isPresent() && below.getAsLong() <= from.getAsLong()) {
                problems.add("band-empty", fields.placeOf("below"), text(from), text(below));
            }
            bands.add(new Band(from.getAsLong(), below, minimum));
        }
    }

    private OptionalLong below(Fields fields, boolean last) {
        OptionalLong below = fields.number("below", 1, MOST_PEOPLE);
        if (last) {
            problems.add("band-last-closed", fields.placeOfName("below"));
        }
        return below;
    }

    /** Either the smallest count that may be shown, or the word that nothing may. */
    private OptionalLong minimum(Fields fields) {
        if (fields.has("show") == fields.has("minimum")) {
            problems.add("band-shows", fields.place());
            return OptionalLong.empty();
        }
        if (fields.has("show")) {
            fields.word("show", Set.of("nothing"));
            return OptionalLong.empty();
        }
        return fields.number("minimum", 1, MOST);
    }

    private void checkStart(long from, Fields fields) {
        OptionalLong expected = bands.isEmpty()
                ? OptionalLong.of(0)
                : bands.get(bands.size() - 1).below();
        if (expected.isPresent() && from != expected.getAsLong()) {
            String code = from > expected.getAsLong() ? "band-gap" : "band-overlap";
            problems.add(code, fields.placeOf("from"), Long.toString(from), text(expected));
        }
    }

    private static String text(OptionalLong number) {
        return Long.toString(number.getAsLong());
    }
}
