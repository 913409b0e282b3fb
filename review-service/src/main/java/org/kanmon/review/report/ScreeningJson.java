package org.kanmon.review.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.kanmon.review.domain.screening.Screening;
import org.kanmon.rules.screening.ApplicationFinding;
import org.kanmon.rules.screening.Authority;
import org.kanmon.rules.screening.FeeEstimate;
import org.kanmon.rules.screening.FeeEstimate.Part;
import org.kanmon.rules.screening.Obligations.Duty;
import org.kanmon.rules.screening.Timeline.Dated;

/** Screenings as JSON; what is written depends on the screening and the language alone. */
public final class ScreeningJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ScreeningMessages messages;

    /** @param messages the language of messages and remedies */
    public ScreeningJson(ScreeningMessages messages) {
        this.messages = messages;
    }

    /** One screening, as a document with a line end. */
    public String of(Screening screening) {
        return node(screening).toPrettyString() + "\n";
    }

    /** Many: how many of each recommendation, and each of them in the order in which they were handed in. */
    public String of(List<Screening> screenings) {
        ObjectNode document = NODES.objectNode().put("count", screenings.size());
        ObjectNode counts = document.putObject("recommendations");
        ScreeningSummary.counts(screenings).forEach((word, count) -> counts.put(word.name(), count));
        ArrayNode all = document.putArray("screenings");
        screenings.forEach(screening -> all.add(node(screening)));
        return document.toPrettyString() + "\n";
    }

    private ObjectNode node(Screening screening) {
        ObjectNode node = NODES.objectNode()
                .put("id", screening.application().id())
                .put("recommendation", screening.recommendation().name())
                .put("asOf", screening.asOf().toString())
                .put("rulesDigest", screening.rulesDigest());
        ArrayNode databases = node.putArray("databases");
        screening.application().databases().forEach(data -> databases.add(data.id()));
        ArrayNode findings = node.putArray("findings");
        screening.findings().forEach(finding -> findings.add(finding(finding)));
        ArrayNode obligations = node.putArray("obligations");
        screening.outlook().duties().forEach(duty -> obligations.add(duty(duty)));
        ArrayNode timeline = node.putArray("timeline");
        screening.outlook().timeline().steps().forEach(step -> timeline.add(step(step)));
        ArrayNode unknown = node.putArray("timelineUnknown");
        screening.outlook().timeline().unknown().forEach(unknown::add);
        ArrayNode fees = node.putArray("fee");
        screening.outlook().fees().forEach(fee -> fees.add(fee(fee)));
        return node;
    }

    private ObjectNode finding(ApplicationFinding finding) {
        ObjectNode node = NODES.objectNode()
                .put("rule", finding.rule())
                .put("topic", finding.topic())
                .put("severity", finding.severity().name())
                .put("basis", finding.authority().basis().word())
                .put("criterion", finding.authority().path());
        node.set("citation", citation(finding.authority()));
        node.put("field", finding.field())
                .put("title", messages.title(finding))
                .put("message", messages.message(finding))
                .put("remedy", messages.remedy(finding));
        ObjectNode facts = node.putObject("facts");
        finding.sortedFacts().forEach(facts::put);
        return node;
    }

    private ObjectNode duty(Duty duty) {
        ObjectNode node = NODES.objectNode()
                .put("obligation", duty.obligation().word())
                .put("database", duty.database())
                .put(
                        "text",
                        messages.words().get("obligation." + duty.obligation().word()));
        duty.due().ifPresent(day -> node.put("due", day.toString()));
        node.put("criterion", duty.authority().path());
        node.set("citation", citation(duty.authority()));
        return node;
    }

    private ObjectNode step(Dated step) {
        ObjectNode node = NODES.objectNode()
                .put("database", step.database())
                .put("step", step.step())
                .put("text", messages.words().get("step." + step.step()));
        step.from().ifPresent(day -> node.put("from", day.toString()));
        step.to().ifPresent(day -> node.put("to", day.toString()));
        node.put("criterion", step.authority().path());
        node.set("citation", citation(step.authority()));
        return node;
    }

    private ObjectNode fee(FeeEstimate fee) {
        ObjectNode node = NODES.objectNode()
                .put("database", fee.database())
                .put("currency", "JPY")
                .put("atLeast", fee.atLeast());
        ArrayNode parts = node.putArray("parts");
        ArrayNode missing = node.putArray("missing");
        for (Part part : fee.parts()) {
            ObjectNode one = parts.addObject()
                    .put("part", part.part())
                    .put("text", messages.words().get("part." + part.part()));
            part.unitPrice().ifPresent(yen -> one.put("unitPrice", yen));
            part.from().ifPresent(yen -> one.put("from", yen));
            part.to().ifPresent(yen -> one.put("to", yen));
            if (!part.isKnown()) {
                missing.add(part.part());
            }
        }
        node.put("waiverRequested", fee.waiverRequested());
        node.put("criterion", fee.authority().path());
        node.set("citation", citation(fee.authority()));
        return node;
    }

    private static ObjectNode citation(Authority authority) {
        ObjectNode node = NODES.objectNode();
        authority
                .source()
                .ifPresent(source -> node.put("document", source.citation().document())
                        .put("article", source.citation().article()));
        return node.put("status", Words.status(authority.source()));
    }
}
