package org.kanmon.sdc.microdata.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.search.OptimalSearch;
import org.kanmon.sdc.microdata.source.Records;

/**
 * Looks for the nearest that is attainable where what was asked for is not: for each model its parameter, by halving, and the share of
 * records that may be suppressed. What is attainable stays so when a model is made less strict, or more records may be suppressed.
 */
final class AlternativeSearch {

    private final Records records;
    private final Microdata data;

    AlternativeSearch(Records records) {
        this.records = records;
        this.data = records.data();
    }

    /**
     * The nearest per model that can give way with the others as they are; if there is none, the nearest of each model that is not
     * attainable even alone; then the limit.
     */
    List<Alternative> find() {
        List<Alternative> alternatives = new ArrayList<>(nearest(false));
        if (alternatives.isEmpty()) {
            alternatives.addAll(nearest(true));
        }
        first(records.suppressible(), data.records(), limit -> isAttainable(records.models(), limit))
                .ifPresent(limit -> alternatives.add(new Alternative(
                        Alternative.LIMIT,
                        Alternative.LIMIT,
                        records.schema().suppressionLimit(),
                        share(limit),
                        false)));
        return alternatives;
    }

    private List<Alternative> nearest(boolean alone) {
        List<Alternative> alternatives = new ArrayList<>();
        for (int m = 0; m < records.models().size(); m++) {
            PrivacyModel model = records.models().get(m);
            if (alone && isAttainable(List.of(model), records.suppressible())) {
                continue;
            }
            Parameter parameter = Parameter.of(model);
            int place = m;
            last(parameter.steps(), step -> isAttainable(with(place, parameter, step, alone), records.suppressible()))
                    .ifPresent(step -> alternatives.add(new Alternative(
                            model.name(), parameter.name(), parameter.asked(), parameter.value(step), alone)));
        }
        return alternatives;
    }

    /** The least share, rounded up, that lets so many records be suppressed. */
    private double share(long limit) {
        double digits = 1e6;
        return Math.min(1, Math.ceil((double) limit / data.records() * digits) / digits);
    }

    private List<PrivacyModel> with(int place, Parameter parameter, int step, boolean alone) {
        PrivacyModel weaker = parameter.model().apply(parameter.value(step));
        List<PrivacyModel> models = new ArrayList<>(records.models());
        models.set(place, weaker);
        return alone ? List.of(weaker) : models;
    }

    private boolean isAttainable(List<PrivacyModel> models, long limit) {
        OptimalSearch search = new OptimalSearch(data, models, records.schema().quality(), limit);
        int[] top = data.quasiIdentifiers().stream()
                .mapToInt(QuasiIdentifier::highest)
                .toArray();
        return search.outcome(top).satisfies() || search.find().isPresent();
    }

    /** The last step that holds, of steps of which the first ones hold and the others do not. */
    private static OptionalInt last(int steps, IntPredicate holds) {
        if (steps == 0 || !holds.test(0)) {
            return OptionalInt.empty();
        }
        int good = 0;
        int bad = steps;
        while (bad - good > 1) {
            int middle = good + (bad - good) / 2;
            if (holds.test(middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return OptionalInt.of(good);
    }

    /** The least number above one that does not hold and below one that is too many, if any holds. */
    private static OptionalLong first(long fails, long tooMany, LongPredicate holds) {
        long good = tooMany;
        long bad = fails;
        while (good - bad > 1) {
            long middle = bad + (good - bad) / 2;
            if (holds.test(middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good < tooMany ? OptionalLong.of(good) : OptionalLong.empty();
    }
}
