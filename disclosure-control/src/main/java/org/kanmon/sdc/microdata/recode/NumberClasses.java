package org.kanmon.sdc.microdata.recode;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanmon.sdc.microdata.hierarchy.HierarchyRule;

/**
 * Numbers are given as classes: {@code 53.4} as {@code 50-55}.
 *
 * @param rule makes the classes; of its generalizations the finest is taken
 * @param between what stands between the limits of a class, instead of the hyphen of the rule
 */
public record NumberClasses(HierarchyRule rule, String between) implements ValueRecoding {

    /** What rules write between the limits. */
    public static final String HYPHEN = "-";

    private static final Pattern LIMITS = Pattern.compile("(?<=[0-9])-(?=-?[0-9])");
    private static final Pattern FIRST = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    @Override
    public String word() {
        return "classes";
    }

    @Override
    public Optional<String> of(String value) {
        return rule.generalizations(value)
                .map(classes -> LIMITS.matcher(classes.get(0)).replaceFirst(Matcher.quoteReplacement(between)));
    }

    /** Whether a text is one of the classes: the class that a number in it belongs to. */
    @Override
    public boolean leaves(String value) {
        return value.isEmpty()
                || numberIn(value)
                        .filter(number -> isClassOf(number, value) || isClassOf(number.subtract(BigDecimal.ONE), value))
                        .isPresent();
    }

    /** The limit that the text begins with; the number in question is that, or one below it. */
    private static Optional<BigDecimal> numberIn(String value) {
        Matcher first = FIRST.matcher(value);
        return first.lookingAt() ? Decimal.of(first.group()) : Optional.empty();
    }

    private boolean isClassOf(BigDecimal number, String value) {
        return of(Decimal.plain(number)).filter(value::equals).isPresent();
    }
}
