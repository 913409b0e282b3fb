package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.rules.publication.Assumed;
import org.kanmon.rules.publication.Measured;
import org.kanmon.rules.publication.PublicationRules;
import org.kanmon.sdc.source.OtherColumn;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.tables.audit.Certificate;
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
import org.kanmon.sdc.tables.round.ConventionalRounding;
import org.kanmon.sdc.tables.statistic.StatisticAudit;

/**
 * What criteria, rules and measurement say about one table: profile, demand, measure, judge.
 *
 * @param requirements what the rules demand of it
 * @param thresholds the strictest minimum of each cell
 * @param findings gravest first
 * @param differences what the table gives away together with earlier ones
 */
record Examination(
        List<Requirement> requirements, CellThresholds thresholds, List<Finding> findings, Differences differences) {

    static Examination of(SourceTable source, CriteriaInForce criteria, PublicationRules rules, Beside beside) {
        return of(source, List.of(), criteria, rules, beside, Certificate.figuresOf(source.table()));
    }

    /** The same of a file that came without a layout, with what was assumed. */
    static Examination of(
            SourceTable source,
            List<Assumed> assumed,
            CriteriaInForce criteria,
            PublicationRules rules,
            Beside beside) {
        return of(source, assumed, criteria, rules, beside, Certificate.figuresOf(source.table()));
    }

    /**
     * The same with claims about what stands behind the marks, which are checked and never believed.
     */
    static Examination of(
            SourceTable source,
            CriteriaInForce criteria,
            PublicationRules rules,
            Beside beside,
            Certificate certificate) {
        return of(source, List.of(), criteria, rules, beside, certificate);
    }

    private static Examination of(
            SourceTable source,
            List<Assumed> assumed,
            CriteriaInForce criteria,
            PublicationRules rules,
            Beside beside,
            Certificate certificate) {
        Table table = source.table();
        TableProfile profile = TableProfile.of(table);
        List<Requirement> requirements =
                rules.demand(table, profile, criteria, beside.count()).all();
        CellThresholds thresholds = CellThresholds.of(table, requirements);
        List<Breach> breaches = new ArrayList<>(CountBreaches.of(table, requirements));
        breaches.addAll(GroupBreaches.of(table, requirements));
        List<Imbalance> imbalances = imbalances(source, breaches.isEmpty());
        int[] contradiction = Contradictions.cells(table, certificate);
        if (imbalances.isEmpty() && contradiction.length == 0) {
            breaches.addAll(RecoverableCells.breaches(table, requirements, thresholds, certificate));
        }
        Differences differences = Differences.none();
        if ((!beside.isEmpty() || table.hasCategoriesBeside()) && contradiction.length == 0) {
            TableSet set = beside.with(table);
            imbalances = unexplained(imbalances, set);
            differences = Differences.of(set, beside.thresholds(set, thresholds), beside.company(set), requirements)
                    .without(breaches);
        }
        breaches.addAll(MarksByRule.breaches(table, source.layout().marks().rule(), requirements, thresholds));
        StatisticAudit statistics = StatisticAudit.of(table, KnownPopulations.of(table, criteria));
        breaches.addAll(PeopleBehindFigures.of(table, requirements, statistics));
        breaches.addAll(Safeguards.breaches(table, requirements));
        Measured counts = new Measured(
                breaches,
                imbalances,
                contradiction,
                unreadFigures(source, breaches.isEmpty() && table.hidden().isEmpty()),
                unexplained(table, statistics),
                source.toldCounts(),
                differences,
                assumed,
                FileTraits.of(
                        source,
                        !breaches.isEmpty() || !table.hidden().isEmpty() || !beside.isEmpty() || !beside.isOnly()));
        List<Finding> findings = rules.judge(table, profile, criteria, counts);
        List<Breach> giving = GivingStatistics.of(
                table, requirements, statistics, thresholds, Hiding.cells(findings), !beside.isEmpty());
        if (!giving.isEmpty()) {
            findings = rules.judge(table, profile, criteria, counts.and(giving));
        }
        return new Examination(requirements, thresholds, findings, differences);
    }

    /**
     * The totals that are not the sums of their parts. In a file of rounded counts they need not be; but where something has to be
     * hidden in it, what its sums give away would not be known.
     */
    private static List<Imbalance> imbalances(SourceTable source, boolean nothingToHide) {
        List<Imbalance> imbalances = Additivity.imbalances(source.table());
        OptionalLong base = source.roundedTo();
        if (base.isEmpty() || !nothingToHide || !ConventionalRounding.isResult(source.table(), base.getAsLong())) {
            return imbalances;
        }
        return imbalances.stream()
                .filter(imbalance -> !ConventionalRounding.explains(base.getAsLong(), imbalance))
                .toList();
    }

    /** What is missing of a total may be what earlier tables print. */
    private static List<Imbalance> unexplained(List<Imbalance> imbalances, TableSet set) {
        return imbalances.stream()
                .filter(imbalance ->
                        !set.conflicts().isEmpty() || imbalance.difference() < 0 || !set.isSumAcross(imbalance.total()))
                .toList();
    }

    /** Where no column counts people, nobody can tell anyway. */
    private static List<String> unexplained(Table table, StatisticAudit statistics) {
        boolean people =
                table.measures().stream().anyMatch(measure -> measure.unit().isPeople());
        return IntStream.range(0, table.measures().size())
                .filter(measure -> people && statistics.isUnexplained(measure))
                .mapToObj(measure -> table.measures().get(measure).name())
                .toList();
    }

    /** Ranks tell nothing more than the figures do, as long as all of these are shown. */
    private static List<String> unreadFigures(SourceTable source, boolean nothingHidden) {
        return source.otherColumns().stream()
                .filter(column -> column.figures() && !(nothingHidden && column.ranks()))
                .map(OtherColumn::name)
                .toList();
    }

    /** Whether the output goes back as it is, so that nothing need be hidden in it. */
    boolean isReturned() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.RETURN);
    }
}
