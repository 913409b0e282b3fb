package org.kanmon.sdc.source;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The marks that stand in place of a hidden figure. One mark is written in many ways: a title may announce U+2010 while the
 * cells hold U+002D. So a mark also stands for its full-width and half-width forms, and a hyphen for everything that looks
 * like one.
 */
final class Marks {

    /**
     * Hyphens, dashes, minus signs, the long-vowel sign and the box-drawing line, all of which are found in published tables
     * where a hyphen is meant. Half-width and full-width forms are folded before.
     */
    private static final Pattern HYPHENS =
            Pattern.compile("[\\u2010-\\u2015\\u2043\\u2212\\u2500\\u2501\\u30FC\\uFE58\\uFE63]");

    private final Set<String> folded = new HashSet<>();

    Marks(List<String> marks) {
        marks.forEach(mark -> folded.add(folded(mark)));
    }

    boolean contains(String text) {
        return folded.contains(folded(text));
    }

    private static String folded(String mark) {
        String compatible = Normalizer.normalize(mark.strip(), Normalizer.Form.NFKC);
        return HYPHENS.matcher(compatible).replaceAll("-").strip();
    }
}
