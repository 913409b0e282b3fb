package org.kanmon.rules.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.CriterionValue;
import org.kanmon.criteria.Status;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.profile.DimensionProfile;
import org.kanmon.sdc.tables.profile.MeasureProfile;
import org.kanmon.sdc.tables.profile.TableProfile;
import org.kanmon.sdc.tables.requirement.Breach;
import org.kanmon.sdc.tables.requirement.Differences;
import org.kanmon.sdc.tables.requirement.Elsewhere;
import org.kanmon.sdc.tables.requirement.Requirement;

/**
 * Prepares what the rules look at: the shape of a table and the criteria that it makes one ask for. The number of facts grows
 * with the number of columns, levels and criteria, never with the number of cells.
 */
final class PublicationFacts {

    private static final String MINIMUM_COUNT = "publication/minimum-count/";
    private static final String PATIENTS_BEHIND = "publication/patients-behind-count/";
    private static final String FINEST_REGION = "publication/finest-region";
    private static final String FINEST_POSTCODE = "publication/finest-postcode";
    private static final String AGE_BANDS = "publication/age-bands";
    private static final String DEATH_GRANULARITY = "publication/death-granularity/";
    private static final String RECOVERABILITY = "publication/recoverability";

    /** What is known of a birth, by a word that names it; no criterion says in which groups it may be shown. */
    private static final Map<String, String> OF_A_BIRTH =
            Map.of("同胞", "siblings", "妊娠週数", "gestation", "母の年齢", "mothers-age");

    private final Table table;
    private final CriteriaInForce criteria;
    private final List<Object> facts = new ArrayList<>();

    private PublicationFacts(Table table, CriteriaInForce criteria) {
        this.table = table;
        this.criteria = criteria;
    }

    static List<Object> of(Table table, TableProfile profile, CriteriaInForce criteria) {
        PublicationFacts prepared = new PublicationFacts(table, criteria);
        criteria.criteria().forEach(prepared::inForce);
        for (int m = 0; m < profile.measures().size(); m++) {
            prepared.measure(m, profile.measures().get(m));
        }
        prepared.columnsOfAKind(profile);
        if (table.hasCategoriesBeside()) {
            prepared.facts.add(new CategoriesBeside());
        }
        profile.totalColumns().forEach(name -> prepared.facts.add(new TotalColumn(name)));
        for (int d = 0; d < profile.dimensions().size(); d++) {
            prepared.dimension(d, profile.dimensions().get(d));
        }
        return prepared.facts;
    }

    private void columnsOfAKind(TableProfile profile) {
        BitSet people = new BitSet();
        for (int m = 0; m < profile.measures().size(); m++) {
            people.set(m, profile.measures().get(m).unit().isPeople());
        }
        BitSet attributes = new BitSet();
        for (int d = 0; d < profile.dimensions().size(); d++) {
            DimensionKind kind = profile.dimensions().get(d).kind();
            attributes.set(d, kind == DimensionKind.CATEGORY || kind == DimensionKind.DISEASE);
        }
        if (!people.isEmpty()) {
            facts.add(new PeopleMeasures(people));
        }
        if (!attributes.isEmpty()) {
            facts.add(new Attributes(attributes));
        }
    }

    /** A measured breach beside its criterion and the unit of the figures that fail it. */
    static JudgedBreach judged(Breach breach, Table table, CriteriaInForce criteria) {
        int measure = breach.requirement().where().measure();
        return new JudgedBreach(
                breach, table.measures().get(measure).unit().word(), criterionOf(breach.requirement(), criteria));
    }

