package org.kanmon.review.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.kanmon.sdc.microdata.risk.AttributeRisk;
import org.kanmon.sdc.microdata.roles.RoleMessages;
import org.kanmon.sdc.microdata.roles.RoleProposal;

/** The roles that are proposed for columns, and which of them tell records apart, as JSON. */
public final class ProposalJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ProposalJson() {}

    /** The document. */
    public static String of(List<RoleProposal> proposals, List<AttributeRisk> risks, Locale locale) {
        RoleMessages messages = RoleMessages.in(locale);
        ObjectNode node = NODES.objectNode().put("note", messages.confirm());
        ArrayNode columns = node.putArray("proposal");
        for (RoleProposal proposal : proposals) {
            ObjectNode column = columns.addObject()
                    .put("column", proposal.column())
                    .put("role", proposal.role().word())
                    .put("meaning", proposal.meaning().word())
                    .put("certainty", proposal.certainty().name().toLowerCase(Locale.ROOT));
            ArrayNode reasons = column.putArray("reasons");
            proposal.reasons().forEach(reason -> reasons.add(messages.sentence(reason)));
        }
        node.set("attributeRisks", risks(risks));
        return node.toPrettyString() + "\n";
    }

    /** How far sets of columns tell records apart. */
    static ArrayNode risks(List<AttributeRisk> risks) {
        ArrayNode sets = NODES.arrayNode();
        for (AttributeRisk risk : risks) {
            ObjectNode set = sets.addObject();
            ArrayNode columns = set.putArray("columns");
            risk.attributes().forEach(columns::add);
            set.put("distinction", risk.distinction()).put("separation", risk.separation());
        }
        return sets;
    }
}
