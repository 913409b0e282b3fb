package org.kanmon.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with criteria about groups, postcodes, rounding, lead times and exemptions. */
class GroupsProblemsTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
                    age-bands                       ; years   ; width: 5, bottom: 65, top: 95, consequence: regroup        ; -
                    age-bands                       ; years   ; width: 5, cut: 18, reason-below: 20, consequence: regroup  ; -
                    age-bands                       ; years   ; width: 5, bottom: 65, top: 60, consequence: regroup        ; groups-order top|60|bottom|65
                    age-bands                       ; years   ; width: 5, lowest: 65, bottom: 65, consequence: regroup     ; groups-order bottom|65|lowest|65
                    age-bands                       ; years   ; width: 0, consequence: regroup                             ; out-of-range width|0|1|100000
                    age-bands                       ; years   ; consequence: regroup                                       ; missing-field width
                    age-bands                       ; minutes ; width: 5, consequence: regroup                             ; unknown-word unit|minutes|years
                    death-granularity/time-of-death ; minutes ; width: 120, consequence: regroup                           ; -
                    death-granularity/time-of-death ; grams   ; width: 120, consequence: regroup                           ; misplaced death-granularity|demo/publication/death-granularity/(birth-weight|gestation|mothers-age|siblings|time-of-death)
                    finest-postcode                 ; digits  ; digits: 3, people-above: 20000, consequence: regroup       ; -
                    finest-postcode                 ; digits  ; digits: 3, consequence: regroup                            ; missing-field people-above
                    rounding                        ; counts  ; base: 5, consequence: review                               ; -
                    rounding                        ; counts  ; base: 1, consequence: review                               ; out-of-range base|1|2|1000000
                    lead-time                       ; days    ; days: 14, linked-days: 21                                  ; -
                    lead-time                       ; days    ; days: 14, linked-days: soon                                ; bad-number linked-days|soon
                    duty/report                     ; outputs ; months: 3                                                 ; -
                    duty/approved-form              ; outputs ; 'note: {ja: 様式, en: Form}'                              ; -
                    duty/report                     ; outputs ; months: soon                                              ; bad-number months|soon
                    exemptions                      ; outputs ; 'outputs: [reused-unchanged]'                              ; -
                    exemptions                      ; outputs ; 'outputs: [reused]'                                        ; unknown-word outputs|reused|published-as-shared, reused-unchanged, revised-without-new-data
                    """)
    void problemIsNamed(String path, String unit, String fields, String expected) throws Exception {
        CriteriaFolder folder = new CriteriaFolder(directory);
        folder.write("demo/publication/" + path + ".yaml", """
                title: {ja: 基準, en: Criterion}
                kind: %s
                unit: %s
                basis: guideline
                values:
                  2024-11-01: {%s, citation: {source: guideline, article: p. 1}, status: draft}
                """.formatted(path.split("/")[0], unit, fields));
        assertEquals(
                expected == null ? List.of() : List.of(expected),
                folder.problems().stream()
                        .map(problem -> problem.substring(problem.indexOf(' ') + 1))
                        .toList());
    }
}
