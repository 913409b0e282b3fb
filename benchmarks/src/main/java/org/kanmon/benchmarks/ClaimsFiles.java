package org.kanmon.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Claims of invented hospital stays as files: eight quasi-identifiers whose levels make 27,000 combinations, an outcome and a cost.
 * The same on every run and on every machine; a smaller file is the beginning of a larger one.
 */
record ClaimsFiles(Path records, Path folder) {

    private static final int SEED = 31;

    /** Writes records and hierarchies into a folder, unless they are there. */
    static ClaimsFiles in(Path folder, int rows) throws IOException {
        Files.createDirectories(folder);
        ClaimsFiles files = new ClaimsFiles(folder.resolve("claims-" + rows + ".csv"), folder);
        Country country = Country.make();
        files.writeHierarchies(country);
        if (!Files.exists(files.records)) {
            Path unfinished = folder.resolve("claims-" + rows + ".csv.part");
            Claims claims = new Claims(country, new SeededNumbers(SEED));
            try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
                out.write(Claims.HEADER + "\n");
                for (int row = 0; row < rows; row++) {
                    out.write(claims.next() + "\n");
                }
            }
            Files.move(unfinished, files.records);
        }
        return files;
    }

    private void writeHierarchies(Country country) throws IOException {
        List<String> municipalities = new ArrayList<>();
        for (Map.Entry<String, String> municipality : country.municipalities().entrySet()) {
            String area = municipality.getValue();
            String prefecture = country.areas().get(area);
            int block = Integer.parseInt(prefecture.substring(1)) / 6;
            municipalities.add(String.join(",", municipality.getKey(), area, prefecture, "B" + block, "*"));
        }
        Files.write(folder.resolve("municipality.csv"), municipalities);
        List<String> diagnoses = new ArrayList<>();
        for (int diagnosis = 0; diagnosis < Claims.DIAGNOSES; diagnosis++) {
            diagnoses.add(Claims.diagnosis(diagnosis) + "," + Claims.block(diagnosis) + "," + Claims.chapter(diagnosis)
                    + ",*");
        }
        Files.write(folder.resolve("diagnosis.csv"), diagnoses);
        writeKinds("sex", Claims.SEXES);
        writeKinds("bed", Claims.BEDS);
        writeKinds("insurer", Claims.INSURERS);
        writeKinds("income", Claims.INCOMES);
    }

    /** What stands before a hyphen is the group of a kind; kinds without a group have none but the highest level. */
    private void writeKinds(String name, List<String> kinds) throws IOException {
        List<String> lines = kinds.stream()
                .map(kind ->
                        kind.contains("-") ? kind + "," + kind.substring(0, kind.indexOf('-')) + ",*" : kind + ",*")
                .toList();
        Files.write(folder.resolve(name + ".csv"), lines);
    }

    /**
     * Writes a schema beside the records.
     *
     * @param name of the file, without its extension
     * @param wishes the lines about models, metric and suppression
     */
    Path schema(String name, String wishes) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), """
                columns:
                  - {column: sex, role: quasi-identifier, hierarchy: sex.csv}
                  - {column: age, role: quasi-identifier, hierarchy: {kind: intervals, widths: [5, 10, 20]}}
                  - {column: municipality, role: quasi-identifier, hierarchy: municipality.csv}
                  - {column: admission, role: quasi-identifier, hierarchy: {kind: date}}
                  - {column: diagnosis, role: quasi-identifier, hierarchy: diagnosis.csv}
                  - {column: bed, role: quasi-identifier, hierarchy: bed.csv}
                  - {column: insurer, role: quasi-identifier, hierarchy: insurer.csv}
                  - {column: income, role: quasi-identifier, hierarchy: income.csv}
                  - {column: outcome, role: sensitive}
                  - {column: cost, role: insensitive}
                """ + wishes);
    }
}
