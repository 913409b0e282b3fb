package org.kanmon.rules.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.rules.engine.RuleSet;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.microdata.provision.ColumnBreach;

/** The rules on records that are to be given: what a provision profile demands, and what they find in what was measured. */
public final class ProvisionRules {

    private final RuleSet demand = RuleSet.of("org.kanmon.rules.provision.demand");
    private final RuleSet judge = RuleSet.of("org.kanmon.rules.provision.judge");

    /** What a profile demands of these columns. No value is looked at. */
    public ProvisionRequirements demand(ProvisionColumns columns, CriteriaInForce criteria, String profile) {
        ProvisionRequirements requirements = new ProvisionRequirements();
        demand.run(new ProvisionFacts(criteria, profile).of(columns), "requirements", requirements);
        return requirements;
    }

    /** What a profile says of a column's item; empty where it says nothing that counts. */
    public static Optional<ItemHandling> handling(GivenColumn column, CriteriaInForce criteria, String profile) {
        return new ProvisionFacts(criteria, profile).handling(column.item());
    }

    /** What follows from the columns and from what was measured. */
    public List<Finding> judge(
            ProvisionColumns columns, CriteriaInForce criteria, String profile, List<ColumnBreach> breaches) {
        ProvisionFacts facts = new ProvisionFacts(criteria, profile);
        List<Object> all = new ArrayList<>(facts.of(columns));
        for (ColumnBreach breach : breaches) {
            GivenColumn column = columns.given().stream()
                    .filter(one -> one.name().equals(breach.requirement().column()))
                    .findFirst()
                    .orElseThrow();
            all.add(new JudgedColumn(column, facts.handling(column.item()).orElseThrow(), breach));
        }
        ProvisionFindings findings = new ProvisionFindings(profile);
        judge.run(all, "findings", findings);
        return findings.all();
    }
}
