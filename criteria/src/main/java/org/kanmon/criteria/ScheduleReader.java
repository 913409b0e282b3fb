package org.kanmon.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kanmon.criteria.CriterionValue.Price;
import org.kanmon.criteria.CriterionValue.Step;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.Problems;

/** Reads how long an application takes, and what it costs. */
final class ScheduleReader {

    private static final long LONGEST = 3_650;
    private static final long DEAREST = 1_000_000_000;
    private static final long MOST_PEOPLE = 1_000;

    private final Problems problems;

    ScheduleReader(Problems problems) {
        this.problems = problems;
    }

    Optional<CriterionValue> procedure(Fields fields) {
        int before = problems.count();
        List<Step> steps = new ArrayList<>();
        for (Fields step : fields.list("steps")) {
            Optional<String> word = step.word("step", Words.STEP);
            OptionalLong from = step.number("from", 0, LONGEST);
            OptionalLong to = step.has("to") ? step.number("to", from.orElse(0), LONGEST) : OptionalLong.empty();
            step.end();
            if (word.isPresent() && from.isPresent()) {
                steps.add(new Step(word.get(), from.getAsLong(), to));
            }
        }
        return problems.count() == before ? Optional.of(new CriterionValue.Procedure(steps)) : Optional.empty();
    }

    Optional<CriterionValue> fee(Fields fields) {
        int before = problems.count();
        List<Price> prices = new ArrayList<>();
        for (Fields price : fields.list("prices")) {
            Optional<String> part = price.word("part", Words.PART);
            OptionalLong yen = price.number("yen", 1, DEAREST);
            OptionalLong least = price.has("least") ? price.number("least", 1, MOST_PEOPLE) : OptionalLong.empty();
            OptionalLong most =
                    price.has("most") ? price.number("most", least.orElse(1), MOST_PEOPLE) : OptionalLong.empty();
            price.end();
            if (part.isPresent() && yen.isPresent()) {
                prices.add(new Price(part.get(), least, most, yen.getAsLong()));
            }
        }
        return problems.count() == before ? Optional.of(new CriterionValue.Fee(prices)) : Optional.empty();
    }
}
