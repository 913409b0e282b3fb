package org.kanmon.rules.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.kanmon.criteria.CriterionValue;
import org.kanmon.rules.finding.RuleName;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.groups.FinestGroups;
import org.kanmon.sdc.tables.requirement.CellSelection;
import org.kanmon.sdc.tables.requirement.EnoughPeople;
import org.kanmon.sdc.tables.requirement.Requirement;
import org.kanmon.sdc.tables.requirement.Requirement.Grouped.Aspect;

/** What the rules demand of one table. The rules add to it, one statement each. */
public final class Requirements {

    private record Demand(String rule, Requirement requirement) {}

    private final List<Demand> demands = new ArrayList<>();

    /** Every count of the measure reaches the minimum. */
    public void minimumCount(String rule, CountMeasure measure, InForce.Minimum minimum) {
        CriterionValue.MinimumCount value =
                (CriterionValue.MinimumCount) minimum.criterion().value();
        add(
                rule,
                new Requirement.MinimumCount(
                        minimum.criterion().path(),
                        CellSelection.all(measure.measure()),
                        value.minimum(),
                        value.zeroExempt(),
                        Map.of("minimum", Long.toString(value.minimum()))));
    }

    /** The same where the table does not show how many people stand behind a count, or that they are enough. */
    public void minimumWherePeopleAreUnknown(
            String rule,
            CountMeasure measure,
            InForce.Minimum minimum,
            PeopleMeasures people,
            InForce.Minimum ofPeople) {
        CriterionValue.MinimumCount value =
                (CriterionValue.MinimumCount) minimum.criterion().value();
        EnoughPeople enough = new EnoughPeople(people.measures(), ofPeople.minimum());
        add(
                rule,
                new Requirement.MinimumCount(
                        minimum.criterion().path(),
                        CellSelection.unless(measure.measure(), enough),
                        value.minimum(),
                        value.zeroExempt(),
                        Map.of("minimum", Long.toString(value.minimum()))));
    }

    /** Figures are only shown where enough people stand behind them. */
    public void peopleBehind(
            String rule, int measure, InForce.Safeguard safeguard, PeopleMeasures people, InForce.Minimum ofPeople) {
        add(
                rule,
                new Requirement.PeopleBehind(
                        safeguard.criterion().path(),
                        CellSelection.all(measure),
                        people.measures(),
                        ofPeople.minimum(),
                        Map.of("minimum", Long.toString(ofPeople.minimum()))));
    }

    /** No statistic of the column gives a hidden count away. */
    public void underivable(String rule, DerivedMeasure statistic, InForce.Recoverability recoverability) {
        add(
                rule,
                new Requirement.Underivable(
                        recoverability.criterion().path(),
                        CellSelection.all(statistic.measure()),
                        Map.of("column", statistic.name())));
    }

    /** No figure of the column is one person's value. */
    public void noExtreme(String rule, DerivedMeasure statistic, InForce.Safeguard safeguard) {
        add(
                rule,
                new Requirement.NoExtreme(
                        safeguard.criterion().path(),
                        CellSelection.all(statistic.measure()),
                        Map.of("column", statistic.name())));
    }

    /** Not all of a group are in one category. */
    public void notWholeGroup(String rule, CountMeasure measure, InForce.Safeguard safeguard, Attributes attributes) {
        add(
                rule,
                new Requirement.NotWholeGroup(
                        safeguard.criterion().path(),
                        CellSelection.all(measure.measure()),
                        attributes.dimensions(),
                        Map.of("column", measure.name())));
    }

    /** The largest contribution, where it is printed, is no more than a share of the amount. */
    public void notDominated(String rule, DerivedMeasure amount, DerivedMeasure maximum, InForce.Dominance dominance) {
        add(
                rule,
                new Requirement.NotDominated(
                        dominance.criterion().path(),
                        CellSelection.all(amount.measure()),
                        maximum.measure(),
                        dominance.percent(),
                        Map.of("percent", Long.toString(dominance.percent()), "maximum", maximum.name())));
    }

    /** No step of a survival curve stands for too few people. */
    public void survivalSteps(
            String rule,
            DerivedMeasure survival,
            CountMeasure atRisk,
            InForce.Safeguard safeguard,
            InForce.Minimum ofPeople) {
        add(
                rule,
                new Requirement.SurvivalSteps(
                        safeguard.criterion().path(),
                        CellSelection.all(survival.measure()),
                        atRisk.measure(),
                        ofPeople.minimum(),
                        Map.of("minimum", Long.toString(ofPeople.minimum()), "people", atRisk.name())));
    }

    /** Every count of the municipalities of a band reaches the band's own minimum; zeros are exempt. */
    public void bandMinimum(String rule, CountMeasure measure, MunicipalitiesInBand band) {
        add(
                rule,
                new Requirement.MinimumCount(
                        band.criterion().path(), rowsOf(measure, band), band.minimum(), true, bandParameters(band)));
    }

    /** Nothing is shown of the municipalities of a band. */
    public void nothingShown(String rule, CountMeasure measure, MunicipalitiesInBand band) {
        add(rule, new Requirement.NothingShown(band.criterion().path(), rowsOf(measure, band), bandParameters(band)));
    }

