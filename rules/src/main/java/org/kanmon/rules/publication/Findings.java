package org.kanmon.rules.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.sdc.tables.model.Table;

/**
 * What the rules find about one table. The rules add to it, one statement each: breaches here, everything else with what it is
 * about.
 */
public final class Findings {

    private final FindingList list = new FindingList();
    private final SumInWords sums;

    Findings(Table table) {
        this.sums = new SumInWords(table);
    }

    /** A breach, as grave as its criterion says. */
    public void breach(String rule, String topic, JudgedBreach breach) {
        breach(rule, topic, breach, Gravity.of(breach.criterion()));
    }

    /** A breach of a criterion that nobody has compared with a published text: a person must look. */
    public void unverifiedBreach(String rule, String topic, JudgedBreach breach) {
        breach(rule, topic, breach, Severity.REVIEW);
    }

    /** Cells that fail a requirement in a way that only a person can mend. */
    public void breachForAPerson(String rule, String topic, JudgedBreach breach) {
        breach(rule, topic, breach, Severity.REVIEW);
    }

    private void breach(String rule, String topic, JudgedBreach breach, Severity severity) {
        Map<String, String> facts =
                new LinkedHashMap<>(breach.breach().requirement().parameters());
        facts.put("unit", breach.unitWord());
        list.cited(
                rule,
                topic,
                severity,
                breach.criterion(),
                breach.breach().cells(),
                facts,
                breach.breach().explanations());
    }

    /** About groups of ages, times and weights. */
    public GroupFindings groups() {
        return new GroupFindings(list, sums);
    }

    /** About regions and postcodes. */
    public RegionFindings regions() {
        return new RegionFindings(list);
    }

    /** About what nobody can tell. */
    public SilenceFindings silence() {
        return new SilenceFindings(list);
    }

    /** About the file. */
    public FileFindings file() {
        return new FileFindings(list);
    }

    /** About totals and overlapping categories. */
    public SumFindings sums() {
        return new SumFindings(list, sums);
    }

    /** About earlier releases, and groups that nobody prints. */
    public ReleaseFindings releases() {
        return new ReleaseFindings(list, sums);
    }

    /** About the way to the check. */
    public ProcedureFindings procedure() {
        return new ProcedureFindings(list);
    }

    /** All findings, gravest first, then by rule, criterion and place, whatever the order in which rules fired. */
    public List<Finding> all() {
        return list.all();
    }
}
