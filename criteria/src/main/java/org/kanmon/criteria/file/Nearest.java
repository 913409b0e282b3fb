package org.kanmon.criteria.file;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The word with the fewest single-letter changes (Levenshtein 1966), if that is at most a third of its length; of
     * several, the first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : new TreeSet<>(known)) {
            int changes = changes(word, candidate);
            if (changes < least && changes <= Math.max(1, candidate.length() / 3)) {
                nearest = candidate;
                least = changes;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** A problem {@code CODE-near} with the nearest word as last argument, or {@code CODE} with all known ones. */
    public static Problem problem(
            String code, Place place, String word, Collection<String> known, String... arguments) {
        Optional<String> nearest = to(word, known);
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = nearest.orElseGet(() -> String.join(", ", new TreeSet<>(known)));
        return Problem.at(nearest.isPresent() ? code + "-near" : code, place, all);
    }

    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int substituted = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
