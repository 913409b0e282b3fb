package org.kanmon.sdc.microdata.risk;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.Partition;
import org.kanmon.sdc.microdata.model.Population;
import org.kanmon.sdc.microdata.privacy.PopulationModel;

/**
 * The classes of some records with the persons that each has among them and in the population. A class has at least as many persons in
 * the population as among the records; where a table says fewer, risks are those of the records. Immutable.
 */
public final class SampledClasses {

    private final int[] sample;
    private final double[] population;

    private SampledClasses(int[] sample, double[] population) {
        this.sample = sample;
        this.population = population;
    }

    /**
     * The classes of transformed records.
     *
     * @param levels per quasi-identifier the level of generalization
     * @param suppressed records that are in no class
     * @param population a table made for these quasi-identifiers
     */
    public static SampledClasses of(Microdata data, int[] levels, BitSet suppressed, Population population) {
        Partition partition = Partition.of(data, levels, suppressed);
        return new SampledClasses(
                sizes(partition, data.person()),
                Arrays.stream(population.persons(levels, partition.first()))
                        .asDoubleStream()
                        .toArray());
    }

    /**
     * Classes of records of which each stands for some persons of the population.
     *
     * @param weights per record for how many, 1 or more: what a sampling design gives
     */
    public static SampledClasses weighted(Partition partition, double[] weights) {
        double[] population = new double[partition.size()];
        for (int record = 0; record < partition.records(); record++) {
            if (!(weights[record] >= 1) || Double.isInfinite(weights[record])) {
                throw new IllegalArgumentException("weight " + weights[record] + " of record " + record);
            }
            if (partition.classOf(record) != Partition.NONE) {
                population[partition.classOf(record)] += weights[record];
            }
        }
        return new SampledClasses(partition.sizes(), population);
    }

    private static int[] sizes(Partition partition, Optional<Attribute> person) {
        return person.map(partition::persons).orElseGet(partition::sizes);
    }

    /** How many classes there are. */
    public int size() {
        return sample.length;
    }

    /** How many persons a class has among the records. */
    public int sample(int number) {
        return sample[number];
    }

    /** How many persons a class has in the population, as its table or the weights say. */
    public double population(int number) {
        return population[number];
    }

    /** How many classes have more persons among the records than in the population: the table is then not of the population they come from. */
    public int contradictions() {
        int contradictions = 0;
        for (int number = 0; number < sample.length; number++) {
            contradictions += sample[number] > population[number] ? 1 : 0;
        }
        return contradictions;
    }

    /** In how many classes a model fails. Persons of the population are rounded down. */
    public int failures(PopulationModel model) {
        int failures = 0;
        for (int number = 0; number < sample.length; number++) {
            failures += model.holds(sample[number], (long) population[number]) ? 0 : 1;
        }
        return failures;
    }

    /** The fewest persons that a class has in the population: the k of k-map that is reached. 0 if there is no class. */
    public double smallestInPopulation() {
        return Arrays.stream(population).min().orElse(0);
    }

    /** The least and the greatest share of a class's persons of the population who are among the records. */
    public Presence presence() {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = 0;
        for (int number = 0; number < sample.length; number++) {
            lowest = Math.min(lowest, sample[number] / population[number]);
            highest = Math.max(highest, sample[number] / population[number]);
        }
        return new Presence(Math.min(lowest, highest), highest);
    }

    /**
     * How likely persons of the population are among the records, by their classes.
     *
     * @param lowest the least probability; 0 if there is no class
     * @param highest the greatest; above 1, also infinite, where the table does not have all of the records
     */
    public record Presence(double lowest, double highest) {}

    /**
     * An attacker who knows that somebody is in the population, but not whether among the records: one in all persons of the class in
     * the population is right.
     *
     * @param threshold from which risk on a record counts as at risk, 0 to 1
     */
    public AttackerRisk journalist(double threshold) {
        double persons = 0;
        double atRisk = 0;
        double highest = 0;
        double sum = 0;
        double lowest = sample.length == 0 ? 0 : 1;
        for (int number = 0; number < sample.length; number++) {
            double risk = 1 / Math.max(sample[number], population[number]);
            persons += sample[number];
            atRisk += risk > threshold ? sample[number] : 0;
            sum += risk * sample[number];
            highest = Math.max(highest, risk);
            lowest = Math.min(lowest, risk);
        }
        return persons == 0
                ? new AttackerRisk(threshold, 0, 0, 0, 0)
                : new AttackerRisk(threshold, atRisk / persons, highest, sum / persons, lowest);
    }
}