    /** No hidden count of the measure can be computed or narrowed. */
    public void unrecoverable(String rule, CountMeasure measure, InForce.Recoverability recoverability) {
        add(
                rule,
                new Requirement.Unrecoverable(
                        recoverability.criterion().path(),
                        CellSelection.all(measure.measure()),
                        word(Outsider.values(), recoverability.outsider()),
                        word(Level.values(), recoverability.level()),
                        Map.of("outsider", recoverability.outsider(), "level", recoverability.level())));
    }

    /** No hidden count of the measure is given away by the rule by which the marks were set. */
    public void unsolvable(String rule, CountMeasure measure, InForce.Recoverability recoverability) {
        add(
                rule,
                new Requirement.Unsolvable(
                        recoverability.criterion().path(),
                        CellSelection.all(measure.measure()),
                        word(Level.values(), recoverability.level()),
                        Map.of("level", recoverability.level())));
    }

    /** No hidden count can be computed or narrowed by whoever has earlier releases, too. */
    public void undifferenced(String rule, CountMeasure measure, InForce.Recoverability recoverability) {
        add(
                rule,
                new Requirement.Undifferenced(
                        recoverability.criterion().path(),
                        CellSelection.all(measure.measure()),
                        word(Outsider.values(), recoverability.outsider()),
                        word(Level.values(), recoverability.level()),
                        Map.of("outsider", recoverability.outsider(), "level", recoverability.level())));
    }

    /** The groups of a dimension are no finer than allowed, or lie where a reason may be given. */
    public void noFiner(String rule, GroupedDimension dimension, InForce.Groups groups) {
        grouped(rule, dimension, groups, Aspect.FINENESS);
    }

    /** Where groups may be finer for a reason, there is one. */
    public void reasonGiven(String rule, GroupedDimension dimension, InForce.Groups groups) {
        grouped(rule, dimension, groups, Aspect.REASON);
    }

    /** No group straddles the cut. */
    public void cut(String rule, GroupedDimension dimension, InForce.Groups groups) {
        grouped(rule, dimension, groups, Aspect.CUT);
    }

    private void grouped(String rule, GroupedDimension dimension, InForce.Groups groups, Aspect aspect) {
        CriterionValue.FinestGroups value = groups.value();
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("column", dimension.name());
        parameters.put("width", Long.toString(value.width()));
        parameters.put("bottom", inWords(value.bottom()));
        parameters.put("top", inWords(value.top()));
        parameters.put("cut", inWords(value.cut()));
        parameters.put("below", inWords(value.reasonBelow()));
        add(
                rule,
                new Requirement.Grouped(
                        groups.criterion().path(),
                        CellSelection.of(0, dimension.dimension(), dimension.nodes()),
                        new FinestGroups(
                                dimension.scale(),
                                value.width(),
                                value.lowest(),
                                value.bottom(),
                                value.top(),
                                value.cut(),
                                value.reasonBelow()),
                        aspect,
                        parameters));
    }

    private static String inWords(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "–";
    }

    /** Every count of the measure is a multiple of the base. */
    public void rounded(String rule, CountMeasure measure, InForce.Rounding rounding) {
        add(
                rule,
                new Requirement.Rounded(
                        rounding.criterion().path(),
                        CellSelection.all(measure.measure()),
                        rounding.base(),
                        Map.of("base", Long.toString(rounding.base()))));
    }

    /** All requirements, in the order of the rules and then of the measures, whatever the order in which rules fired. */
    public List<Requirement> all() {
        return demands.stream()
                .sorted(Comparator.comparing(Demand::rule)
                        .thenComparing(d -> d.requirement().where().measure())
                        .thenComparing(d -> d.requirement().where().dimension().orElse(-1))
                        .thenComparing(d -> d.requirement().criterion())
                        .thenComparing(d -> d.requirement().parameters().getOrDefault("from", "")))
                .map(Demand::requirement)
                .toList();
    }

    /** The identifiers of the rules that demanded something, sorted. */
    public List<String> rules() {
        return demands.stream().map(Demand::rule).distinct().sorted().toList();
    }

    private void add(String ruleName, Requirement requirement) {
        demands.add(new Demand(RuleName.id(ruleName), requirement));
    }

    private static CellSelection rowsOf(CountMeasure measure, MunicipalitiesInBand band) {
        return new CellSelection(measure.measure(), OptionalInt.of(band.dimension()), band.nodes());
    }

    private static Map<String, String> bandParameters(MunicipalitiesInBand band) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("minimum", Long.toString(band.minimum()));
        parameters.put("from", Long.toString(band.band().from()));
        band.band().below().ifPresent(below -> parameters.put("below", Long.toString(below)));
        parameters.put("populationsJa", band.populations().title(Locale.JAPANESE));
        parameters.put("populationsEn", band.populations().title(Locale.ENGLISH));
        return parameters;
    }

    private static <E extends Enum<E>> E word(E[] constants, String word) {
        for (E constant : constants) {
            if (constant.name().equalsIgnoreCase(word.replace('-', '_'))) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no constant for the word " + word);
    }
}
