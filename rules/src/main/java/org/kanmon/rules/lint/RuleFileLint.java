package org.kanmon.rules.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule file may not contain: numbers, dates, prose, an order among rules, changes of facts, code. What a rule must be: an
 * identifier and a sentence, and one statement that adds a requirement or a finding.
 */
public final class RuleFileLint {

    private static final Pattern NAME = Pattern.compile("(REQ|PUB|APP|MIC)-\\d{3} [A-Z][^.]*[a-z]");
    private static final Pattern OPENED = Pattern.compile("^\\s*(rule|query|function|declare)\\b.*", Pattern.MULTILINE);
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern BANNED = Pattern.compile(
            "\\b(salience|no-loop|lock-on-active|date-effective|date-expires|modify|update|retract|delete|insert"
                    + "|insertLogical|eval|from|accumulate|System|Runtime|Class|new)\\b");
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "\\s*(requirements|findings)(\\.[a-zA-Z]+\\(\\))?\\.[a-zA-Z]+\\(drools\\.getRule\\(\\)\\.getName\\(\\),[^;]*\\);\\s*");
    private static final int MOST_RULES = 10;

    private final List<RuleProblem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private RuleFileLint() {}

    /** Everything wrong with these files, by file and from the top down; empty if nothing is. */
    public static List<RuleProblem> problems(List<RuleFile> files) {
        RuleFileLint lint = new RuleFileLint();
        files.forEach(lint::check);
        return List.copyOf(lint.problems);
    }

    private void check(RuleFile file) {
        if (file.rules().isEmpty() || file.rules().size() > MOST_RULES) {
            int rules = file.rules().size();
            add("rule-count", file, 1, Integer.toString(rules), Integer.toString(MOST_RULES));
        }
        Matcher opened = OPENED.matcher(file.text());
        while (opened.find()) {
            int line = RuleFile.lineAt(file.text(), opened.start(1));
            if (file.rules().stream().noneMatch(rule -> rule.line() == line)) {
                add("not-well-formed", file, line, opened.group().strip());
            }
        }
        file.rules().forEach(rule -> check(file, rule));
    }

    private void check(RuleFile file, RuleFile.Rule rule) {
        if (!ids.add(rule.id())) {
            add("id-twice", file, rule.line(), rule.id());
        }
        if (!NAME.matcher(rule.name()).matches()) {
            add("name", file, rule.line(), rule.name());
        }
        if (!rule.attributes().isBlank()) {
            add("attributes", file, rule.line(), rule.id(), rule.attributes().strip());
        }
        if (!CONSEQUENCE.matcher(rule.consequence()).matches()) {
            add("consequence", file, rule.line(), rule.id());
        }
        String body = rule.condition() + rule.consequence();
        String withoutLiterals = LITERAL.matcher(body).replaceAll("\"\"");
        Matcher banned = BANNED.matcher(withoutLiterals);
        if (banned.find()) {
            add("banned", file, rule.line(), rule.id(), banned.group());
        }
        if (withoutLiterals.chars().anyMatch(Character::isDigit)) {
            add("number", file, rule.line(), rule.id());
        }
        LITERAL.matcher(body)
                .results()
                .map(literal -> literal.group(1))
                .filter(literal -> !WORD.matcher(literal).matches())
                .forEach(literal -> add("prose", file, rule.line(), rule.id(), literal));
    }

    private void add(String code, RuleFile file, int line, String... arguments) {
        problems.add(new RuleProblem(code, file.name(), line, 1, Arrays.asList(arguments)));
    }
}
