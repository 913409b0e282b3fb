package org.kanmon.sdc.microdata.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Generalizes codes by leaving out characters, from the end or the beginning: {@code 13104} to {@code 131**} and {@code 13***}. That
 * makes sense only of codes whose parts nest.
 *
 * @param length how many characters every value has; a longer or shorter one is refused, because it would not nest
 * @param keep per level how many characters are kept, fewer from level to level
 * @param fromEnd whether the end is left out
 */
public record Redaction(int length, List<Integer> keep, boolean fromEnd) implements HierarchyRule {

    public Redaction {
        keep = List.copyOf(keep);
        int more = length;
        for (int kept : keep) {
            if (kept < 1 || kept >= more) {
                throw new IllegalArgumentException("keep " + keep + " of " + length);
            }
            more = kept;
        }
    }

    @Override
    public int steps() {
        return keep.size();
    }

    @Override
    public Optional<List<String>> generalizations(String value) {
        int[] characters = value.codePoints().toArray();
        if (characters.length != length) {
            return Optional.empty();
        }
        List<String> levels = new ArrayList<>();
        for (int kept : keep) {
            String hidden = ROOT.repeat(length - kept);
            String shown = new String(characters, fromEnd ? 0 : length - kept, kept);
            levels.add(fromEnd ? shown + hidden : hidden + shown);
        }
        return Optional.of(List.copyOf(levels));
    }
}
