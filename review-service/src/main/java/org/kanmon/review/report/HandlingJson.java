package org.kanmon.review.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kanmon.criteria.CriterionValue.Handling;
import org.kanmon.criteria.Treatment;

/** Writes how an item is handled, with the fields of the criterion's file. */
final class HandlingJson {

    private HandlingJson() {}

    static ObjectNode add(Handling handling, ObjectNode node) {
        Treatment treatment = handling.treatment();
        node.put("give", treatment.word());
        addFields(treatment, node);
        if (handling.onReview()) {
            node.put("on-review", true);
        }
        handling.beside().ifPresent(item -> node.put("beside", item));
        return node;
    }

    private static void addFields(Treatment treatment, ObjectNode node) {
        if (treatment instanceof Treatment.DatePart date) {
            node.put("part", date.part());
        } else if (treatment instanceof Treatment.ShiftedDate shifted) {
            node.put("days", shifted.days());
        } else if (treatment instanceof Treatment.Classes classes) {
            node.put("width", classes.width());
            node.put("whole", classes.whole());
            classes.bottom().ifPresent(bottom -> node.put("bottom", bottom));
            classes.top().ifPresent(top -> node.put("top", top));
            node.put("between", classes.between());
        } else if (treatment instanceof Treatment.Top top) {
            node.put("from", top.from());
        } else if (treatment instanceof Treatment.FirstDigits first) {
            node.put("digits", first.digits());
        } else if (treatment instanceof Treatment.Common common) {
            node.put("fewer-than", common.fewerThan());
            node.put("instead", common.instead());
        } else if (treatment instanceof Treatment.Listed listed) {
            node.put("digits", listed.digits());
            listed.codes().forEach(node.putArray("codes")::add);
        }
    }
}
