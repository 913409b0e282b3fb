package org.kanmon.review.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kanmon.criteria.Answer;
import org.kanmon.criteria.Citation;
import org.kanmon.criteria.CriterionValue;
import org.kanmon.criteria.CriterionValue.ApplicationLimit;
import org.kanmon.criteria.CriterionValue.DataPeriod;
import org.kanmon.criteria.CriterionValue.Dominance;
import org.kanmon.criteria.CriterionValue.Duty;
import org.kanmon.criteria.CriterionValue.Exemptions;
import org.kanmon.criteria.CriterionValue.Fee;
import org.kanmon.criteria.CriterionValue.FinestGroups;
import org.kanmon.criteria.CriterionValue.FinestPostcode;
import org.kanmon.criteria.CriterionValue.FinestRegion;
import org.kanmon.criteria.CriterionValue.Handling;
import org.kanmon.criteria.CriterionValue.LeadTime;
import org.kanmon.criteria.CriterionValue.MinimumCount;
import org.kanmon.criteria.CriterionValue.PopulationBands;
import org.kanmon.criteria.CriterionValue.PopulationReference;
import org.kanmon.criteria.CriterionValue.Procedure;
import org.kanmon.criteria.CriterionValue.Recoverability;
import org.kanmon.criteria.CriterionValue.RegionCross;
import org.kanmon.criteria.CriterionValue.Rounding;
import org.kanmon.criteria.CriterionValue.Safeguard;
import org.kanmon.criteria.Text;

/** What a criterion says, as JSON; the fields of a value have the names that they have in criteria files. */
final class AnswerJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnswerJson() {}

    static ObjectNode of(Answer answer) {
        ObjectNode node = NODES.objectNode().put("path", answer.path()).put("answer", answer.word());
        answer.startsOn().ifPresent(since -> node.put("since", since.toString()));
        if (answer instanceof Answer.Criterion criterion) {
            addCriterion(criterion, node);
        }
        answer.standsIn().ifPresent(citation -> node.set("citation", citation(citation)));
        return node;
    }

    private static void addCriterion(Answer.Criterion criterion, ObjectNode node) {
        node.set("title", text(criterion.title()));
        node.put("kind", criterion.value().kind())
                .put("unit", criterion.unit())
                .put("basis", criterion.basis().word());
        node.set("value", value(criterion.value()));
        node.put("status", criterion.status().word());
        criterion.verifiedOn().ifPresent(day -> node.put("verifiedOn", day.toString()));
        if (!criterion.note().isEmpty()) {
            node.set("note", text(criterion.note()));
        }
    }

    private static ObjectNode value(CriterionValue value) {
        ObjectNode node = NODES.objectNode();
        if (value instanceof MinimumCount count) {
            return node.put("minimum", count.minimum())
                    .put("zero-exempt", count.zeroExempt())
                    .put("consequence", count.consequence().word());
        }
        if (value instanceof PopulationBands bands) {
            addBands(bands, node.putArray("bands"));
            return node;
        }
        if (value instanceof PopulationReference reference) {
            return node.put("list", reference.list());
        }
        if (value instanceof FinestRegion finest) {
            return node.put("level", finest.level())
                    .put("consequence", finest.consequence().word());
        }
        if (value instanceof RegionCross cross) {
            return node.put("level", cross.level())
                    .put("dimension", cross.dimension())
                    .put("consequence", cross.consequence().word());
        }
        if (value instanceof Recoverability hidden) {
            return node.put("level", hidden.level())
                    .put("outsider", hidden.outsider())
                    .put("consequence", hidden.consequence().word());
        }
        if (value instanceof FinestGroups groups) {
            return groups(groups, node);
        }
        if (value instanceof FinestPostcode postcode) {
            return node.put("digits", postcode.digits())
                    .put("people-above", postcode.peopleAbove())
                    .put("consequence", postcode.consequence().word());
        }
        if (value instanceof Rounding rounding) {
            return node.put("base", rounding.base())
                    .put("consequence", rounding.consequence().word());
        }
        if (value instanceof LeadTime lead) {
            lead.linkedDays().ifPresent(days -> node.put("linked-days", days));
            return node.put("days", lead.days());
        }
        if (value instanceof Safeguard safeguard) {
            return node.put("consequence", safeguard.consequence().word());
        }
        if (value instanceof Dominance dominance) {
            return node.put("percent", dominance.percent())
                    .put("consequence", dominance.consequence().word());
        }
        if (value instanceof Duty duty) {
            duty.months().ifPresent(months -> node.put("months", months));
            return node.put("duty", duty.duty());
        }
        if (value instanceof ApplicationLimit limit) {
            return node.put("most", limit.most())
                    .put("consequence", limit.consequence().word());
        }
        if (value instanceof DataPeriod period) {
            node.put("first", period.first().toString());
            period.last().ifPresent(last -> node.put("last", last.toString()));
            return node.put("consequence", period.consequence().word());
        }
        if (value instanceof Procedure procedure) {
            ArrayNode steps = node.putArray("steps");
            procedure.steps().forEach(step -> {
                ObjectNode one = steps.addObject().put("step", step.word()).put("from", step.from());
                step.to().ifPresent(to -> one.put("to", to));
            });
            return node;
        }
        if (value instanceof Fee fee) {
            ArrayNode prices = node.putArray("prices");
            fee.prices().forEach(price -> {
                ObjectNode one = prices.addObject().put("part", price.part());
                price.least().ifPresent(least -> one.put("least", least));
                price.most().ifPresent(most -> one.put("most", most));
                one.put("yen", price.yen());
            });
            return node;
        }
        if (value instanceof Handling handling) {
            return HandlingJson.add(handling, node);
        }
        ((Exemptions) value).outputs().forEach(node.putArray("outputs")::add);
        return node;
    }

    private static ObjectNode groups(FinestGroups groups, ObjectNode node) {
        node.put("width", groups.width());
        groups.lowest().ifPresent(lowest -> node.put("lowest", lowest));
        groups.bottom().ifPresent(bottom -> node.put("bottom", bottom));
        groups.top().ifPresent(top -> node.put("top", top));
        groups.cut().ifPresent(cut -> node.put("cut", cut));
        groups.reasonBelow().ifPresent(below -> node.put("reason-below", below));
        return node.put("consequence", groups.consequence().word());
    }

    private static void addBands(PopulationBands bands, ArrayNode array) {
        bands.bands().forEach(band -> {
            ObjectNode node = array.addObject().put("from", band.from());
            band.below().ifPresent(below -> node.put("below", below));
            band.minimum().ifPresentOrElse(minimum -> node.put("minimum", minimum), () -> node.put("show", "nothing"));
        });
    }

    private static ObjectNode citation(Citation citation) {
        return NODES.objectNode()
                .put("source", citation.source())
                .put("document", citation.document())
                .put("article", citation.article());
    }

    static ObjectNode text(Text text) {
        return NODES.objectNode().put("ja", text.ja()).put("en", text.en());
    }
}
