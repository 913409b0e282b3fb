package org.kanmon.review.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.risk.AttackerRisk;
import org.kanmon.sdc.microdata.risk.RiskSummary;

/** Risks and class sizes as JSON. */
final class RiskJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RiskJson() {}

    static ObjectNode of(RiskSummary risk) {
        ObjectNode node = NODES.objectNode();
        node.set("prosecutor", attacker(risk.prosecutor()));
        node.set("journalist", attacker(risk.journalist()));
        node.put("marketerSuccessRate", risk.marketerSuccess())
                .put("averageRisk", risk.prosecutor().average())
                .put("highestRisk", risk.prosecutor().highest())
                .put("lowestRisk", risk.prosecutor().lowest())
                .put("fractionOfRecordsAtHighestRisk", risk.atHighestRisk())
                .put("sampleUniqueness", risk.sampleUniqueness())
                .put("riskClasses", risk.classes())
                .put("riskRecords", risk.records())
                .put("riskAverageClassSize", risk.averageClassSize());
        risk.populationUniqueness()
                .ifPresent(shares -> node.putObject("populationUniqueness")
                        .put("population", shares.population())
                        .put("dankar", shares.dankar())
                        .put("dankarModelUsed", shares.dankarUsed().name())
                        .put("zayatz", shares.zayatz())
                        .put("pitman", shares.pitman())
                        .put("snb", shares.snb()));
        ArrayNode smallest = node.putArray("smallestClassSizes");
        risk.smallestClassSizes()
                .forEach(size -> smallest.addArray().add(size.size()).add(size.classes()));
        return node;
    }

    private static ObjectNode attacker(AttackerRisk risk) {
        return NODES.objectNode()
                .put("threshold", risk.threshold())
                .put("recordsAtRisk", risk.recordsAtRisk())
                .put("highestRisk", risk.highest())
                .put("averageRisk", risk.average())
                .put("lowestRisk", risk.lowest());
    }

    /** How many classes there are, and how large they are; sizes are 0 where there is none. */
    static void addClasses(ClassSizes sizes, ObjectNode node) {
        int different = sizes.different();
        node.put("classes", sizes.classes())
                .put("minClassSize", different == 0 ? 0 : sizes.size(0))
                .put("maxClassSize", different == 0 ? 0 : sizes.size(different - 1))
                .put("averageClassSize", different == 0 ? 0 : (double) sizes.records() / sizes.classes());
    }
}
