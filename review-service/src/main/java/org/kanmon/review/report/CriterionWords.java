package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.Basis;
import org.kanmon.criteria.Consequence;
import org.kanmon.criteria.CriterionValue;
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

/** Says in one language what a criterion demands. */
final class CriterionWords {

    private final Labels shared;
    private final Labels own;

    CriterionWords(Locale locale) {
        Locale language = Languages.of(locale);
        this.shared = Labels.in(language);
        this.own = new Labels(Languages.bundle("org.kanmon.review.report.criteria", language), language);
    }

    Locale language() {
        return own.language();
    }

    /** A fixed word or sentence of the lists of criteria. */
    String get(String key) {
        return own.get(key);
    }

    String get(String key, Map<String, String> facts) {
        return own.get(key, facts);
    }

    String basis(Basis basis) {
        return shared.word("basis", basis.word());
    }

    String unit(String unit) {
        return shared.word("unit", own.word("unit", unit));
    }

    /** The status of a value, or the kind of silence. */
    String standing(Answer answer) {
        if (answer instanceof Answer.Criterion criterion) {
            return shared.word("status", criterion.status().word());
        }
        return own.get("answer." + answer.word());
    }

    /** What a value demands; nothing for a silence. */
    String demand(Answer answer) {
        return answer instanceof Answer.Criterion criterion ? demand(criterion.value()) : "";
    }

    private String demand(CriterionValue value) {
        if (value instanceof MinimumCount count) {
            return own.get(
                    count.zeroExempt() ? "minimum-count.zero-exempt" : "minimum-count.zero-too",
                    Map.of("minimum", number(count.minimum()), "consequence", word(count.consequence())));
        }
        if (value instanceof PopulationBands bands) {
            return own.get("population-bands", Map.of("bands", words(bands.bands())));
        }
        if (value instanceof PopulationReference reference) {
            return reference.list();
        }
        if (value instanceof FinestRegion finest) {
            return own.get(
                    "finest-region",
                    Map.of("level", shared.word("level", finest.level()), "consequence", word(finest.consequence())));
        }
        if (value instanceof RegionCross cross) {
            return own.get(
                    "region-cross",
                    Map.of(
                            "level", shared.word("level", cross.level()),
                            "dimension", shared.word("kind", cross.dimension()),
                            "consequence", word(cross.consequence())));
        }
        if (value instanceof Recoverability hidden) {
            return own.get(
                    "recoverability",
                    Map.of(
                            "level",
                            hidden.level(),
                            "outsider",
                            hidden.outsider(),
                            "consequence",
                            word(hidden.consequence())));
        }
        if (value instanceof Safeguard safeguard) {
            return own.get("safeguard." + safeguard.kind(), Map.of("consequence", word(safeguard.consequence())));
        }
        if (value instanceof Dominance dominance) {
            return own.get(
                    "dominance",
                    Map.of("percent", number(dominance.percent()), "consequence", word(dominance.consequence())));
        }
        if (value instanceof FinestGroups groups) {
            return words(groups);
        }
        return demandOfFewWords(value);
    }

    private String demandOfFewWords(CriterionValue value) {
        if (value instanceof FinestPostcode postcode) {
            return own.get(
                    "finest-postcode",
                    Map.of(
                            "digits", number(postcode.digits()),
                            "people", number(postcode.peopleAbove()),
                            "consequence", word(postcode.consequence())));
        }
        if (value instanceof Rounding rounding) {
            return own.get(
                    "rounding", Map.of("base", number(rounding.base()), "consequence", word(rounding.consequence())));
        }
        if (value instanceof LeadTime lead) {
            String days = number(lead.days());
            return lead.linkedDays().isPresent()
                    ? own.get(
                            "lead-time.linked",
                            Map.of(
                                    "days",
                                    days,
                                    "linked",
                                    number(lead.linkedDays().getAsLong())))
                    : own.get("lead-time", Map.of("days", days));
        }
        if (value instanceof Duty duty) {
            Map<String, String> months = Map.of(
                    "months", duty.months().isPresent() ? number(duty.months().getAsLong()) : "");
            return own.get("duty." + duty.duty(), months);
        }
        if (value instanceof Handling handling) {
            return new HandlingWords(own).demand(handling);
        }
        if (value instanceof ApplicationLimit limit) {
            return own.get(
                    "application-limit",
                    Map.of("most", number(limit.most()), "consequence", word(limit.consequence())));
        }
        if (value instanceof DataPeriod period) {
            return own.get(
                    "data-period",
                    Map.of(
                            "first", period.first().toString(),
                            "last", period.last().map(Object::toString).orElse(""),
                            "consequence", word(period.consequence())));
        }
        if (value instanceof Procedure procedure) {
            return procedure.steps().stream()
                    .map(step -> own.get(
                            "procedure",
                            Map.of(
                                    "step", own.get("step." + step.word()),
                                    "from", number(step.from()),
                                    "to",
                                            step.to().isPresent()
                                                    ? number(step.to().getAsLong())
                                                    : "")))
                    .collect(Collectors.joining(own.get("band.between")));
        }
        if (value instanceof Fee fee) {
            return fee.prices().stream()
                    .map(price -> own.get(
                            price.least().isPresent() ? "fee.people" : "fee.price",
                            Map.of(
                                    "part", own.get("part." + price.part()),
                                    "least", number(price.least().orElse(0)),
                                    "most", number(price.most().orElse(0)),
                                    "yen", number(price.yen()))))
                    .collect(Collectors.joining(own.get("band.between")));
        }
        return ((Exemptions) value)
                .outputs().stream()
                        .map(output -> own.get("exempted." + output))
                        .collect(Collectors.joining(own.get("band.between")));
    }

    private String words(FinestGroups groups) {
        List<String> parts = new ArrayList<>();
        parts.add(own.get("groups.width", Map.of("width", number(groups.width()))));
        addPart(parts, "groups.bottom", groups.bottom());
        addPart(parts, "groups.top", groups.top());
        addPart(parts, "groups.cut", groups.cut());
        addPart(parts, "groups.reason-below", groups.reasonBelow());
        parts.add(own.get("groups.otherwise", Map.of("consequence", word(groups.consequence()))));
        return String.join(own.get("band.between"), parts);
    }

    private void addPart(List<String> parts, String key, OptionalLong number) {
        number.ifPresent(value -> parts.add(own.get(key, Map.of("number", number(value)))));
    }

    private String words(List<Band> bands) {
        return bands.stream().map(this::words).collect(Collectors.joining(own.get("band.between")));
    }

    private String words(Band band) {
        Map<String, String> from = Map.of("from", number(band.from()));
        if (band.minimum().isEmpty()) {
            return own.get("band.nothing", from);
        }
        return own.get(
                "band.minimum",
                Map.of(
                        "from",
                        number(band.from()),
                        "minimum",
                        number(band.minimum().getAsLong())));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private String word(Consequence consequence) {
        return own.get("consequence." + consequence.word());
    }
}
