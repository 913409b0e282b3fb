package org.kanmon.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule file as text, cut into its rules.
 *
 * @param name the file's name as its user knows it
 */
public record RuleFile(String name, String text, List<Rule> rules) {

    private static final Pattern RULE = Pattern.compile(
            "^rule \"([^\"]*)\"\\n(.*?)^when\\n(.*?)^then\\n(.*?)^end$", Pattern.MULTILINE | Pattern.DOTALL);

    public RuleFile {
        rules = List.copyOf(rules);
    }

    /**
     * One rule.
     *
     * @param line the 1-based line on which it begins
     * @param attributes what stands between its name and {@code when}
     */
    public record Rule(int line, String name, String attributes, String condition, String consequence) {

        /** The identifier at the head of the name. */
        public String id() {
            return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
        }
    }

    /** Cuts a text into its rules; what is not well formed is left out, and complained of by the linter. */
    public static RuleFile parse(String name, String text) {
        String unified = text.replace("\r\n", "\n");
        List<Rule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(unified);
        while (rule.find()) {
            int line = lineAt(unified, rule.start());
            rules.add(new Rule(line, rule.group(1), rule.group(2), rule.group(3), rule.group(4)));
        }
        return new RuleFile(name, unified, rules);
    }

    /** The 1-based line of a position of the text. */
    static int lineAt(String text, int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }
}
