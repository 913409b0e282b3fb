package org.kanmon.sdc.source;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How names, labels and found texts are compared with each other, and shown to a reader. */
public final class Spelling {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACE_OR_CONTROL = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final int SHOWN = 30;
    private static final int WORDS_SHOWN = 20;
    private static final int COMPARED = 50;
    private static final int WORDS_COMPARED = 1000;

    private Spelling() {}

    /**
     * The form in which two spellings of one name are equal: compatibility forms folded (full-width letters, half-width
     * kana) and all white space gone, because labels are padded and broken over lines at will.
     */
    static String folded(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** A text from a file for use in a message: one line, at most {@value #SHOWN} characters. */
    public static String shown(String text) {
        String line = SPACE_OR_CONTROL.matcher(text.strip()).replaceAll(" ");
        if (line.codePointCount(0, line.length()) <= SHOWN) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** The words to choose from, for use in a message; cut after {@value #WORDS_SHOWN}. */
    public static String shown(Collection<String> words) {
        String joined = words.stream().limit(WORDS_SHOWN).map(Spelling::shown).collect(Collectors.joining(", "));
        return words.size() > WORDS_SHOWN ? joined + ", …" : joined;
    }

    /**
     * The word that was probably meant, if one is near: no more than half of its characters differ. Only the first words, and
     * the beginnings of long ones, are compared, because a hostile file may have very many and very long ones.
     */
    public static Optional<String> nearest(String found, Collection<String> words) {
        String wanted = compared(found);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String word : words.stream().limit(WORDS_COMPARED).toList()) {
            String candidate = compared(word);
            int distance = distance(wanted, candidate);
            if (distance < least && distance <= Math.max(wanted.length(), candidate.length()) / 2) {
                least = distance;
                nearest = word;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String compared(String name) {
        String folded = folded(name.substring(0, Math.min(name.length(), COMPARED)));
        return folded.substring(0, Math.min(folded.length(), COMPARED)).toLowerCase(Locale.ROOT);
    }

    /** Levenshtein distance: the fewest characters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        Arrays.setAll(previous, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
