package org.kanmon.rules.finding;

/** The name of a rule: a stable identifier, a space, and a sentence. */
public final class RuleName {

    private RuleName() {}

    /** The identifier at the head of a rule's name. */
    public static String id(String ruleName) {
        int space = ruleName.indexOf(' ');
        if (space < 1) {
            throw new IllegalArgumentException("rule name without an identifier and a sentence: " + ruleName);
        }
        return ruleName.substring(0, space);
    }
}
