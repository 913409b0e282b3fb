package org.kanmon.review.report;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the named placeholders of a sentence: {@code {minimum}} becomes the fact of that name. Every other character stands
 * for itself, a single quote too; a brace that opens or closes no placeholder is a mistake in the message file.
 */
final class Placeholders {

    private static final Pattern TOKEN = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)}|[{}]");

    private Placeholders() {}

    /**
     * The sentence with its placeholders filled. Facts are put in as they are: a brace in a fact opens nothing.
     *
     * @param key the key of the message, for the error
     * @throws IllegalArgumentException if a placeholder has no fact, or a brace stands alone
     */
    static String fill(String key, String sentence, Map<String, String> facts) {
        Matcher token = TOKEN.matcher(sentence);
        StringBuilder filled = new StringBuilder(sentence.length() * 2);
        while (token.find()) {
            token.appendReplacement(filled, Matcher.quoteReplacement(fact(key, token, facts)));
        }
        return token.appendTail(filled).toString();
    }

    private static String fact(String key, Matcher token, Map<String, String> facts) {
        String name = token.group(1);
        if (name == null) {
            throw new IllegalArgumentException("message " + key + " has a brace at character " + (token.start() + 1)
                    + " that belongs to no placeholder; a placeholder looks like {minimum}");
        }
        String fact = facts.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("message " + key + " asks for the fact {" + name
                    + "}, but there are only " + new TreeSet<>(facts.keySet()));
        }
        return fact;
    }
}
