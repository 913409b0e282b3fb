package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.rules.publication.ComputedLabels;
import org.kanmon.rules.publication.FileTrait;
import org.kanmon.rules.publication.FormulaLikeTexts;
import org.kanmon.rules.publication.StaleFormulas;
import org.kanmon.sdc.source.SourceTable;

/** What there is to say about the fields of a file beside their figures. */
final class FileTraits {

    private static final int LISTED = 10;

    private FileTraits() {}

    /**
     * @param hides whether figures of the file are hidden, or may have to be
     */
    static List<FileTrait> of(SourceTable source, boolean hides) {
        List<FileTrait> traits = new ArrayList<>();
        List<String> labels = source.computedLabels();
        if (hides && !labels.isEmpty()) {
            traits.add(new ComputedLabels(listed(labels, ", "), labels.size()));
        }
        List<String> texts = source.formulaLikeFields();
        if (!texts.isEmpty()) {
            traits.add(new FormulaLikeTexts(listed(texts, ", "), texts.size()));
        }
        List<String> formulas = source.sheet().staleFormulas();
        if (!formulas.isEmpty()) {
            traits.add(new StaleFormulas(listed(formulas, "; "), formulas.size()));
        }
        return traits;
    }

    private static String listed(List<String> all, String separator) {
        String listed = String.join(separator, all.subList(0, Math.min(LISTED, all.size())));
        return all.size() > LISTED ? listed + separator + "…" : listed;
    }
}
