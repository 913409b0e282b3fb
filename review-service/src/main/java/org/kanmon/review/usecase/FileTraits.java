package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.rules.publication.FileTrait;
import org.kanmon.rules.publication.FormulaLikeTexts;
import org.kanmon.rules.publication.StaleFormulas;
import org.kanmon.sdc.source.SourceTable;

/** What there is to say about the fields of a file beside their figures. */
final class FileTraits {

    private static final int LISTED = 10;

    private FileTraits() {}

    static List<FileTrait> of(SourceTable source) {
        List<FileTrait> traits = new ArrayList<>();
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
