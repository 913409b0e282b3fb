package org.kanmon.rules.catalogue;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanmon.rules.lint.RuleFile;

/** Which kinds of criterion a rule looks at, read from its condition. */
final class RuleCriteria {

    private static final Pattern KIND = Pattern.compile("\\bkind == \"([a-z-]+)\"");

    private static final Map<String, String> KIND_OF_FACT = Map.of(
            "Minimum", "minimum-count",
            "MunicipalitiesInBand", "population-bands",
            "UnknownPopulations", "population-reference",
            "FinestRegion", "finest-region",
            "Crossing", "region-cross",
            "Recoverability", "recoverability",
            "GivenElsewhere", "recoverability",
            "Dominance", "dominance");

    private RuleCriteria() {}

    /** The words of the kinds, sorted; none for rules that need no criterion. */
    static TreeSet<String> kinds(RuleFile.Rule rule) {
        TreeSet<String> kinds = new TreeSet<>();
        Matcher named = KIND.matcher(rule.condition());
        while (named.find()) {
            kinds.add(named.group(1));
        }
        KIND_OF_FACT.forEach((fact, kind) -> {
            if (Pattern.compile("\\b" + fact + "\\(").matcher(rule.condition()).find()) {
                kinds.add(kind);
            }
        });
        return kinds;
    }
}
