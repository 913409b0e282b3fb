package org.kanmon.sdc.microdata.risk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.kanmon.sdc.microdata.privacy.ClassSizes;

/**
 * How easily persons are found again among records. Suppressed records are not among them. Where there is no record at all, all risks
 * and averages are 0.
 *
 * @param classes how many classes there are
 * @param records how many records (persons) are in them
 * @param averageClassSize records by classes
 * @param prosecutor an attacker who knows that a certain person is among the records
 * @param journalist an attacker who knows only that the person is in the population. Without a table of the population the records are
 *     taken to be all of it
 * @param marketerSuccess the share of records that an attacker gets right who assigns a person to every record
 * @param atHighestRisk the share of records that are in a class of the smallest size
 * @param sampleUniqueness the share of records that are alone in their class
 * @param smallestClassSizes the {@value #SMALLEST} smallest sizes that occur, ascending
 * @param populationUniqueness which share of the population is alone, if the size of the population is known
 */
public record RiskSummary(
        long classes,
        long records,
        double averageClassSize,
        AttackerRisk prosecutor,
        AttackerRisk journalist,
        double marketerSuccess,
        double atHighestRisk,
        double sampleUniqueness,
        List<SizeCount> smallestClassSizes,
        Optional<UniqueShares> populationUniqueness) {

    /** How many of the smallest sizes are listed. */
    public static final int SMALLEST = 20;

    public RiskSummary {
        smallestClassSizes = List.copyOf(smallestClassSizes);
    }

    /**
     * The risks of classes of these sizes.
     *
     * @param threshold from which risk on a record counts as at risk, 0 to 1
     * @param population how many persons the population has
     * @throws IllegalArgumentException if the threshold is out of range or the population smaller than the sample
     */
    public static RiskSummary of(ClassSizes sizes, double threshold, OptionalDouble population) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
        if (population.isPresent() && !(population.getAsDouble() >= sizes.records())) {
            throw new IllegalArgumentException(
                    "a population of %s with a sample of %d".formatted(population.getAsDouble(), sizes.records()));
        }
        AttackerRisk prosecutor = prosecutor(sizes, threshold);
        return new RiskSummary(
                sizes.classes(),
                sizes.records(),
                ratio(sizes.records(), sizes.classes()),
                prosecutor,
                prosecutor,
                prosecutor.average(),
                sizes.different() == 0 ? 0 : ratio((double) sizes.size(0) * sizes.classes(0), sizes.records()),
                ratio(sizes.uniques(), sizes.records()),
                IntStream.range(0, Math.min(SMALLEST, sizes.different()))
                        .mapToObj(i -> new SizeCount(sizes.size(i), sizes.classes(i)))
                        .toList(),
                population.isPresent()
                        ? Optional.of(UniqueShares.of(sizes, population.getAsDouble()))
                        : Optional.empty());
    }

    /** The same with the risks of attackers who know the population: the journalist, and the marketer, whose success is the journalist's mean. */
    public RiskSummary within(SampledClasses population) {
        AttackerRisk known = population.journalist(prosecutor.threshold());
        return new RiskSummary(
                classes,
                records,
                averageClassSize,
                prosecutor,
                known,
                known.average(),
                atHighestRisk,
                sampleUniqueness,
                smallestClassSizes,
                populationUniqueness);
    }

    private static AttackerRisk prosecutor(ClassSizes sizes, double threshold) {
        int different = sizes.different();
        if (different == 0) {
            return new AttackerRisk(threshold, 0, 0, 0, 0);
        }
        long atRisk = 0;
        for (int i = 0; i < different && 1.0 / sizes.size(i) > threshold; i++) {
            atRisk += (long) sizes.size(i) * sizes.classes(i);
        }
        return new AttackerRisk(
                threshold,
                ratio(atRisk, sizes.records()),
                1.0 / sizes.size(0),
                ratio(sizes.classes(), sizes.records()),
                1.0 / sizes.size(different - 1));
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
