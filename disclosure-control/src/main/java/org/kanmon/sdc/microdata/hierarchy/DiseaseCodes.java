package org.kanmon.sdc.microdata.hierarchy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Generalizes codes of ICD-10 to their first three characters and to their chapter: {@code C341} to {@code C34} and {@code C00-D48}.
 * Chapters are those of the World Health Organization's ICD-10, 2019 version.
 */
public record DiseaseCodes() implements HierarchyRule {

    private static final Pattern CODE = Pattern.compile("([A-Z][0-9]{2})(?:\\.?[0-9A-Z-]{1,4})?");

    /** The chapters, each by its first and last three characters, ascending. */
    private static final List<String> CHAPTERS = List.of(
            "A00-B99", "C00-D48", "D50-D89", "E00-E90", "F00-F99", "G00-G99", "H00-H59", "H60-H95", "I00-I99",
            "J00-J99", "K00-K93", "L00-L99", "M00-M99", "N00-N99", "O00-O99", "P00-P96", "Q00-Q99", "R00-R99",
            "S00-T98", "U00-U99", "V01-Y98", "Z00-Z99");

    @Override
    public int steps() {
        return 2;
    }

    @Override
    public Optional<List<String>> generalizations(String value) {
        Matcher code = CODE.matcher(value.strip().toUpperCase(Locale.ROOT));
        if (!code.matches()) {
            return Optional.empty();
        }
        String category = code.group(1);
        return CHAPTERS.stream()
                .filter(chapter -> chapter.substring(0, 3).compareTo(category) <= 0
                        && chapter.substring(4).compareTo(category) >= 0)
                .findFirst()
                .map(chapter -> List.of(category, chapter));
    }
}
