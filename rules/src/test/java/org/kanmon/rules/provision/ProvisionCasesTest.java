package org.kanmon.rules.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.lint.RuleFile;
import org.kanmon.rules.lint.RuleFiles;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.provision.ColumnBreaches;

class ProvisionCasesTest {

    private static final ProvisionRules RULES = new ProvisionRules();

    static List<ProvisionCase> cases() {
        return ProvisionCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ruleFiresWhereItsCaseSaysSo(ProvisionCase one) throws UnusableCriteria {
        CriteriaInForce criteria = CriteriaCatalog.bundled().inForce(one.database(), one.asOf());
        Map<String, Attribute> data = attributes(one.data());
        ProvisionColumns columns = ProvisionColumns.of(
                List.copyOf(data.keySet()), criteria.items(), Map.of(), new HashSet<>(one.granted()));
        ProvisionRequirements requirements = RULES.demand(columns, criteria, one.profile());
        if (one.rule().startsWith("REQ")) {
            assertEquals(one.fires(), requirements.rules().contains(one.rule()));
            return;
        }
        List<Finding> findings = RULES.judge(
                columns,
                criteria,
                one.profile(),
                new ColumnBreaches(data, Optional.empty(), Set.of()).of(requirements.all()));
        assertEquals(
                one.fires(),
                findings.stream().anyMatch(finding -> finding.rule().equals(one.rule())),
                findings.toString());
    }

    @Test
    void everyRuleOnProvisionHasACaseThatFiresOneJustSafeAndOneSilent() {
        for (RuleFile file : RuleFiles.shipped()) {
            for (RuleFile.Rule rule : file.rules()) {
                if (!file.name().contains("/provision/")) {
                    continue;
                }
                List<ProvisionCase> cases = cases().stream()
                        .filter(one -> one.rule().equals(rule.id()))
                        .toList();
                assertEquals(
                        List.of("fires", "safe", "silent"),
                        cases.stream()
                                .map(ProvisionCase::kind)
                                .distinct()
                                .sorted()
                                .toList(),
                        rule.id());
                assertTrue(cases.stream().anyMatch(one -> one.kind().equals("fires") && one.fires()), rule.id());
                assertTrue(cases.stream().noneMatch(one -> one.kind().equals("safe") && one.fires()), rule.id());
            }
        }
    }

    private static Map<String, Attribute> attributes(String data) {
        List<String[]> lines = data.lines().map(line -> line.split(",", -1)).toList();
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (int column = 0; column < lines.get(0).length; column++) {
            List<String> values = new ArrayList<>();
            for (String[] line : lines.subList(1, lines.size())) {
                values.add(line[column]);
            }
            String name = lines.get(0)[column];
            attributes.put(name, Attribute.of(name, values));
        }
        assertEquals(lines.get(0).length, attributes.size(), Arrays.toString(lines.get(0)));
        return attributes;
    }
}
