package org.kanmon.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Invented hospital stays, one after the other. No figure is anybody's: only the numbers of kinds are like those of Japan. */
final class Claims {

    static final String HEADER = "sex,age,municipality,admission,diagnosis,bed,insurer,income,outcome,cost";
    static final int DIAGNOSES = 1_600;
    static final List<String> SEXES = List.of("m", "f");
    static final List<String> BEDS = List.of(
            "general-acute",
            "general-rehabilitation",
            "general-intensive",
            "long-care",
            "long-community",
            "special-psychiatric",
            "special-palliative",
            "special-tuberculosis");
    static final List<String> INSURERS = List.of(
            "work-large", "work-small", "work-public", "residence-municipal", "residence-union", "residence-elderly");
    static final List<String> INCOMES = List.of("low-1", "low-2", "middle-3", "high-4", "high-5");

    private static final List<String> OUTCOMES =
            List.of("improved", "recovered", "unchanged", "transferred", "worse", "died", "left");
    private static final double[] BED_SHARES = sums(0.68, 0.11, 0.04, 0.05, 0.03, 0.06, 0.02, 0.01);
    private static final double[] YOUNG_INSURERS = sums(0.30, 0.32, 0.08, 0.25, 0.05);
    private static final double[] INCOME_SHARES = sums(0.20, 0.35, 0.28, 0.12, 0.05);
    private static final double[] OUTCOME_SHARES = sums(0.45, 0.25, 0.13, 0.09, 0.04, 0.03, 0.01);

    private static final int CHAPTER = 80;
    private static final int BLOCK = 8;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 4, 1);
    private static final int DAYS = 730;
    private static final int ELDERLY = 75;
    private static final int OLDEST = 105;

    private final SeededNumbers numbers;
    private final List<String> municipalities;
    private final double[] shares;
    private final double[] frequencies;

    Claims(Country country, SeededNumbers numbers) {
        this.numbers = numbers;
        this.municipalities = List.copyOf(country.shares().keySet());
        this.shares = sums(country.shares().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
        double[] weights = new double[DIAGNOSES];
        for (int diagnosis = 0; diagnosis < DIAGNOSES; diagnosis++) {
            // Few diagnoses are common, most are rare.
            weights[diagnosis] = Math.pow(1 - numbers.real(), -0.9);
        }
        this.frequencies = sums(weights);
    }

    /** The next stay, as a line. */
    String next() {
        int diagnosis = draw(frequencies);
        double typicalAge = 20 + 60 * ((diagnosis / CHAPTER * 7 % 20) / 19.0);
        int age = (int) Math.rint(Math.abs(numbers.normal(typicalAge, 18)));
        age = Math.min(age, OLDEST);
        String insurer = INSURERS.get(age >= ELDERLY ? INSURERS.size() - 1 : draw(YOUNG_INSURERS));
        return String.join(
                ",",
                SEXES.get(numbers.below(2)),
                Integer.toString(age),
                municipalities.get(draw(shares)),
                FIRST_DAY.plusDays(numbers.below(DAYS)).toString(),
                diagnosis(diagnosis),
                BEDS.get(draw(BED_SHARES)),
                insurer,
                INCOMES.get(draw(INCOME_SHARES)),
                OUTCOMES.get(draw(OUTCOME_SHARES)),
                Long.toString(10 * Math.round(Math.exp(numbers.normal(10.3, 0.9)))));
    }

    /** The code of a diagnosis. */
    static String diagnosis(int number) {
        return "%c%02d".formatted((char) ('A' + number / CHAPTER), number % CHAPTER);
    }

    /** The block of neighbouring diagnoses that one belongs to. */
    static String block(int number) {
        return diagnosis(number / BLOCK * BLOCK) + "-" + diagnosis(number / BLOCK * BLOCK + BLOCK - 1);
    }

    /** The chapter that a diagnosis belongs to. */
    static String chapter(int number) {
        return "chapter " + (char) ('A' + number / CHAPTER);
    }

    private static double[] sums(double... weights) {
        double[] sums = weights.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }

    /** Draws the number of a kind by the sums of the kinds' weights. */
    private int draw(double[] sums) {
        double point = numbers.real() * sums[sums.length - 1];
        int place = Arrays.binarySearch(sums, point);
        return Math.min(place < 0 ? -place - 1 : place + 1, sums.length - 1);
    }
}
