package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.rules.publication.Assumed;
import org.kanmon.rules.publication.Measured;
import org.kanmon.rules.publication.PublicationRules;
import org.kanmon.sdc.source.OtherColumn;
import org.kanmon.sdc.source.SourceTable;
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
import org.kanmon.sdc.tables.requirement.RecoverableCells;
import org.kanmon.sdc.tables.requirement.Requirement;

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

    static Examination of(SourceTable source, CriteriaInForce criteria, PublicationRules rules, EarlierTables earlier) {
        return of(source, List.of(), criteria, rules, earlier);
    }

    /** The same of a file that came without a layout, with what was assumed. */
    static Examination of(
            SourceTable source,
            List<Assumed> assumed,
            CriteriaInForce criteria,
            PublicationRules rules,
            EarlierTables earlier) {
        Table table = source.table();
        TableProfile profile = TableProfile.of(table);
        List<Requirement> requirements =
                rules.demand(table, profile, criteria, earlier.count()).all();
        CellThresholds thresholds = CellThresholds.of(table, requirements);
        List<Imbalance> imbalances = Additivity.imbalances(table);
        List<Breach> breaches = new ArrayList<>(CountBreaches.of(table, requirements));
        int[] contradiction = Contradictions.cells(table);
        if (imbalances.isEmpty() && contradiction.length == 0) {
            breaches.addAll(RecoverableCells.breaches(table, requirements, thresholds));
        }
        Differences differences = Differences.none();
        if (!earlier.isEmpty() && contradiction.length == 0) {
            TableSet set = earlier.with(table);
            imbalances = unexplained(imbalances, set);
            differences = Differences.of(set, earlier.thresholds(set, thresholds), earlier.company(set), requirements)
                    .without(breaches);
        }
        Measured measured =
                new Measured(breaches, imbalances, contradiction, unreadFigures(source), differences, assumed);
        return new Examination(requirements, thresholds, rules.judge(table, profile, criteria, measured), differences);
    }

    /** What is missing of a total may be what earlier tables print. */
    private static List<Imbalance> unexplained(List<Imbalance> imbalances, TableSet set) {
        return imbalances.stream()
                .filter(imbalance ->
                        !set.conflicts().isEmpty() || imbalance.difference() < 0 || !set.isSumAcross(imbalance.total()))
                .toList();
    }

    private static List<String> unreadFigures(SourceTable source) {
        return source.otherColumns().stream()
                .filter(OtherColumn::figures)
                .map(OtherColumn::name)
                .toList();
    }

    /** Whether the output goes back as it is, so that nothing need be hidden in it. */
    boolean isReturned() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.RETURN);
    }
}
