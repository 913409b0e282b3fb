package org.kanmon.sdc.tables.regroup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kanmon.sdc.tables.profile.AgeLabel;

/** How age groups that are merged from others are called. */
final class AgeBands {

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,3}");
    private static final int FULL_WIDTH = '０' - '0';

    private AgeBands() {}

    /**
     * What to call the group from one label to another, spelled as they are: {@code 40-49歳} and {@code 50-59歳} make
     * {@code 40-59歳}.
     */
    static String joined(String first, String last) {
        AgeLabel young = AgeLabel.of(first).orElseThrow();
        AgeLabel old = AgeLabel.of(last).orElseThrow();
        AgeLabel both = new AgeLabel(young.from(), old.to());
        return candidates(first, last, both).stream()
                .filter(label -> AgeLabel.of(label).equals(Optional.of(both)))
                .findFirst()
                .orElseGet(() -> plain(both));
    }

    private static String plain(AgeLabel ages) {
        return ages.to() == Integer.MAX_VALUE ? ages.from() + "歳以上" : ages.from() + "-" + ages.to() + "歳";
    }

    private static List<String> candidates(String first, String last, AgeLabel both) {
        List<String> candidates = new ArrayList<>();
        List<MatchResult> inFirst = numbers(first);
        List<MatchResult> inLast = numbers(last);
        if (both.to() == Integer.MAX_VALUE) {
            candidates.add(with(last, inLast.get(0), both.from()));
            return candidates;
        }
        if (inFirst.size() == 2) {
            candidates.add(with(first, inFirst.get(1), both.to()));
        }
        if (inFirst.size() == 1 && both.from() == 0) {
            candidates.add(with(first, inFirst.get(0), both.to() + 1));
            candidates.add(with(first, inFirst.get(0), both.to()));
        }
        if (inLast.size() == 2) {
            candidates.add(with(last, inLast.get(0), both.from()));
        }
        if (inFirst.size() == 1 && inLast.size() == 1) {
            candidates.add(first.substring(0, inFirst.get(0).end()) + "-" + last);
        }
        return candidates;
    }

    private static List<MatchResult> numbers(String label) {
        Matcher matcher = NUMBER.matcher(label);
        return matcher.results().toList();
    }

    private static String with(String label, MatchResult number, int age) {
        String digits = Integer.toString(age);
        if (!Normalizer.normalize(number.group(), Normalizer.Form.NFKC).equals(number.group())) {
            StringBuilder wide = new StringBuilder();
            digits.chars().forEach(digit -> wide.append((char) (digit + FULL_WIDTH)));
            digits = wide.toString();
        }
        return label.substring(0, number.start()) + digits + label.substring(number.end());
    }
}
