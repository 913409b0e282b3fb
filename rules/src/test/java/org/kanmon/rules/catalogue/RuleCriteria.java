package org.kanmon.rules.catalogue;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanmon.rules.lint.RuleFile;

/** Which kinds of criterion a rule looks at, read from its condition. */
final class RuleCriteria {

    private static final Pattern KIND = Pattern.compile("\\bkind == \"([a-z-]+)\"");

    /** By the fact that a condition begins with, written as in the rule files. */
    private static final Map<String, List<String>> KINDS_OF_FACT = Map.ofEntries(
            entry("Minimum(", List.of("minimum-count")),
            entry("MunicipalitiesInBand(", List.of("population-bands")),
            entry("UnknownPopulations(", List.of("population-reference")),
            entry("FinestRegion(", List.of("finest-region")),
            entry("Postcodes(", List.of("finest-postcode")),
            entry("Crossing(", List.of("region-cross")),
            entry("Recoverability(", List.of("recoverability")),
            entry("GivenElsewhere(", List.of("recoverability")),
            entry("Groups(", List.of("age-bands", "death-granularity")),
            entry("UnreadGroups( item == \"age\"", List.of("age-bands")),
            entry("UnreadGroups( item != \"age\"", List.of("death-granularity")),
            entry("UnlimitedGroups(", List.of("age-bands")),
            entry("UnconfirmedGroups(", List.of("age-bands")),
            entry("Rounding(", List.of("rounding")),
            entry("ItemHandling(", List.of("handling")),
            entry("LeadTime(", List.of("lead-time")),
            entry("Exemptions(", List.of("exemptions")),
            entry("Duty(", List.of("duty")),
            entry("Dominance(", List.of("dominance")));

    private RuleCriteria() {}

    /** The words of the kinds, sorted; none for rules that need no criterion. */
    static TreeSet<String> kinds(RuleFile.Rule rule) {
        TreeSet<String> kinds = new TreeSet<>();
        Matcher named = KIND.matcher(rule.condition());
        while (named.find()) {
            kinds.add(named.group(1));
        }
        KINDS_OF_FACT.forEach((fact, ofFact) -> {
            if (Pattern.compile("\\b" + Pattern.quote(fact))
                    .matcher(rule.condition())
                    .find()) {
                kinds.addAll(ofFact);
            }
        });
        return kinds;
    }
}
