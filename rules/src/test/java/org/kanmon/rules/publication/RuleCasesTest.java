package org.kanmon.rules.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.lint.RuleFile;
import org.kanmon.rules.lint.RuleFiles;
import org.kanmon.sdc.source.OtherColumn;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.audit.Certificate;
import org.kanmon.sdc.tables.linked.TableGroups;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Additivity;
import org.kanmon.sdc.tables.model.Imbalance;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.profile.TableProfile;
import org.kanmon.sdc.tables.requirement.Breach;
import org.kanmon.sdc.tables.requirement.CellThresholds;
import org.kanmon.sdc.tables.requirement.Contradictions;
import org.kanmon.sdc.tables.requirement.CountBreaches;
import org.kanmon.sdc.tables.requirement.Differences;
import org.kanmon.sdc.tables.requirement.GivingStatistics;
import org.kanmon.sdc.tables.requirement.GroupBreaches;
import org.kanmon.sdc.tables.requirement.MarksByRule;
import org.kanmon.sdc.tables.requirement.PeopleBehindFigures;
import org.kanmon.sdc.tables.requirement.RecoverableCells;
import org.kanmon.sdc.tables.requirement.Requirement;
import org.kanmon.sdc.tables.requirement.Safeguards;
import org.kanmon.sdc.tables.requirement.SetThresholds;
import org.kanmon.sdc.tables.statistic.StatisticAudit;

class RuleCasesTest {

    private static final PublicationRules RULES = new PublicationRules();

    @TempDir
    private Path scratch;

