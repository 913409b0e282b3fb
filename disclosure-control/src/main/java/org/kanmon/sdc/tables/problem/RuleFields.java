package org.kanmon.sdc.tables.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.kanmon.sdc.tables.magnitude.MagnitudeRules;
import org.kanmon.sdc.tables.magnitude.Percent;
import org.kanmon.sdc.tables.magnitude.PrimaryRule;

/** Reads the field {@code rules} of a JSON problem: which cells are primary because of who contributes to them. */
final class RuleFields {

    private static final String PATH = "/rules";

    private final JsonFields fields;

    RuleFields(JsonFields fields) {
        this.fields = fields;
    }

    MagnitudeRules read(JsonNode root) throws UnusableProblem {
        List<PrimaryRule> rules = new ArrayList<>();
        JsonNode given = root.path("rules");
        if (root.has("rules") && !given.isObject()) {
            throw fields.wrong("rules-not-an-object", PATH);
        }
        for (Iterator<String> names = given.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            rules.add(rule(name, given.path(name), PATH + "/" + name));
        }
        return new MagnitudeRules(rules);
    }

    private PrimaryRule rule(String name, JsonNode rule, String path) throws UnusableProblem {
        switch (name) {
            case "dominance":
                Percent k = fields.percent(rule, "k", path);
                if (k.equals(Percent.of(100))) {
                    throw fields.wrong("dominance-of-all", path + "/k");
                }
                return new PrimaryRule.Dominance(fields.whole(rule, "n", path, 1), k);
            case "pPercent":
                return new PrimaryRule.PPercent(fields.percent(rule, "p", path));
            case "priorPosterior":
                return priorPosterior(rule, path);
            case "minimumContributors":
                return minimum(rule, path);
            default:
                throw fields.wrong("rule-unknown", path);
        }
    }

    private PrimaryRule priorPosterior(JsonNode rule, String path) throws UnusableProblem {
        Percent p = fields.percent(rule, "p", path);
        Percent q = fields.percent(rule, "q", path);
        if (p.tenths() >= q.tenths()) {
            throw fields.wrong("p-not-below-q", path);
        }
        return new PrimaryRule.PriorPosterior(p, q);
    }

    private PrimaryRule minimum(JsonNode rule, String path) throws UnusableProblem {
        Percent range = rule.has("range") ? fields.percent(rule, "range", path) : Percent.of(0);
        return new PrimaryRule.MinimumContributors(fields.whole(rule, "n", path, 2), range);
    }
}
