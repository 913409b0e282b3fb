package org.kanmon.sdc.microdata.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kanmon.sdc.microdata.privacy.KAnonymity;
import org.kanmon.sdc.microdata.privacy.PopulationUniqueness;
import org.kanmon.sdc.microdata.privacy.RecursiveDiversity;
import org.kanmon.sdc.microdata.quality.Aggregate;
import org.kanmon.sdc.microdata.quality.Metric;
import org.kanmon.sdc.microdata.quality.Quality;
import org.kanmon.sdc.microdata.risk.PopulationEstimator;
import org.kanmon.sdc.source.UnusableInput;

class SchemaFileTest {

    private static final String COLUMNS = """
            columns:
              - {column: 性別, role: quasi-identifier}
              - {column: 年齢, role: quasi-identifier, hierarchy: age.csv, levels: [1, 3]}
              - {column: 病名, role: sensitive}
            """;

    @Test
    void everythingThatASchemaSaysIsRead() throws UnusableInput {
        Schema schema = read(COLUMNS + """
                person: ID
                models:
                  - {name: k-anonymity, k: 10}
                  - {name: recursive-cl-diversity, attribute: 病名, c: 1.5, l: 2}
                  - {name: population-uniqueness, threshold: 0.01, estimator: pitman}
                suppression-limit: 0.05
                metric: {name: precision, aggregate: sum, gs-factor: 0.25}
                population: 1e6
                risk-threshold: 0.2
                separator: tab
                """);

        assertEquals(
                new Column(
                        "年齢",
                        Role.QUASI_IDENTIFIER,
                        Optional.of(new Generalizations.Listed("age.csv")),
                        1,
                        OptionalInt.of(3),
                        List.of(),
                        Set.of()),
                schema.columns().get(1));
        assertEquals(
                List.of(
                        new KAnonymity(10),
                        new RecursiveDiversity("病名", 1.5, 2),
                        new PopulationUniqueness(0.01, PopulationEstimator.PITMAN, 1e6)),
                schema.models(Map.of()));
        assertEquals(new Quality(Metric.PRECISION, Aggregate.SUM, 0.25), schema.quality());
        assertEquals(Optional.of("ID"), schema.person());
        assertEquals(0.05, schema.suppressionLimit());
        assertEquals(OptionalDouble.of(1e6), schema.population());
        assertEquals(0.2, schema.riskThreshold());
        assertEquals(Optional.of('\t'), schema.separator());
    }

    @Test
    void whatIsNotSaidHasCautiousDefaults() throws UnusableInput {
        Schema schema = read(COLUMNS);

        assertEquals(0, schema.suppressionLimit());
        assertEquals(Quality.of(Metric.LOSS), schema.quality());
        assertEquals(Role.IDENTIFIER, schema.role("何か"));
    }

    @Test
    void aProblemWithAKnownAnswerSaysTheSameInItsOwnWords() throws UnusableInput {
        Schema schema = read("""
                {"config": {"id": "p", "data": "d.csv", "separator": ";", "hierarchyFiles": "h_{attribute}.csv",
                  "quasiIdentifiers": ["sex", "age"], "sensitive": "icd",
                  "models": [{"name": "k-anonymity", "k": 5}, {"name": "t-closeness-equal", "attribute": "icd", "t": 0.2}],
                  "suppressionLimit": 0.01, "metric": "nu-entropy", "aggregate": "default", "gsFactor": 0.5,
                  "populationSize": 1000, "riskThreshold": 0.1}, "rows": 3, "solutionFound": true}
                """);

        assertEquals(
                List.of(
                        Column.of("sex", Role.QUASI_IDENTIFIER, Optional.of("h_sex.csv")),
                        Column.of("age", Role.QUASI_IDENTIFIER, Optional.of("h_age.csv")),
                        Column.of("icd", Role.SENSITIVE, Optional.empty())),
                schema.columns());
        assertEquals(Role.INSENSITIVE, schema.role("other"));
        assertEquals(Quality.of(Metric.NU_ENTROPY), schema.quality());
        assertEquals(2, schema.models(Map.of()).size());
        assertEquals(Optional.of(';'), schema.separator());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            modles: []                                                      ~ yaml-key-unknown-near 5
            models: [{name: k-anonymity, k: 0}]                             ~ schema-number 5
            models: [{name: k-anonymity, k: 2.5}]                           ~ schema-number 5
            models: [{name: k-anonymity, k: viele}]                         ~ schema-number 5
            models: [{name: k-anonymity}]                                   ~ yaml-key-missing 5
            models: [{name: k-anonymity, l: 3, k: 3}]                       ~ yaml-key-unknown 5
            models: [{name: k-anonimity, k: 3}]                             ~ yaml-word-unknown-near 5
            models: [{name: distinct-l-diversity, attribute: 年齢, l: 3}]   ~ schema-model-column 5
            models: [{name: t-closeness-equal, attribute: 病名, t: 1.5}]    ~ schema-number 5
            models: [{name: t-closeness-hierarchical, attribute: 病名, t: 0.5}] ~ schema-model-hierarchy 5
            models: [{name: population-uniqueness, threshold: 0.1}]         ~ schema-model-population 5
            models: [{name: average-risk, threshold: 0}]                    ~ schema-number 5
            suppression-limit: 1.01                                         ~ schema-number 5
            suppression-limit: -0.1                                         ~ schema-number 5
            metric: los                                                     ~ yaml-word-unknown-near 5
            metric: {name: loss, aggregate: median}                         ~ yaml-word-unknown 5
            metric: {name: loss, gs-factor: 2}                              ~ schema-number 5
            population: 0                                                   ~ schema-number 5
            risk-threshold: 2                                               ~ schema-number 5
            separator: ab                                                   ~ schema-separator 5
            person: 病名                                                    ~ schema-person-role 5
            """)
    void whatCannotBeMeantIsRefusedWithItsLine(String line, String expected) {
        UnusableInput refusal = assertThrows(UnusableInput.class, () -> read(COLUMNS + line));

        assertEquals(
                List.of(expected),
                refusal.problems().stream()
                        .map(problem -> problem.code() + " " + problem.row())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            columns: [{column: a, role: quasi-identifer}]                                 ~ yaml-word-unknown-near
            columns: [{column: a, role: quasi-identifier}, {column: a, role: sensitive}]  ~ schema-column-twice
            columns: [{column: a, role: quasi-identifier, levels: [2, 1]}]                ~ schema-levels
            columns: [{column: a, role: quasi-identifier, levels: [0, 1, 2]}]             ~ schema-levels
            columns: [{column: a, role: quasi-identifier}, {column: b, role: sensitive, levels: [0, 1]}] ~ schema-levels-role
            columns: [{column: a, role: quasi-identifier}, {column: b, role: identifier, hierarchy: h.csv}] ~ schema-hierarchy-role
            columns: [{column: a, role: sensitive}]                                       ~ schema-no-quasi-identifiers
            models: []                                                                    ~ schema-no-columns
            """)
    void columnsAreChecked(String text, String expected) {
        UnusableInput refusal = assertThrows(UnusableInput.class, () -> read(text));

        assertEquals(expected, refusal.problems().get(0).code());
    }

    private static Schema read(String text) throws UnusableInput {
        return SchemaFile.read("schema.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
