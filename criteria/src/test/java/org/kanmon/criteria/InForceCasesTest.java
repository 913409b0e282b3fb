package org.kanmon.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.kanmon.criteria.file.DirectoryTree;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.Problems;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.criteria.file.YamlFile;

/** Runs {@code cases/in-force.yaml}. */
class InForceCasesTest {

    private static final CriteriaCatalog CATALOG = CriteriaCatalog.bundled();

    record Case(String criterion, LocalDate date, String expected) {
        String database() {
            return criterion.substring(0, criterion.indexOf('/'));
        }
    }

    static List<Case> cases() throws UnusableCriteria {
        Problems problems = new Problems();
        List<Case> cases = new ArrayList<>();
        Fields criteria = YamlFile.read(new DirectoryTree(Path.of("cases")), "in-force.yaml", problems)
                .orElseThrow();
        for (String criterion : criteria.names()) {
            Fields dates = criteria.fields(criterion).orElseThrow();
            for (String date : dates.names()) {
                cases.add(new Case(
                        criterion, LocalDate.parse(date), dates.text(date).orElseThrow()));
            }
        }
        problems.throwIfAny();
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void criterionSaysWhatTheCaseExpects(Case example) throws UnusableCriteria {
        String path = example.criterion().substring(example.database().length() + 1);
        boolean isDatabase =
                CATALOG.databases().stream().anyMatch(database -> database.id().equals(example.database()));
        Answer answer = isDatabase
                ? CATALOG.inForce(example.database(), example.date()).answer(path)
                : CATALOG.criterion(example.criterion()).answer(example.date());
        assertEquals(example.expected(), words(answer));
    }

    @Test
    void everyChangeHasACaseOnItsDayAndOnTheDayBefore() throws UnusableCriteria {
        Set<String> expected = new TreeSet<>();
        for (Database database : CATALOG.databases()) {
            for (CriterionFile criterion : CATALOG.criteria(database.id())) {
                for (LocalDate date : criterion.values().keySet()) {
                    expected.add(criterion.path() + " " + date);
                    expected.add(criterion.path() + " " + date.minusDays(1));
                }
            }
        }
        Set<String> tested = cases().stream()
                .map(example -> example.criterion() + " " + example.date())
                .collect(Collectors.toCollection(TreeSet::new));
        expected.removeAll(tested);
        assertEquals(Set.of(), expected);
    }

    private static String words(Answer answer) {
        if (answer instanceof Answer.Criterion criterion) {
            return words(criterion.value()) + ", " + criterion.status().word();
        }
        return answer.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static String words(CriterionValue value) {
        if (value instanceof MinimumCount count) {
            String zero = count.zeroExempt() ? " (0 exempt), " : " (and 0), ";
            return count.minimum() + zero + count.consequence().word();
        }
        if (value instanceof PopulationBands bands) {
            return bands.bands().stream().map(InForceCasesTest::words).collect(Collectors.joining(", "));
        }
        if (value instanceof PopulationReference reference) {
            return reference.list();
        }
        if (value instanceof FinestRegion finest) {
            return finest.level() + ", " + finest.consequence().word();
        }
        if (value instanceof RegionCross cross) {
            return cross.level() + " × " + cross.dimension() + ", "
                    + cross.consequence().word();
        }
        if (value instanceof Recoverability hidden) {
            return Stream.of(
                            hidden.level(),
                            hidden.outsider(),
                            hidden.consequence().word())
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof FinestGroups groups) {
            return groups.width()
                    + part(", lowest ", groups.lowest())
                    + part(", bottom ", groups.bottom())
                    + part(", top ", groups.top())
                    + part(", cut ", groups.cut())
                    + part(", reason below ", groups.reasonBelow())
                    + ", "
                    + groups.consequence().word();
        }
        if (value instanceof FinestPostcode postcode) {
            return postcode.digits() + " digits, more than " + postcode.peopleAbove() + " people, "
                    + postcode.consequence().word();
        }
        if (value instanceof ApplicationLimit limit) {
            return "at most " + limit.most() + ", " + limit.consequence().word();
        }
        if (value instanceof DataPeriod period) {
            return period.first() + " to "
                    + period.last().map(LocalDate::toString).orElse("today") + ", "
                    + period.consequence().word();
        }
        if (value instanceof Rounding rounding) {
            return "multiples of " + rounding.base() + ", "
                    + rounding.consequence().word();
        }
        if (value instanceof LeadTime lead) {
            return lead.days() + " days" + part(", linked ", lead.linkedDays());
        }
        if (value instanceof Safeguard safeguard) {
            return safeguard.consequence().word();
        }
        if (value instanceof Dominance dominance) {
            return dominance.percent() + " %, " + dominance.consequence().word();
        }
        if (value instanceof Duty duty) {
            return duty.duty() + part(", months ", duty.months());
        }
        if (value instanceof Handling handling) {
            return words(handling.treatment())
                    + (handling.onReview() ? ", on review" : "")
                    + handling.beside().map(item -> ", beside " + item).orElse("");
        }
        if (value instanceof Procedure procedure) {
            return procedure.steps().stream()
                    .map(step -> step.word() + " " + step.from() + " to " + end(step.to()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Fee fee) {
            return fee.prices().stream()
                    .map(price ->
                            price.part() + " " + end(price.least()) + " to " + end(price.most()) + " " + price.yen())
                    .collect(Collectors.joining(", "));
        }
        return String.join(" + ", ((Exemptions) value).outputs());
    }

    private static String end(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
    }

    private static String words(Treatment treatment) {
        String detail = "";
        if (treatment instanceof Treatment.DatePart date) {
            detail = date.part();
        } else if (treatment instanceof Treatment.ShiftedDate shifted) {
            detail = "within " + shifted.days() + " days";
        } else if (treatment instanceof Treatment.Classes classes) {
            detail = "of " + classes.width()
                    + (classes.whole() ? " whole" : "")
                    + classes.bottom().map(bottom -> " bottom " + bottom).orElse("")
                    + classes.top().map(top -> " top " + top).orElse("");
        } else if (treatment instanceof Treatment.Top top) {
            detail = "from " + top.from();
        } else if (treatment instanceof Treatment.FirstDigits first) {
            detail = Long.toString(first.digits());
        } else if (treatment instanceof Treatment.Common common) {
            detail = ("fewer than " + common.fewerThan() + " → " + common.instead()).strip();
        } else if (treatment instanceof Treatment.Listed listed) {
            detail = listed.digits() + " of '" + String.join("', '", listed.codes()) + "'";
        }
        return (treatment.word() + " " + detail).strip();
    }

    private static String part(String before, OptionalLong number) {
        return number.isPresent() ? before + number.getAsLong() : "";
    }

    private static String words(Band band) {
        OptionalLong minimum = band.minimum();
        return band.from() + ": " + (minimum.isPresent() ? minimum.getAsLong() : "nothing");
    }
}
