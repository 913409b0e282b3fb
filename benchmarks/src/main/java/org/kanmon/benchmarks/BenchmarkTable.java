package org.kanmon.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables that are measured: counts of patients by region, age, sex and disease, with every total published. */
enum BenchmarkTable {
    /** 1,152 cells: 47 prefectures, 2 sexes, 7 diseases. */
    T1E3(Region.PREFECTURE, 1, 7, 38_000, 11),
    /** 10,341 cells: 335 areas in prefectures, 8 ages, 2 sexes. */
    T1E4(Region.AREA, 8, 1, 130_000, 12),
    /** 31,245 cells: 1,700 municipalities in areas in prefectures, 4 ages, 2 sexes. */
    T3E4(Region.MUNICIPALITY, 4, 1, 170_000, 15),
    /** 137,478 cells: 1,700 municipalities in areas in prefectures, 21 ages, 2 sexes. */
    T1E5(Region.MUNICIPALITY, 21, 1, 900_000, 13),
    /** 1,289,178 cells: 335 areas in prefectures, 21 ages, 2 sexes, 50 diseases. */
    T1E6(Region.AREA, 21, 50, 5_500_000, 14);

    /** The finest regions of a table. */
    enum Region {
        PREFECTURE,
        AREA,
        MUNICIPALITY
    }

    static final int SEXES = 2;

    private final Region finest;
    private final int ages;
    private final int diseases;
    private final double meanTotal;
    private final int seed;

    BenchmarkTable(Region finest, int ages, int diseases, double meanTotal, int seed) {
        this.finest = finest;
        this.ages = ages;
        this.diseases = diseases;
        this.meanTotal = meanTotal;
        this.seed = seed;
    }

    /** The table of a name as {@link #title()} writes it. */
    static Optional<BenchmarkTable> named(String title) {
        return Arrays.stream(values())
                .filter(table -> table.title().equals(title))
                .findFirst();
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    Region finest() {
        return finest;
    }

    /** Number of age bands; a table of one has no column for them. */
    int ages() {
        return ages;
    }

    /** Number of diseases; a table of one has no column for them. */
    int diseases() {
        return diseases;
    }

    /** About how many patients there are. */
    double meanTotal() {
        return meanTotal;
    }

    int seed() {
        return seed;
    }

    /** Number of published cells, totals included. */
    int cells() {
        int regions = switch (finest) {
            case PREFECTURE -> 1 + 47;
            case AREA -> 1 + 47 + 335;
            case MUNICIPALITY -> 1 + 47 + 335 + 1_700;
        };
        return regions * (SEXES + 1) * (ages == 1 ? 1 : ages + 1) * (diseases == 1 ? 1 : diseases + 1);
    }
}
