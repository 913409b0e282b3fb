package org.kanmon.rules.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule file may not contain: numbers, dates, prose, an order among rules, changes of facts, code. What a rule must be: an
 * identifier and a sentence, and one statement that adds a requirement or a finding.
 */
final class RuleFileLint {

    private static final Pattern NAME = Pattern.compile("(REQ|PUB|APP|MIC)-\\d{3} [A-Z][^.]*[a-z]");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern BANNED = Pattern.compile(
            "\\b(salience|no-loop|lock-on-active|date-effective|date-expires|modify|update|retract|delete|insert"
                    + "|insertLogical|eval|from|accumulate|System|Runtime|Class|new)\\b");
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "\\s*(requirements|findings)\\.[a-zA-Z]+\\(drools\\.getRule\\(\\)\\.getName\\(\\),[^;]*\\);\\s*");
    private static final int MOST_RULES = 10;

    private RuleFileLint() {}

    /** Everything wrong with these files; empty if nothing is. */
    static List<String> problems(List<RuleFile> files) {
        List<String> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (RuleFile file : files) {
            if (file.rules().isEmpty() || file.rules().size() > MOST_RULES) {
                problems.add(file.path() + ": " + file.rules().size() + " rules, expected 1 to " + MOST_RULES);
            }
            long opened = file.text().lines().filter(line -> line.startsWith("rule ")).count();
            if (opened != file.rules().size()) {
                problems.add(file.path() + ": " + opened + " rules begin, " + file.rules().size() + " are well formed");
            }
            for (RuleFile.Rule rule : file.rules()) {
                String where = file.path() + ": " + rule.id() + ": ";
                if (!ids.add(rule.id())) {
                    problems.add(where + "the identifier is used twice");
                }
                check(rule).forEach(problem -> problems.add(where + problem));
            }
        }
        return problems;
    }

    private static List<String> check(RuleFile.Rule rule) {
        List<String> problems = new ArrayList<>();
        if (!NAME.matcher(rule.name()).matches()) {
            problems.add("the name is not an identifier and a sentence: " + rule.name());
        }
        if (!rule.attributes().isBlank()) {
            problems.add("attributes are not allowed: " + rule.attributes().strip());
        }
        if (!CONSEQUENCE.matcher(rule.consequence()).matches()) {
            problems.add("the consequence is not one statement that adds under the rule's own name");
        }
        String body = rule.condition() + rule.consequence();
        Matcher banned = BANNED.matcher(LITERAL.matcher(body).replaceAll("\"\""));
        if (banned.find()) {
            problems.add("\"" + banned.group() + "\" is not allowed");
        }
        if (LITERAL.matcher(body).replaceAll("").chars().anyMatch(Character::isDigit)) {
            problems.add("a number: it belongs into a criterion");
        }
        LITERAL.matcher(body)
                .results()
                .map(literal -> literal.group(1))
                .filter(literal -> !WORD.matcher(literal).matches())
                .forEach(literal -> problems.add("\"" + literal + "\" is not a word of the contract"));
        return problems;
    }
}
