package org.kanmon.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table of the benchmark as files: {@code NAME.csv} with a record for every combination that has patients, and
 * {@code NAME.regions.csv} with the hierarchy of its regions. The same on every run and on every machine.
 */
record TableFiles(Path table, Path regions) {

    private static final String[] SEXES = {"m", "f"};

    /** How much the frequency of a disease differs by region: the deviation of its logarithm. */
    private static final double REGIONAL_DEVIATION = 0.5;

    /** Where {@link LinkedFile} writes this table and another one. */
    Path linked() {
        return table.resolveSibling(table.getFileName().toString().replace(".csv", ".linked.json"));
    }

    /** Writes both files into a folder, unless they are there. */
    static TableFiles in(Path folder, BenchmarkTable table) throws IOException {
        Files.createDirectories(folder);
        TableFiles files =
                new TableFiles(folder.resolve(table.title() + ".csv"), folder.resolve(table.title() + ".regions.csv"));
        if (!Files.exists(files.table)) {
            Country country = Country.make();
            files.writeRegions(country, table);
            Path unfinished = folder.resolve(table.title() + ".csv.part");
            writeCounts(unfinished, country, table);
            Files.move(unfinished, files.table);
        }
        return files;
    }

    private void writeRegions(Country country, BenchmarkTable table) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(regions)) {
            switch (table.finest()) {
                case PREFECTURE -> {
                    out.write("leaf\n");
                    for (String prefecture : country.sharesOfPrefectures().keySet()) {
                        out.write(prefecture + "\n");
                    }
                }
                case AREA -> {
                    out.write("leaf,pref\n");
                    for (Map.Entry<String, String> area : country.areas().entrySet()) {
                        out.write(area.getKey() + "," + area.getValue() + "\n");
                    }
                }
                case MUNICIPALITY -> {
                    out.write("leaf,area,pref\n");
                    for (Map.Entry<String, String> entry :
                            country.municipalities().entrySet()) {
                        String area = entry.getValue();
                        out.write(entry.getKey() + "," + area + ","
                                + country.areas().get(area) + "\n");
                    }
                }
            }
        }
    }

    private static void writeCounts(Path file, Country country, BenchmarkTable table) throws IOException {
        SeededNumbers numbers = new SeededNumbers(table.seed());
        Prevalence prevalence = new Prevalence(table, numbers);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("region" + (table.ages() > 1 ? ",age" : "") + ",sex" + (table.diseases() > 1 ? ",disease" : "")
                    + ",n\n");
            for (Map.Entry<String, Double> region : shares(country, table).entrySet()) {
                double[] local = new double[table.diseases()];
                for (int disease = 0; disease < local.length; disease++) {
                    local[disease] = Math.exp(numbers.normal(0, REGIONAL_DEVIATION));
                }
                writeRegion(out, region.getKey(), region.getValue(), local, table, prevalence, numbers);
            }
        }
    }

    private static Map<String, Double> shares(Country country, BenchmarkTable table) {
        return switch (table.finest()) {
            case PREFECTURE -> country.sharesOfPrefectures();
            case AREA -> country.sharesOfAreas();
            case MUNICIPALITY -> new LinkedHashMap<>(country.shares());
        };
    }

    private static void writeRegion(
            BufferedWriter out,
            String region,
            double share,
            double[] local,
            BenchmarkTable table,
            Prevalence prevalence,
            SeededNumbers numbers)
            throws IOException {
        for (int disease = 0; disease < table.diseases(); disease++) {
            for (int age = 0; age < table.ages(); age++) {
                for (int sex = 0; sex < BenchmarkTable.SEXES; sex++) {
                    int count = numbers.count(share * prevalence.expected(disease, age, sex) * local[disease]);
                    if (count > 0) {
                        out.write(region);
                        out.write(table.ages() > 1 ? ",a%02d".formatted(age + 1) : "");
                        out.write("," + SEXES[sex]);
                        out.write(table.diseases() > 1 ? ",d%02d".formatted(disease + 1) : "");
                        out.write("," + count + "\n");
                    }
                }
            }
        }
    }
}
