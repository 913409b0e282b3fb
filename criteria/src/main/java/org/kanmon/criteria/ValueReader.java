package org.kanmon.criteria;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.Problems;

/** Reads the fields that are particular to a kind of criterion. */
final class ValueReader {

    private static final long MOST = 1_000_000;

    private final Set<String> populationLists;
    private final Problems problems;

    /** @param populationLists the identifiers of the lists of populations that are there */
    ValueReader(Set<String> populationLists, Problems problems) {
        this.populationLists = populationLists;
        this.problems = problems;
    }

    /** The value; empty if something is wrong with it, and what is among the problems. */
    Optional<CriterionValue> read(CriterionKind kind, String path, Fields fields) {
        return switch (kind) {
            case MINIMUM_COUNT -> minimumCount(fields);
            case POPULATION_BANDS -> new BandsReader(problems).read(fields);
            case POPULATION_REFERENCE -> populationReference(fields);
            case FINEST_REGION -> finestRegion(fields);
            case REGION_CROSS -> regionCross(fields, path);
            case RECOVERABILITY -> recoverability(fields);
            case DOMINANCE -> dominance(fields);
            case PATIENTS_BEHIND_COUNT, STATISTIC_BASE, GROUP_DISCLOSURE, EXTREME_VALUE, SURVIVAL_STEP ->
                consequence(fields).map(consequence -> new CriterionValue.Safeguard(kind.word(), consequence));
        };
    }

    private Optional<CriterionValue> minimumCount(Fields fields) {
        OptionalLong minimum = fields.number("minimum", 1, MOST);
        Optional<Boolean> zeroExempt = fields.word("zero-exempt", Words.FLAG);
        Optional<Consequence> consequence = consequence(fields);
        return minimum.isPresent() && zeroExempt.isPresent() && consequence.isPresent()
                ? Optional.of(new CriterionValue.MinimumCount(minimum.getAsLong(), zeroExempt.get(), consequence.get()))
                : Optional.empty();
    }

    private Optional<CriterionValue> populationReference(Fields fields) {
        return fields.word("list", populationLists).map(CriterionValue.PopulationReference::new);
    }

    private Optional<CriterionValue> finestRegion(Fields fields) {
        Optional<String> level = fields.word("level", Words.LEVEL);
        return consequence(fields)
                .flatMap(consequence -> level.map(word -> new CriterionValue.FinestRegion(word, consequence)));
    }

    private Optional<CriterionValue> regionCross(Fields fields, String path) {
        Optional<String> level = fields.word("level", Words.LEVEL);
        String dimension = path.substring(path.lastIndexOf('/') + 1);
        return consequence(fields)
                .flatMap(
                        consequence -> level.map(word -> new CriterionValue.RegionCross(word, dimension, consequence)));
    }

    private Optional<CriterionValue> recoverability(Fields fields) {
        Optional<String> level = fields.word("level", Words.PROTECTION);
        Optional<String> outsider = fields.word("outsider", Words.OUTSIDER);
        Optional<Consequence> consequence = consequence(fields);
        return level.isPresent() && outsider.isPresent() && consequence.isPresent()
                ? Optional.of(new CriterionValue.Recoverability(level.get(), outsider.get(), consequence.get()))
                : Optional.empty();
    }

    private static Optional<CriterionValue> dominance(Fields fields) {
        OptionalLong percent = fields.number("percent", 1, 99);
        Optional<Consequence> consequence = consequence(fields);
        return percent.isPresent() && consequence.isPresent()
                ? Optional.of(new CriterionValue.Dominance(percent.getAsLong(), consequence.get()))
                : Optional.empty();
    }

    private static Optional<Consequence> consequence(Fields fields) {
        return fields.word("consequence", Words.CONSEQUENCE);
    }
}
