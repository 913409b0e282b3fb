package org.kanmon.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a criterion demands, one shape for each kind of criterion. */
public sealed interface CriterionValue {

    /** The kind's word in files, for example {@code minimum-count}. */
    String kind();

    /**
     * A count below the minimum may not be shown. Path: {@code publication/minimum-count/UNIT}.
     *
     * @param minimum the smallest count that may be shown
     * @param zeroExempt whether 0 may be shown all the same
     * @param consequence what a smaller count demands
     */
    record MinimumCount(long minimum, boolean zeroExempt, Consequence consequence) implements CriterionValue {
        @Override
        public String kind() {
            return "minimum-count";
        }
    }

    /**
     * What may be shown of a municipality depends on its population. Path: {@code publication/population-bands}.
     *
     * @param bands ascending and without gaps, from 0
     */
    record PopulationBands(List<Band> bands) implements CriterionValue {
        public PopulationBands {
            bands = List.copyOf(bands);
        }

        @Override
        public String kind() {
            return "population-bands";
        }
    }

    /**
     * One band of populations.
     *
     * @param from the smallest population in it
     * @param below the smallest population above it; empty for the last band
     * @param minimum the smallest count that may be shown, 0 exempt; empty where nothing may be shown
     */
    record Band(long from, OptionalLong below, OptionalLong minimum) {
        /** Whether a municipality of this many people belongs to the band. */
        public boolean contains(long population) {
            return population >= from && (below.isEmpty() || population < below.getAsLong());
        }
    }

    /**
     * Which list of populations decides a municipality's band. Path: {@code publication/population-reference}.
     *
     * @param list the identifier of a list below {@code regions/}, for example {@code resident-register-2025}
     */
    record PopulationReference(String list) implements CriterionValue {
        @Override
        public String kind() {
            return "population-reference";
        }
    }

    /**
     * The finest level of region that may be shown. Path: {@code publication/finest-region}.
     *
     * @param level {@code municipality}, {@code secondary-medical-area} or {@code prefecture}
     * @param consequence what a finer level demands
     */
    record FinestRegion(String level, Consequence consequence) implements CriterionValue {
        @Override
        public String kind() {
            return "finest-region";
        }
    }

    /**
     * A dimension that may not be crossed with a level of region. Path: {@code publication/region-cross/KIND}.
     *
     * @param level the level of region concerned
     * @param dimension the kind of the other dimension, for example {@code insurer}
     * @param consequence what the crossing demands
     */
    record RegionCross(String level, String dimension, Consequence consequence) implements CriterionValue {
        @Override
        public String kind() {
            return "region-cross";
        }
    }

    /**
     * How well a hidden figure must be protected against being computed. Path: {@code publication/recoverability}.
     *
     * @param level {@code one} or {@code cover}
     * @param outsider {@code basic}, {@code printed-zeros} or {@code informed}
     * @param consequence what a hidden figure that can be computed or narrowed demands
     */
    record Recoverability(String level, String outsider, Consequence consequence) implements CriterionValue {
        @Override
        public String kind() {
            return "recoverability";
        }
    }

    /**
     * How fine the groups of an ordered quantity may be. Groups may be wider, as long as they are made of such groups. Paths:
     * {@code publication/age-bands} and {@code publication/death-granularity/ITEM}.
     *
     * @param kind {@code age-bands} or {@code death-granularity}
     * @param width the narrowest group, in the criterion's unit
     * @param lowest the lowest value that there is, so that a group that begins there begins at the very bottom
     * @param bottom everything below it is one group
     * @param top everything from here on is one group
     * @param cut a value that no group may straddle
     * @param reasonBelow below it finer groups are allowed where the aim needs them
     * @param consequence what finer or other groups demand
     */
    record FinestGroups(
            String kind,
            long width,
            OptionalLong lowest,
            OptionalLong bottom,
            OptionalLong top,
            OptionalLong cut,
            OptionalLong reasonBelow,
            Consequence consequence)
            implements CriterionValue {}

    /**
     * How many digits of a postcode may be shown. Path: {@code publication/finest-postcode}.
     *
     * @param digits the most digits
     * @param peopleAbove the people of all postcodes that begin with these digits must be more than this
     * @param consequence what more digits demand
     */
    record FinestPostcode(long digits, long peopleAbove, Consequence consequence) implements CriterionValue {
        @Override
        public String kind() {
            return "finest-postcode";
        }
    }

    /**
     * All counts are rounded. Path: {@code publication/rounding}.
     *
     * @param base what counts are multiples of
     * @param consequence what other counts demand
     */
    record Rounding(long base, Consequence consequence) implements CriterionValue {
        @Override
        public String kind() {
            return "rounding";
        }
    }

