package org.kanmon.criteria;

import java.util.Optional;
import java.util.OptionalLong;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.Problems;

/** Reads how fine groups of ages, times or weights may be. */
final class GroupsReader {

    private static final long MOST = 100_000;

    private final Problems problems;

    GroupsReader(Problems problems) {
        this.problems = problems;
    }

    Optional<CriterionValue> read(CriterionKind kind, Fields fields) {
        int before = problems.count();
        OptionalLong width = fields.number("width", 1, MOST);
        OptionalLong lowest = optional(fields, "lowest");
        OptionalLong bottom = optional(fields, "bottom");
        OptionalLong top = optional(fields, "top");
        OptionalLong cut = optional(fields, "cut");
        OptionalLong reasonBelow = optional(fields, "reason-below");
        Optional<Consequence> consequence = fields.word("consequence", Words.CONSEQUENCE);
        checkOrder(fields, "lowest", lowest, "bottom", bottom);
        checkOrder(fields, "bottom", bottom, "top", top);
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new CriterionValue.FinestGroups(
                kind.word(), width.getAsLong(), lowest, bottom, top, cut, reasonBelow, consequence.get()));
    }

    private static OptionalLong optional(Fields fields, String name) {
        return fields.has(name) ? fields.number(name, 1, MOST) : OptionalLong.empty();
    }

    private void checkOrder(Fields fields, String lower, OptionalLong low, String upper, OptionalLong high) {
        if (low.isPresent() && high.isPresent() && low.getAsLong() >= high.getAsLong()) {
            problems.add("groups-order", fields.placeOf(upper), upper, text(high), lower, text(low));
        }
    }

    private static String text(OptionalLong number) {
        return Long.toString(number.getAsLong());
    }
}
