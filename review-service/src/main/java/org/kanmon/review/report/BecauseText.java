package org.kanmon.review.report;

import java.util.List;
import java.util.Locale;
import org.kanmon.sdc.tables.audit.Explanation;

/** How exposed cells are found out, on a terminal: each cell, and below it the sums in their order. No figures. */
final class BecauseText {

    private final Locale language;
    private final Terminal terminal;

    BecauseText(Locale language, Terminal terminal) {
        this.language = language;
        this.terminal = terminal;
    }

    void write(List<Explanation> explanations) {
        for (Explanation explanation : explanations) {
            terminal.item(1, DeductionText.cell(explanation, language));
            DeductionText.withoutFigures(explanation, language).forEach(sentence -> terminal.item(2, sentence));
        }
    }
}