    /**
     * How long before its publication an output has to be handed in for the check. Path: {@code publication/lead-time}.
     *
     * @param days the fewest days
     * @param linkedDays the fewest days for data linked with another database, where that takes longer
     */
    record LeadTime(long days, OptionalLong linkedDays) implements CriterionValue {
        @Override
        public String kind() {
            return "lead-time";
        }
    }

    /**
     * Outputs that need no check of their own. Path: {@code publication/exemptions}.
     *
     * @param outputs {@code revised-without-new-data}, {@code reused-unchanged}, {@code published-as-shared}
     */
    record Exemptions(List<String> outputs) implements CriterionValue {
        public Exemptions {
            outputs = List.copyOf(outputs);
        }

        @Override
        public String kind() {
            return "exemptions";
        }
    }

    /**
     * What an author has to do about an output and no figure of it shows. Path: {@code publication/duty/DUTY}, the duties being {@code
     * approved-form}, {@code self-check}, {@code interim-results}, {@code attribution} and {@code report}.
     *
     * @param months the most months that there are for it after publication, where there is a limit
     */
    record Duty(String duty, OptionalLong months) implements CriterionValue {
        @Override
        public String kind() {
            return "duty";
        }
    }

    /**
     * What else may make a figure one that is not shown, beside the minimum count of patients of the same database. Path: {@code
     * publication/KIND}, for {@code patients-behind-count} with the unit of the figures behind it.
     *
     * @param kind {@code patients-behind-count}: fewer patients than the minimum stand behind a count of something else; {@code
     *     statistic-base}: a statistic rests on fewer; {@code group-disclosure}: all of a group are in one category; {@code
     *     extreme-value}: a figure is one person's value; {@code survival-step}: a step of a survival curve stands for fewer
     * @param consequence what such a figure demands
     */
    record Safeguard(String kind, Consequence consequence) implements CriterionValue {}

    /**
     * The largest contributor makes up more than a share of an amount. Path: {@code publication/dominance}.
     *
     * @param percent the largest share that may be shown, 1 to 99
     * @param consequence what a larger one demands
     */
    record Dominance(long percent, Consequence consequence) implements CriterionValue {
        @Override
        public String kind() {
            return "dominance";
        }
    }

    /**
     * What is done with an item before it is given. Path: {@code provision/PROFILE/ITEM}.
     *
     * @param item what it speaks of
     * @param treatment what is done
     * @param onReview whether the review of a single application may grant the item as it is
     * @param beside the item beside which this counts; where data lack that one the item is given as it is
     */
    record Handling(String item, Treatment treatment, boolean onReview, Optional<String> beside)
            implements CriterionValue {
        @Override
        public String kind() {
            return "handling";
        }
    }

    /**
     * How much an application may ask for. Path: {@code application/limit/WHAT}.
     *
     * @param most the most that is allowed, in the criterion's unit
     * @param consequence what more demands
     */
    record ApplicationLimit(long most, Consequence consequence) implements CriterionValue {
        @Override
        public String kind() {
            return "application-limit";
        }
    }

    /**
     * The days of which there are data. Path: {@code application/data-period/FORM}, where the form is that in which they are provided,
     * or {@code all}; under {@code early-epidemic} the days whose cases are few and well known.
     *
     * @param first the first day
     * @param last the last day; empty while data are still added
     * @param consequence what other days demand; of an early epidemic, what these days demand
     */
    record DataPeriod(LocalDate first, Optional<LocalDate> last, Consequence consequence) implements CriterionValue {
        @Override
        public String kind() {
            return "data-period";
        }
    }

    /**
     * What happens to an application, and how long after it was handed in. Path: {@code application/procedure/FORM}, where the unit says
     * what is counted.
     *
     * @param steps in the order in which they happen
     */
    record Procedure(List<Step> steps) implements CriterionValue {
        public Procedure {
            steps = List.copyOf(steps);
        }

        @Override
        public String kind() {
            return "procedure";
        }
    }

    /**
     * One step of a procedure.
     *
     * @param word what happens
     * @param from its first time, counted from the day of the application, which is 0
     * @param to its last time; empty where it has no end
     */
    record Step(String word, long from, OptionalLong to) {}

    /** What an application costs, part by part. Path: {@code application/fee}. */
    record Fee(List<Price> prices) implements CriterionValue {
        public Fee {
            prices = List.copyOf(prices);
        }

        @Override
        public String kind() {
            return "fee";
        }
    }

    /**
     * The price of one unit of a part.
     *
     * @param part what is paid for
     * @param least the fewest people for whom the price is; empty where their number does not matter
     * @param most the most people, likewise
     * @param yen the price, in yen
     */
    record Price(String part, OptionalLong least, OptionalLong most, long yen) {}
}
