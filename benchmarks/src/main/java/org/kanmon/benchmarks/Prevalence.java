package org.kanmon.benchmarks;

/**
 * How the patients of a table are distributed over disease, age and sex: diseases as different in frequency as words (Zipf),
 * each with its own ages and its own ratio of the sexes.
 */
final class Prevalence {

    private static final double ZIPF = 1.35;
    private static final double MODE_OF_AGES = 0.62;
    private static final double WIDTH_OF_AGES = 0.38;
    private static final double OLDEST = 0.25;
    private static final int AGES_WITH_AN_OLDEST = 8;

    private final double[][][] expected;

    /** Draws the profile of each disease. */
    Prevalence(BenchmarkTable table, SeededNumbers numbers) {
        this.expected = new double[table.diseases()][table.ages()][BenchmarkTable.SEXES];
        double[] ageShares = ageShares(table.ages());
        double all = 0;
        for (int disease = 0; disease < table.diseases(); disease++) {
            double centre = numbers.real();
            double width = 0.15 + 0.6 * numbers.real();
            double men = 0.25 + 0.5 * numbers.real();
            for (int age = 0; age < table.ages(); age++) {
                double atAge = 1 / Math.pow(disease + 1, ZIPF) * ageShares[age] * weight(table, age, centre, width);
                expected[disease][age][0] = atAge * men;
                expected[disease][age][1] = atAge * (1 - men);
                all += expected[disease][age][0];
                all += expected[disease][age][1];
            }
        }
        scale(table.meanTotal() / all);
    }

    private static double[] ageShares(int ages) {
        double[] shares = new double[ages];
        for (int age = 0; age < ages; age++) {
            double distance = (age - MODE_OF_AGES * ages) / (WIDTH_OF_AGES * ages + 1e-9);
            shares[age] = Math.exp(-(distance * distance));
        }
        if (ages >= AGES_WITH_AN_OLDEST) {
            shares[ages - 1] *= OLDEST;
        }
        return shares;
    }

    /** How the ages of a disease differ from those of the others; tables without both columns do not show it. */
    private static double weight(BenchmarkTable table, int age, double centre, double width) {
        if (table.diseases() == 1 || table.ages() == 1) {
            return 1;
        }
        double distance = ((age + 0.5) / table.ages() - centre) / width;
        return Math.exp(-(distance * distance));
    }

    private void scale(double factor) {
        for (double[][] ofDisease : expected) {
            for (double[] ofAge : ofDisease) {
                for (int sex = 0; sex < ofAge.length; sex++) {
                    ofAge[sex] *= factor;
                }
            }
        }
    }

    /** The number of patients in the whole country that is to be expected. */
    double expected(int disease, int age, int sex) {
        return expected[disease][age][sex];
    }
}
