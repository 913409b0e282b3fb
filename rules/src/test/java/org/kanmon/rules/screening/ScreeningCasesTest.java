package org.kanmon.rules.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.rules.lint.RuleFile;
import org.kanmon.rules.lint.RuleFiles;
import org.kanmon.rules.screening.table.DecisionTables;
import org.kanmon.rules.screening.table.TableForm;

class ScreeningCasesTest {

    private static final ScreeningRules RULES = new ScreeningRules();
    private static final Path TABLES = Path.of("screening/tables");
    private static ApplicationCriteria shipped;

    @TempDir
    private Path scratch;

    static List<ScreeningCase> cases() {
        return ScreeningCase.all();
    }

    @BeforeAll
    static void readOnce() throws UnusableCriteria {
        shipped = ApplicationCriteria.of(CriteriaCatalog.bundled());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ruleFiresWhereItsCaseSaysSo(ScreeningCase one) throws Exception {
        List<ApplicationFinding> findings = RULES.judge(one.application(), criteria(one), one.asOf());
        List<ApplicationFinding> ofRule = findings.stream()
                .filter(finding -> finding.rule().equals(one.rule()))
                .toList();
        assertEquals(one.fires(), !ofRule.isEmpty(), findings.toString());
        one.field()
                .ifPresent(field -> assertTrue(
                        ofRule.stream()
                                .anyMatch(finding -> finding.field().equals(field)
                                        || finding.field().startsWith(field + "/")),
                        ofRule.toString()));
    }

    @Test
    void baseOfTheCasesHasNothingToObjectTo() throws UnusableCriteria {
        ScreeningCase plain = cases().stream()
                .filter(one -> one.rule().equals("APP-099") && one.kind().equals("safe"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(),
                RULES.judge(plain.application(), shipped, plain.asOf()).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList());
    }

    @Test
    void everyRuleHasACaseThatFiresOneJustSafeAndOneSilent() {
        TreeSet<String> rules = RuleFiles.shipped().stream()
                .flatMap(file -> file.rules().stream())
                .map(RuleFile.Rule::id)
                .filter(id -> id.startsWith("APP"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, cases().stream().map(ScreeningCase::rule).collect(Collectors.toCollection(TreeSet::new)));
        for (String rule : rules) {
            List<ScreeningCase> ofRule =
                    cases().stream().filter(one -> one.rule().equals(rule)).toList();
            assertEquals(
                    List.of("fires", "safe", "silent"),
                    ofRule.stream().map(ScreeningCase::kind).distinct().sorted().toList(),
                    rule);
            assertTrue(ofRule.stream().allMatch(one -> one.fires() == one.kind().equals("fires")), rule);
        }
    }

    private ApplicationCriteria criteria(ScreeningCase one) throws IOException, UnusableCriteria {
        if (one.without().isEmpty()) {
            return shipped;
        }
        for (TableForm form : TableForm.ALL) {
            String name = form.name() + ".csv";
            String text = Files.readString(TABLES.resolve(name));
            boolean emptied = one.without().get().equals(form.name());
            Files.writeString(scratch.resolve(name), emptied ? text.substring(0, text.indexOf('\n') + 1) : text);
        }
        CriteriaCatalog catalog = CriteriaCatalog.bundled();
        return ApplicationCriteria.of(catalog, DecisionTables.in(scratch, catalog));
    }
}
