package org.kanmon.rules.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.criteria.CriterionValue.Handling;

/** What the rules on provision look at: the columns of records, and what a profile says of their items. */
final class ProvisionFacts {

    /** The item that stands for all of which a profile does not speak by name. */
    private static final String OTHER = "other";

    private final CriteriaInForce criteria;
    private final String profile;

    ProvisionFacts(CriteriaInForce criteria, String profile) {
        this.criteria = criteria;
        this.profile = profile;
    }

    List<Object> of(ProvisionColumns columns) {
        List<Object> facts = new ArrayList<>(columns.given());
        columns.unmatched().forEach(name -> facts.add(new UnmatchedColumn(name)));
        columns.given().stream()
                .map(GivenColumn::item)
                .distinct()
                .forEach(item -> handling(item).ifPresent(facts::add));
        for (GivenColumn column : columns.given()) {
            if (handling(column.item()).isEmpty()) {
                Answer answer = criteria.answer(path(column.item()));
                facts.add(new UnansweredItem(column, answer.path(), answer.word()));
            }
        }
        return facts;
    }

    /** What the profile says of an item by name or, where it is silent, of all others. */
    Optional<ItemHandling> handling(String item) {
        Answer answer = criteria.answer(path(item));
        Answer counts = answer instanceof Answer.Silent ? criteria.answer(path(OTHER)) : answer;
        return counts instanceof Criterion criterion && criterion.value() instanceof Handling handling
                ? Optional.of(new ItemHandling(item, criterion, handling))
                : Optional.empty();
    }

    private String path(String item) {
        return "provision/" + profile + "/" + item;
    }
}
