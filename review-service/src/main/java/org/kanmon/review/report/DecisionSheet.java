package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.List;
import org.kanmon.review.domain.Review;
import org.kanmon.review.report.paper.Block.Fact;
import org.kanmon.review.report.paper.Cell;
import org.kanmon.review.report.paper.Sheet;

/** The decision and what it rests on. */
final class DecisionSheet {

    private DecisionSheet() {}

    static Sheet of(Review review, SheetText text) {
        List<Fact> facts = new ArrayList<>(DecisionFacts.decision(review, text));
        facts.addAll(DecisionFacts.protection(review, text));
        facts.addAll(DecisionFacts.basis(review, text));
        List<List<Cell>> rows = facts.stream()
                .map(fact -> List.of(SheetText.words(fact.name()), SheetText.words(fact.value())))
                .toList();
        List<String> notes = List.of(
                text.shared("report.title"),
                text.shared("decision.person"),
                text.shared("basis.digests"),
                text.shared("footer"));
        return new Sheet(
                text.own("sheet.decision"), notes, List.of(text.column("name", 30), text.column("value", 100)), rows);
    }
}
