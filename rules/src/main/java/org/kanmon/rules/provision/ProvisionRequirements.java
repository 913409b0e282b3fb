package org.kanmon.rules.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kanmon.rules.finding.RuleName;
import org.kanmon.sdc.microdata.provision.ColumnRequirement;

/** What a provision profile demands of records. The rules add to it, one statement each. */
public final class ProvisionRequirements {

    private final List<ColumnRequirement> all = new ArrayList<>();

    ProvisionRequirements() {}

    /** A column whose values are treated as the profile says. */
    public void handled(String rule, GivenColumn column, ItemHandling handling) {
        all.add(new ColumnRequirement(
                RuleName.id(rule),
                handling.criterion().path(),
                column.name(),
                Treatments.recoding(handling.handling().treatment())));
    }

    /** The requirements, by column. */
    public List<ColumnRequirement> all() {
        return all.stream()
                .sorted(Comparator.comparing(ColumnRequirement::column))
                .toList();
    }

    /** The identifiers of the rules that demand something. */
    public Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        all.forEach(requirement -> rules.add(requirement.rule()));
        return rules;
    }
}
