package org.kanmon.rules.publication;

/** The name of a rule: a stable identifier, a space, and a sentence. */
final class RuleName {

    private RuleName() {}

    /** The identifier at the head of a rule's name. */
    static String id(String ruleName) {
        int space = ruleName.indexOf(' ');
        if (space < 1) {
            throw new IllegalArgumentException("rule name without an identifier and a sentence: " + ruleName);
        }
        return ruleName.substring(0, space);
    }
}
