package org.kanmon.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kanmon.criteria.file.Fields;
import org.kanmon.criteria.file.Problems;

/** Reads the fields that are particular to a kind of criterion. */
final class ValueReader {

    private static final long MOST = 1_000_000;
    private static final long MOST_DAYS = 3_650;
    private static final long MOST_MONTHS = 120;
    private static final long MOST_DIGITS = 10;

    private final Set<String> populationLists;
    private final Items items;
    private final Problems problems;

    /**
     * @param populationLists the identifiers of the lists of populations that are there
     * @param items those that provision profiles may speak of
     */
    ValueReader(Set<String> populationLists, Items items, Problems problems) {
        this.populationLists = populationLists;
        this.items = items;
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
            case AGE_BANDS, DEATH_GRANULARITY -> new GroupsReader(problems).read(kind, fields);
            case FINEST_POSTCODE -> finestPostcode(fields);
            case ROUNDING -> rounding(fields);
            case LEAD_TIME -> leadTime(fields);
            case EXEMPTIONS -> exemptions(fields);
            case DUTY -> duty(fields, path);
            case DOMINANCE -> dominance(fields);
            case HANDLING -> new HandlingReader(items, problems).read(path, fields);
            case APPLICATION_LIMIT -> applicationLimit(fields);
            case DATA_PERIOD -> dataPeriod(fields);
            case PROCEDURE -> new ScheduleReader(problems).procedure(fields);
            case FEE -> new ScheduleReader(problems).fee(fields);
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

    private Optional<CriterionValue> finestPostcode(Fields fields) {
        OptionalLong digits = fields.number("digits", 1, MOST_DIGITS);
        OptionalLong peopleAbove = fields.number("people-above", 0, MOST);
        Optional<Consequence> consequence = consequence(fields);
        return digits.isPresent() && peopleAbove.isPresent() && consequence.isPresent()
                ? Optional.of(new CriterionValue.FinestPostcode(
                        digits.getAsLong(), peopleAbove.getAsLong(), consequence.get()))
                : Optional.empty();
    }

    private Optional<CriterionValue> rounding(Fields fields) {
        OptionalLong base = fields.number("base", 2, MOST);
        return consequence(fields)
                .filter(consequence -> base.isPresent())
                .map(consequence -> new CriterionValue.Rounding(base.getAsLong(), consequence));
    }

    private Optional<CriterionValue> leadTime(Fields fields) {
        OptionalLong days = fields.number("days", 1, MOST_DAYS);
        OptionalLong linked =
                fields.has("linked-days") ? fields.number("linked-days", 1, MOST_DAYS) : OptionalLong.empty();
        return days.isPresent() && linked.isPresent() == fields.has("linked-days")
                ? Optional.of(new CriterionValue.LeadTime(days.getAsLong(), linked))
                : Optional.empty();
    }

    private Optional<CriterionValue> exemptions(Fields fields) {
        List<String> outputs = fields.texts("outputs");
        int before = problems.count();
        outputs.stream()
                .filter(output -> !Words.EXEMPTED.contains(output))
                .forEach(output -> problems.addUnknown(
                        "unknown-word", fields.placeOf("outputs"), output, Words.EXEMPTED, "outputs", output));
        return outputs.isEmpty() || problems.count() > before
                ? Optional.empty()
                : Optional.of(new CriterionValue.Exemptions(outputs));
    }

    private static Optional<CriterionValue> duty(Fields fields, String path) {
        OptionalLong months = fields.has("months") ? fields.number("months", 1, MOST_MONTHS) : OptionalLong.empty();
        return months.isPresent() == fields.has("months")
                ? Optional.of(new CriterionValue.Duty(path.substring(path.lastIndexOf('/') + 1), months))
                : Optional.empty();
    }

    private static Optional<CriterionValue> dominance(Fields fields) {
        OptionalLong percent = fields.number("percent", 1, 99);
        Optional<Consequence> consequence = consequence(fields);
        return percent.isPresent() && consequence.isPresent()
                ? Optional.of(new CriterionValue.Dominance(percent.getAsLong(), consequence.get()))
                : Optional.empty();
    }

    private static Optional<CriterionValue> applicationLimit(Fields fields) {
        OptionalLong most = fields.number("most", 0, MOST);
        Optional<Consequence> consequence = consequence(fields);
        return most.isPresent() && consequence.isPresent()
                ? Optional.of(new CriterionValue.ApplicationLimit(most.getAsLong(), consequence.get()))
                : Optional.empty();
    }

    private static Optional<CriterionValue> dataPeriod(Fields fields) {
        Optional<LocalDate> first = fields.date("first");
        Optional<LocalDate> last = fields.optionalDate("last");
        Optional<Consequence> consequence = consequence(fields);
        return first.isPresent() && consequence.isPresent() && last.isPresent() == fields.has("last")
                ? Optional.of(new CriterionValue.DataPeriod(first.get(), last, consequence.get()))
                : Optional.empty();
    }

    private static Optional<Consequence> consequence(Fields fields) {
        return fields.word("consequence", Words.CONSEQUENCE);
    }
}
