package org.kanmon.criteria.file;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what somebody probably meant. */
public final class Nearest {

    /** Longer words are not misspelt ones. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * The word with the fewest changes, where a change is a letter put in, left out, replaced by another, or swapped with its
     * neighbour (Damerau 1964), and capitals do not count; if these are at most a third of its letters. Of several, the first
     * in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : new TreeSet<>(known)) {
            int changes = changes(word.toLowerCase(Locale.ROOT), candidate);
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
        int[][] least = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : step(least, from, to, i, j);
            }
        }
        return least[from.length()][to.length()];
    }

    /** The fewest changes between the first i letters and the first j, from those of shorter beginnings. */
    private static int step(int[][] least, String from, String to, int i, int j) {
        int different = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(least[i - 1][j - 1] + different, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, least[i - 2][j - 2] + 1) : fewest;
    }
}
