package org.kanmon.criteria;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.kanmon.criteria.file.Problem;
import org.kanmon.criteria.file.UnusableCriteria;

/** A small folder of criteria without a problem, for tests to put problems into. */
final class CriteriaFolder {

    static final String PATIENTS = "demo/publication/minimum-count/patients.yaml";
    static final String BANDS = "demo/publication/population-bands.yaml";
    static final LocalDate DAY = LocalDate.of(2024, 12, 1);

    private final Path directory;

    CriteriaFolder(Path directory) throws IOException {
        this.directory = directory;
        write("databases.yaml", """
                databases:
                  - id: demo
                    name: {ja: 例, en: Demo}
                    custodian: {ja: 誰か, en: Somebody}
                    languages: [ja, en]
                """);
        write("sources/guideline.yaml", """
                title: 手引き
                issuer: 発行者
                issued: 2024-09
                found: https://example.org/
                read: all of it
                """);
        write(PATIENTS, criterion("10"));
        writeRegions();
    }

    private void writeRegions() throws IOException {
        write("regions/prefectures.csv", "code,name\n13,東京都\n");
        write("regions/secondary-medical-areas.csv", "code,name,prefecture\n1301,区中央部,13\n");
        write("regions/planning-areas.csv", "code,name,prefecture,secondary-medical-area\n");
        write("regions/municipalities.csv", """
                code,name,kind,prefecture,secondary-medical-area,designated-city,county
                13101,千代田区,special-ward,13,1301,,
                """);
        write(
                "regions/former-municipalities.csv",
                "code,name,prefecture,secondary-medical-area,designated-city,until,successors\n");
        write("regions/populations/register.csv", "code,population\n13101,68000\n");
        for (String list : List.of(
                "prefectures",
                "secondary-medical-areas",
                "planning-areas",
                "municipalities",
                "former-municipalities",
                "populations/register")) {
            write("regions/" + list + ".yaml", """
                    title: {ja: 一覧, en: List}
                    publisher: 発行者
                    reference-date: 2025-01-01
                    address: https://example.org/
                    terms: free
                    attribution: 出典
                    made: by hand
                    checked: by eye
                    """);
        }
    }

    /** A minimum count of patients in force since 2024-11-01. */
    static String criterion(String minimum) {
        return """
                title: {ja: 最小集計単位, en: Minimum count}
                kind: minimum-count
                unit: patients
                basis: guideline
                values:
                  2024-11-01:
                    minimum: %s
                    zero-exempt: true
                    consequence: mask
                    citation: {source: guideline, article: p. 1}
                    status: in-force
                """.formatted(minimum);
    }

    CriteriaFolder write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    CriteriaFolder write(String path, byte[] bytes) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    CriteriaFolder remove(String path) throws IOException {
        Files.delete(directory.resolve(path));
        return this;
    }

    Path directory() {
        return directory;
    }

    CriteriaCatalog catalog() throws UnusableCriteria {
        return CriteriaCatalog.in(directory);
    }

    /** Every problem as {@code file:line:column code arguments}, the file without the folder. */
    List<String> problems() throws UnusableCriteria {
        return catalog().validate().problems().stream().map(this::words).toList();
    }

    String words(Problem problem) {
        String place = problem.place().replace(directory + "/", "");
        return (place + " " + problem.code() + " " + String.join("|", problem.arguments())).strip();
    }
}