    private static Criterion criterionOf(Requirement requirement, CriteriaInForce criteria) {
        return criteria.criteria().stream()
                .filter(criterion -> criterion.path().equals(requirement.criterion()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("requirement of unknown criterion " + requirement.criterion()));
    }

    /** What the criteria say of the way to the check, and what else an author has to do. */
    static List<Object> procedure(CriteriaInForce criteria) {
        List<Object> facts = new ArrayList<>();
        for (Criterion criterion : criteria.criteria()) {
            if (criterion.value() instanceof CriterionValue.LeadTime value) {
                facts.add(new InForce.LeadTime(criterion, value.days(), value.linkedDays()));
            } else if (criterion.value() instanceof CriterionValue.Exemptions value) {
                facts.add(new InForce.Exemptions(criterion, value.outputs()));
            } else if (criterion.value() instanceof CriterionValue.Duty value) {
                facts.add(new InForce.Duty(criterion, value.duty(), value.months()));
            }
        }
        return facts;
    }

    /** What was measured of the table together with earlier releases. */
    static List<Object> differences(Differences differences, Table table, CriteriaInForce criteria) {
        List<Object> facts = new ArrayList<>();
        differences.here().forEach(breach -> facts.add(judged(breach, table, criteria)));
        for (Elsewhere elsewhere : differences.elsewhere()) {
            facts.add(new GivenElsewhere(elsewhere, criterionOf(elsewhere.requirement(), criteria), false));
        }
        for (Elsewhere elsewhere : differences.before()) {
            facts.add(new GivenElsewhere(elsewhere, criterionOf(elsewhere.requirement(), criteria), true));
        }
        differences.unrelated().forEach(name -> facts.add(new UnrelatedCategories(name)));
        if (differences.conflicts().length > 0) {
            facts.add(new ReleaseConflict(differences.conflicts()));
        }
        return facts;
    }

    private void inForce(Criterion criterion) {
        if (criterion.value() instanceof CriterionValue.MinimumCount value) {
            facts.add(InForce.Minimum.of(criterion, value));
        } else if (criterion.value() instanceof CriterionValue.FinestRegion value) {
            facts.add(InForce.FinestRegion.of(criterion, value));
        } else if (criterion.value() instanceof CriterionValue.RegionCross value) {
            facts.add(InForce.Crossing.of(criterion, value));
        } else if (criterion.value() instanceof CriterionValue.Recoverability value) {
            facts.add(InForce.Recoverability.of(criterion, value));
        } else if (criterion.value() instanceof CriterionValue.Safeguard value) {
            facts.add(InForce.Safeguard.of(criterion, value));
        } else if (criterion.value() instanceof CriterionValue.Dominance value) {
            facts.add(InForce.Dominance.of(criterion, value));
        } else if (criterion.value() instanceof CriterionValue.FinestGroups value) {
            facts.add(InForce.Groups.of(criterion, value));
        } else if (criterion.value() instanceof CriterionValue.Rounding value) {
            facts.add(new InForce.Rounding(criterion, value.base()));
        }
    }

    private void measure(int m, MeasureProfile measure) {
        String unit = measure.unit().word();
        if (measure.unit().isCount()) {
            facts.add(new CountMeasure(m, measure.name(), unit));
            if (!isJudgedByPeople(unit)) {
                ask(MINIMUM_COUNT + unit, measure.name());
            }
            ask(RECOVERABILITY, measure.name());
        } else {
            facts.add(new DerivedMeasure(m, measure.name(), unit));
        }
    }

    /** Whether the table shows the people behind counts of a unit, and a criterion says that they decide. */
    private boolean isJudgedByPeople(String unit) {
        return table.measures().stream().anyMatch(measure -> measure.unit().isPeople())
                && criteria.answer(PATIENTS_BEHIND + unit) instanceof Criterion;
    }

    private void dimension(int d, DimensionProfile dimension) {
        dimension
                .overlap()
                .ifPresent(overlap ->
                        facts.add(new OverlappingCategories(dimension.name(), overlap.first(), overlap.second())));
        dimension.writtenLikeTotals().forEach(category -> facts.add(new UndeclaredTotal(dimension.name(), category)));
        if (dimension.kind() != DimensionKind.REGION) {
            facts.add(new OtherDimension(dimension.name(), dimension.kind().word()));
            GroupCategories.of(table, d).ifPresent(groups -> groups(groups, dimension.name()));
            askOfABirth(dimension.name());
            return;
        }
        if (criteria.answer(FINEST_POSTCODE) instanceof Criterion criterion
                && criterion.value() instanceof CriterionValue.FinestPostcode finest) {
            facts.addAll(new PostcodeCategories(table, d, criterion, finest).found());
            return;
        }
        ask(FINEST_REGION, dimension.name());
        dimension.levels().keySet().stream()
                .filter(RegionLevel::isLevel)
                .forEach(level -> facts.add(RegionLevel.of(d, dimension.name(), level)));
        RegionCategories categories = new RegionCategories(table, d, criteria.regions());
        if (criteria.answer(FINEST_REGION) instanceof Criterion) {
            facts.addAll(categories.unread(dimension.writtenLikeTotals()));
        }
        if (categories.hasMunicipalities()) {
            ask(RegionCategories.POPULATION_BANDS, dimension.name());
            ask(RegionCategories.POPULATION_REFERENCE, dimension.name());
            facts.addAll(categories.inBands(criteria));
        }
    }

    /**
     * Ages may be without limits, or with limits that nobody has verified, and people's counts keep their minimum all the same: it
     * is told, and a person judges where they break such limits. What is known of a death is a matter of its own.
     */
    private void groups(GroupCategories groups, String about) {
        boolean ages = groups.item().equals(GroupCategories.AGE);
        String path = ages ? AGE_BANDS : DEATH_GRANULARITY + groups.item();
        Answer answer = criteria.answer(path);
        if (answer instanceof Criterion criterion) {
            facts.add(groups.described());
            groups.unread(criterion).ifPresent(facts::add);
        }
        if (ages && answer instanceof Answer.Silent) {
            facts.add(new UnlimitedGroups(answer.path(), about));
        } else if (ages && answer instanceof Criterion criterion && criterion.status() == Status.UNVERIFIED) {
            facts.add(new UnconfirmedGroups(criterion, about));
        } else {
            ask(path, about);
        }
    }

    private void askOfABirth(String name) {
        OF_A_BIRTH.forEach((word, item) -> {
            if (name.contains(word)) {
                ask(DEATH_GRANULARITY + item, name);
            }
        });
    }

    /** Which list of populations counts is an assumption that every finding names; what is demanded must be verified. */
    private void ask(String path, String about) {
        Answer answer = criteria.answer(path);
        if (!(answer instanceof Criterion criterion)) {
            facts.add(new Unanswered(answer.path(), about, answer.word()));
        } else if (criterion.status() == Status.UNVERIFIED
                && !(criterion.value() instanceof CriterionValue.PopulationReference)) {
            facts.add(new UnverifiedCriterion(criterion, about));
        }
    }
}
