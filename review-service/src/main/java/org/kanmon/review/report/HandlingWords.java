package org.kanmon.review.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kanmon.criteria.CriterionValue.Handling;
import org.kanmon.criteria.Treatment;

/** Says in one language what is done with an item before it is given. */
final class HandlingWords {

    private final Labels labels;

    /** @param labels those of the lists of criteria */
    HandlingWords(Labels labels) {
        this.labels = labels;
    }

    /** What a criterion demands. */
    String demand(Handling handling) {
        String words = treatment(handling.treatment());
        if (handling.beside().isPresent()) {
            words = labels.get(
                    "handling.beside",
                    Map.of("treatment", words, "item", handling.beside().get()));
        }
        return handling.onReview() ? labels.get("handling.on-review", Map.of("treatment", words)) : words;
    }

    /** What is done. */
    String treatment(Treatment treatment) {
        Map<String, String> facts = new LinkedHashMap<>();
        String key = treatment.word();
        if (treatment instanceof Treatment.DatePart date) {
            facts.put("part", labels.word("part", date.part()));
        } else if (treatment instanceof Treatment.ShiftedDate shifted) {
            facts.put("days", Long.toString(shifted.days()));
        } else if (treatment instanceof Treatment.Classes classes) {
            facts.put("width", classes.width().toPlainString());
            classes.bottom().ifPresent(bottom -> facts.put("bottom", bottom.toPlainString()));
            classes.top().ifPresent(top -> facts.put("top", top.toPlainString()));
            key += (classes.bottom().isPresent() ? ".bottom" : "")
                    + (classes.top().isPresent() ? ".top" : "");
        } else if (treatment instanceof Treatment.Top top) {
            facts.put("from", top.from().toPlainString());
        } else if (treatment instanceof Treatment.FirstDigits first) {
            facts.put("digits", Long.toString(first.digits()));
        } else if (treatment instanceof Treatment.Common common) {
            facts.put("fewer", Long.toString(common.fewerThan()));
            facts.put("instead", common.instead());
            key += common.instead().isEmpty() ? ".blank" : "";
        } else if (treatment instanceof Treatment.Listed listed) {
            facts.put("digits", Long.toString(listed.digits()));
            facts.put("codes", String.join(", ", listed.codes()));
        }
        return labels.get("give." + key, facts);
    }
}
