package org.kanmon.sdc.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of a label says the category: some headers name a sex and something else in one field (男40～44歳, 女中計). */
public enum LabelPart {
    /** The label as it is. */
    WHOLE("whole"),
    /** The sex at the beginning or the end of the label; nothing where it names none. */
    SEX("sex"),
    /** What the label says beside the sex. */
    REST("rest");

    private static final String WORDS = "男女計|男女総数|男性|女性|男子|女子|男|女";
    private static final String BETWEEN = "[\\s\\p{Z}_・:：/／]*";
    private static final Pattern FIRST = Pattern.compile("(" + WORDS + ")" + BETWEEN + "(.*)", Pattern.DOTALL);
    private static final Pattern LAST =
            Pattern.compile("(.*?)" + BETWEEN + "(?:[(（](" + WORDS + ")[)）]|(" + WORDS + "))", Pattern.DOTALL);
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（]([^()（）]*)[)）]");

    private final String word;

    LabelPart(String word) {
        this.word = word;
    }

    /** The word used in layout files. */
    public String word() {
        return word;
    }

    /** This part of a label; empty if the label does not have it. */
    public String of(String label) {
        if (this == WHOLE) {
            return label;
        }
        Optional<String[]> cut = cut(label.strip());
        return this == SEX
                ? cut.map(parts -> parts[0]).orElse("")
                : cut.map(parts -> parts[1]).orElse(label);
    }

    private static Optional<String[]> cut(String label) {
        Matcher first = FIRST.matcher(label);
        if (first.matches()) {
            return Optional.of(new String[] {first.group(1), unwrapped(first.group(2))});
        }
        Matcher last = LAST.matcher(label);
        return last.matches()
                ? Optional.of(
                        new String[] {last.group(2) != null ? last.group(2) : last.group(3), unwrapped(last.group(1))})
                : Optional.empty();
    }

    private static String unwrapped(String rest) {
        Matcher brackets = IN_BRACKETS.matcher(rest.strip());
        return brackets.matches() ? brackets.group(1).strip() : rest.strip();
    }
}
