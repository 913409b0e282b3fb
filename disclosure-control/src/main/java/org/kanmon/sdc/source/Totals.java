package org.kanmon.sdc.source;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which codes of a column stand for the total, and how the total is called. */
final class Totals {

    private final BitSet numbers = new BitSet();
    private final String rootCode;

    /**
     * @param labels the labels that a layout lists; white space inside and width of letters do not count
     * @param codes the codes of the column
     * @param known the numbers of the codes that a code list knows to be the total, whether the layout lists them or not
     */
    Totals(List<String> labels, List<String> codes, BitSet known) {
        Map<String, String> written = labels.isEmpty() ? Map.of() : written(labels, codes);
        numbers.or(known);
        this.rootCode = labels.stream()
                .map(Spelling::folded)
                .filter(written::containsKey)
                .findFirst()
                .map(written::get)
                .or(() -> known.stream().mapToObj(codes::get).min(Comparator.naturalOrder()))
                .or(() -> labels.stream().findFirst())
                .orElse("");
    }

    /** How the column writes each label that occurs: of several spellings the first by code, so that row order does not count. */
    private Map<String, String> written(List<String> labels, List<String> codes) {
        var folded = labels.stream().map(Spelling::folded).collect(Collectors.toSet());
        Map<String, String> written = new HashMap<>();
        for (int number = 0; number < codes.size(); number++) {
            String code = codes.get(number);
            if (folded.contains(Spelling.folded(code))) {
                numbers.set(number);
                written.merge(Spelling.folded(code), code, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return written;
    }

    /** Whether the code of this number stands for the total. */
    boolean contains(int number) {
        return numbers.get(number);
    }

    /** The label of the layout that occurs in the column; else one that is known to be the total; else the layout's first; else empty. */
    String rootCode() {
        return rootCode;
    }
}
