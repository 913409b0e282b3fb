package org.kanmon.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.kanmon.criteria.CriterionValue.ApplicationLimit;
import org.kanmon.criteria.CriterionValue.Band;
import org.kanmon.criteria.CriterionValue.DataPeriod;
import org.kanmon.criteria.CriterionValue.Dominance;
import org.kanmon.criteria.CriterionValue.Duty;
import org.kanmon.criteria.CriterionValue.Exemptions;
import org.kanmon.criteria.CriterionValue.Fee;
import org.kanmon.criteria.CriterionValue.FinestGroups;
import org.kanmon.criteria.CriterionValue.FinestPostcode;
import org.kanmon.criteria.CriterionValue.FinestRegion;
import org.kanmon.criteria.CriterionValue.Handling;
import org.kanmon.criteria.CriterionValue.LeadTime;
import org.kanmon.criteria.CriterionValue.MinimumCount;
import org.kanmon.criteria.CriterionValue.PopulationBands;
import org.kanmon.criteria.CriterionValue.PopulationReference;
import org.kanmon.criteria.CriterionValue.Procedure;
import org.kanmon.criteria.CriterionValue.Recoverability;
import org.kanmon.criteria.CriterionValue.RegionCross;
import org.kanmon.criteria.CriterionValue.Rounding;
import org.kanmon.criteria.CriterionValue.Safeguard;

/** A value as a row of words, the same ones on every machine and for ever: digests are made from them. */
final class ValueWords {

    private ValueWords() {}

    static List<String> of(CriterionValue value) {
        if (value instanceof MinimumCount count) {
            return List.of(
                    Long.toString(count.minimum()),
                    Boolean.toString(count.zeroExempt()),
                    count.consequence().word());
        }
        if (value instanceof PopulationBands bands) {
            return bands.bands().stream().flatMap(ValueWords::words).toList();
        }
        if (value instanceof PopulationReference reference) {
            return List.of(reference.list());
        }
        if (value instanceof FinestRegion finest) {
            return List.of(finest.level(), finest.consequence().word());
        }
        if (value instanceof RegionCross cross) {
            return List.of(cross.level(), cross.dimension(), cross.consequence().word());
        }
        if (value instanceof Recoverability hidden) {
            return List.of(
                    hidden.level(), hidden.outsider(), hidden.consequence().word());
        }
        if (value instanceof FinestGroups groups) {
            return List.of(
                    Long.toString(groups.width()),
                    text(groups.lowest()),
                    text(groups.bottom()),
                    text(groups.top()),
                    text(groups.cut()),
                    text(groups.reasonBelow()),
                    groups.consequence().word());
        }
        if (value instanceof FinestPostcode postcode) {
            return List.of(
                    Long.toString(postcode.digits()),
                    Long.toString(postcode.peopleAbove()),
                    postcode.consequence().word());
        }
        if (value instanceof Rounding rounding) {
            return List.of(
                    Long.toString(rounding.base()), rounding.consequence().word());
        }
        if (value instanceof LeadTime lead) {
            return List.of(Long.toString(lead.days()), text(lead.linkedDays()));
        }
        if (value instanceof Safeguard safeguard) {
            return List.of(safeguard.consequence().word());
        }
        if (value instanceof Dominance dominance) {
            return List.of(
                    Long.toString(dominance.percent()), dominance.consequence().word());
        }
        if (value instanceof Duty duty) {
            return List.of(duty.duty(), text(duty.months()));
        }
        if (value instanceof Handling handling) {
            return Stream.concat(
                            Stream.of(
                                    handling.item(),
                                    handling.treatment().word(),
                                    Boolean.toString(handling.onReview()),
                                    handling.beside().orElse("-")),
                            words(handling.treatment()))
                    .toList();
        }
        if (value instanceof ApplicationLimit limit) {
            return List.of(Long.toString(limit.most()), limit.consequence().word());
        }
        if (value instanceof DataPeriod period) {
            return List.of(
                    period.first().toString(),
                    period.last().map(Object::toString).orElse("-"),
                    period.consequence().word());
        }
        if (value instanceof Procedure procedure) {
            return procedure.steps().stream()
                    .map(step -> step.word() + " " + step.from() + " to " + text(step.to()))
                    .toList();
        }
        if (value instanceof Fee fee) {
            return fee.prices().stream()
                    .map(price ->
                            price.part() + " " + text(price.least()) + " to " + text(price.most()) + " " + price.yen())
                    .toList();
        }
        return ((Exemptions) value).outputs();
    }

    private static Stream<String> words(Band band) {
        return Stream.of(Long.toString(band.from()), text(band.below()), text(band.minimum()));
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
    }

    /** What a treatment needs to be told besides its name. */
    private static Stream<String> words(Treatment treatment) {
        if (treatment instanceof Treatment.DatePart date) {
            return Stream.of(date.part());
        }
        if (treatment instanceof Treatment.ShiftedDate shifted) {
            return Stream.of(Long.toString(shifted.days()));
        }
        if (treatment instanceof Treatment.Classes classes) {
            return Stream.of(
                    classes.width().toPlainString(),
                    Boolean.toString(classes.whole()),
                    text(classes.bottom()),
                    text(classes.top()),
                    classes.between());
        }
        if (treatment instanceof Treatment.Top top) {
            return Stream.of(top.from().toPlainString());
        }
        if (treatment instanceof Treatment.FirstDigits first) {
            return Stream.of(Long.toString(first.digits()));
        }
        if (treatment instanceof Treatment.Common common) {
            return Stream.of(Long.toString(common.fewerThan()), common.instead());
        }
        return treatment instanceof Treatment.Listed listed
                ? Stream.concat(Stream.of(Long.toString(listed.digits())), listed.codes().stream())
                : Stream.empty();
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }
}
