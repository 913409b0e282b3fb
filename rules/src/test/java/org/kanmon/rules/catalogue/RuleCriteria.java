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

    private static final Pattern LIMIT = Pattern.compile("\\bExceeded\\( limit (?:== |in \\()\"([a-z-]+)\"");

    /** By the limit of a planned or asked-for thing that is passed. */
    private static final Map<String, List<String>> KINDS_OF_LIMIT = Map.of(
            "aggregate-tables", List.of("application-limit"),
            "copies", List.of("application-limit"),
            "use-years", List.of("application-limit"),
            "onsite-years", List.of("application-limit"),
            "data-period", List.of("data-period"),
            "finest-region", List.of("finest-region"),
            "age-bands", List.of("age-bands"),
            "region-cross", List.of("region-cross"),
            "minimum-count", List.of("minimum-count"));

    private static final Pattern TABLE = Pattern.compile("\\btable == \"([a-z-]+)\"");
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

    /** The decision tables that a rule rests on, sorted; none for rules about outputs. */
    static TreeSet<String> tables(RuleFile.Rule rule) {
        TreeSet<String> tables = new TreeSet<>();
        Matcher named = TABLE.matcher(rule.condition());
        while (named.find()) {
            tables.add(named.group(1));
        }
        if (rule.condition().contains("Unmet(") || rule.condition().contains("Remark(")) {
            tables.add("demands");
        }
        return tables;
    }

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
        Matcher limited = LIMIT.matcher(rule.condition());
        while (limited.find()) {
            kinds.addAll(KINDS_OF_LIMIT.getOrDefault(limited.group(1), List.of()));
        }
        return kinds;
    }
}