    static List<RuleCase> cases() {
        return RuleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ruleFiresWhereItsCaseSaysSo(RuleCase one) throws UnusableInput, IOException {
        CriteriaInForce criteria = CaseCriteria.of(one, scratch);
        List<Assumed> assumed = new ArrayList<>();
        SourceTable source = CaseTable.read(one.table(), criteria.regions(), assumed);
        Table table = source.table();
        TableProfile profile = TableProfile.of(table);
        List<Table> earlier = new ArrayList<>();
        if (one.earlier().isPresent()) {
            earlier.add(CaseTable.read(one.earlier().get(), criteria.regions()).table());
        }
        Requirements requirements = RULES.demand(table, profile, criteria, earlier.size());
        if (one.rule().startsWith("REQ")) {
            assertEquals(
                    one.fires(),
                    requirements.rules().contains(one.rule()),
                    requirements.rules().toString());
            return;
        }
        List<Finding> findings = new ArrayList<>(
                one.remedy().isPresent()
                        ? RULES.judgeRemedy(table, criteria, one.remedy().get())
                        : findings(
                                source, assumed, traits(one, source), profile, criteria, requirements.all(), earlier));
        findings.addAll(RULES.judge(table, fileOf(one, table, criteria)));
        List<Finding> ofRule = findings.stream()
                .filter(finding -> finding.rule().equals(one.rule()))
                .toList();
        assertEquals(one.fires(), !ofRule.isEmpty(), findings.toString());
        if (!one.cells().isEmpty()) {
            assertEquals(new TreeSet<>(one.cells()), cells(table, ofRule));
        }
    }

    @Test
    void everyRuleHasACaseThatFiresOneJustSafeAndOneSilent() {
        for (RuleFile.Rule rule : RuleFiles.shipped().stream()
                .flatMap(f -> f.rules().stream())
                .filter(RuleCasesTest::isOfOutputs)
                .toList()) {
            List<RuleCase> cases =
                    cases().stream().filter(one -> one.rule().equals(rule.id())).toList();
            assertEquals(
                    List.of("fires", "safe", "silent"),
                    cases.stream().map(RuleCase::kind).distinct().sorted().toList(),
                    rule.id());
            assertTrue(cases.stream().anyMatch(one -> one.kind().equals("fires") && one.fires()), rule.id());
            assertTrue(cases.stream().noneMatch(one -> one.kind().equals("safe") && one.fires()), rule.id());
        }
    }

    @Test
    void everyCaseBelongsToARule() {
        TreeSet<String> rules = RuleFiles.shipped().stream()
                .flatMap(file -> file.rules().stream())
                .filter(RuleCasesTest::isOfOutputs)
                .map(RuleFile.Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, cases().stream().map(RuleCase::rule).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean isOfOutputs(RuleFile.Rule rule) {
        return !rule.id().startsWith("APP");
    }

    private static List<Finding> findings(
            SourceTable source,
            List<Assumed> assumed,
            List<FileTrait> traits,
            TableProfile profile,
            CriteriaInForce criteria,
            List<Requirement> requirements,
            List<Table> earlier) {
        Table table = source.table();
        List<String> unread = source.otherColumns().stream()
                .filter(OtherColumn::figures)
                .map(OtherColumn::name)
                .toList();
        List<Imbalance> imbalances = Additivity.imbalances(table);
        List<Breach> breaches = new ArrayList<>(CountBreaches.of(table, requirements));
        breaches.addAll(GroupBreaches.of(table, requirements));
        int[] contradiction = Contradictions.cells(table, Certificate.figuresOf(table));
        if (imbalances.isEmpty() && contradiction.length == 0) {
            breaches.addAll(RecoverableCells.breaches(
                    table, requirements, CellThresholds.of(table, requirements), Certificate.figuresOf(table)));
        }
        CellThresholds thresholds = CellThresholds.of(table, requirements);
        breaches.addAll(MarksByRule.breaches(table, source.layout().marks().rule(), requirements, thresholds));
        StatisticAudit statistics = StatisticAudit.of(table, List.of());
        BitSet toHide = new BitSet();
        breaches.forEach(breach -> Arrays.stream(breach.cells()).forEach(toHide::set));
        breaches.addAll(PeopleBehindFigures.of(table, requirements, statistics));
        breaches.addAll(Safeguards.breaches(table, requirements));
        breaches.addAll(GivingStatistics.of(table, requirements, statistics, thresholds, toHide, !earlier.isEmpty()));
        List<String> unexplained = IntStream.range(0, table.measures().size())
                .filter(statistics::isUnexplained)
                .mapToObj(measure -> table.measures().get(measure).name())
                .toList();
        return RULES.judge(
                table,
                profile,
                criteria,
                new Measured(
                        breaches,
                        imbalances,
                        contradiction,
                        unread,
                        unexplained,
                        source.toldCounts(),
                        differences(table, earlier, requirements, criteria),
                        assumed,
                        traits));
    }

    private static List<FileTrait> traits(RuleCase one, SourceTable source) {
        List<FileTrait> traits = new ArrayList<>();
        one.stale().ifPresent(formula -> traits.add(new StaleFormulas(formula, 1)));
        List<String> fields = source.formulaLikeFields();
        if (!fields.isEmpty()) {
            traits.add(new FormulaLikeTexts(String.join(", ", fields), fields.size()));
        }
        return traits;
    }

    /** What the rules on files with several sheets look at; the tables are named by their numbers. */
    private static TablesOfFile fileOf(RuleCase one, Table table, CriteriaInForce criteria) throws UnusableInput {
        List<Table> tables = new ArrayList<>(List.of(table));
        for (String other : one.beside()) {
            tables.add(CaseTable.read(other, criteria.regions()).table());
        }
        List<String> titles = IntStream.rangeClosed(1, tables.size())
                .mapToObj(Integer::toString)
                .toList();
        TableGroups groups = TableGroups.of(tables, titles, List.of());
        List<TablesOfFile.Pair> unclear = groups.unclear().stream()
                .map(pair -> new TablesOfFile.Pair(titles.get(pair.first()), titles.get(pair.second())))
                .toList();
        List<String> plain = new ArrayList<>();
        if (one.notes().isPresent() && CaseTable.isPlain(one.notes().get())) {
            plain.add("notes");
        }
        List<String> linked = groups.linkedWith(0).length > 0 ? List.of(String.join(", ", titles)) : List.of();
        return new TablesOfFile(plain, unclear, linked);
    }

    private static Differences differences(
            Table table, List<Table> earlier, List<Requirement> requirements, CriteriaInForce criteria) {
        TableSet set = TableSet.of(table).after(earlier);
        List<CellThresholds> all = new ArrayList<>(List.of(CellThresholds.of(table, requirements)));
        for (Table before : earlier) {
            List<Requirement> demanded =
                    RULES.demand(before, TableProfile.of(before), criteria).all();
            all.add(CellThresholds.of(before, demanded));
        }
        SetThresholds thresholds = SetThresholds.of(set, all);
        return Differences.of(set, thresholds, new BitSet(), requirements);
    }

    private static TreeSet<String> cells(Table table, List<Finding> findings) {
        TreeSet<String> cells = new TreeSet<>();
        for (Finding finding : findings) {
            for (int cell : finding.cells()) {
                cells.add(String.join("/", table.key(cell).values()));
            }
        }
        return cells;
    }
}
