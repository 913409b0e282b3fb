package org.kanmon.rules.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.rules.screening.application.Application.Environment;
import org.kanmon.rules.screening.application.Application.Handler;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.table.Demand;
import org.kanmon.rules.screening.table.TableForm;

/** Where the data are used, behind which locks, and by whom. */
final class PlaceQuestions {

    private static final String JAPAN = "JP";
    private static final List<String> CONTROLS =
            TableForm.named("controls").conditions().get(2).words();

    private PlaceQuestions() {}

    static void ask(Inquiry inquiry) {
        Environment environment = inquiry.application().environment();
        for (RequestedData data : inquiry.application().databases()) {
            inquiry.ask(
                    "environments",
                    "/environment/kind",
                    Map.of(
                            "database",
                            data.id(),
                            "dataset",
                            data.datasetType(),
                            "processing",
                            data.processing(),
                            "environment",
                            environment.kind()));
            CONTROLS.forEach(control -> control(inquiry, data, environment, control));
        }
        if (!environment.country().equals(JAPAN)) {
            inquiry.unmet(Demand.PLACE_IN_JAPAN, "/environment/country", Map.of("country", environment.country()));
        }
        handlers(inquiry);
    }

    /** A control that is required and is not there, or that the application does not speak of. */
    private static void control(Inquiry inquiry, RequestedData data, Environment environment, String control) {
        Optional<Boolean> there = Optional.ofNullable(environment.controls().get(control));
        inquiry.row(
                        "controls",
                        Map.of("environment", environment.kind(), "dataset", data.datasetType(), "control", control))
                .filter(row -> row.outcome().equals("required") && !there.orElse(false))
                .ifPresent(row -> inquiry.answered(
                        "controls",
                        there.isPresent() ? "absent" : "unstated",
                        row,
                        "/environment/controls" + (there.isPresent() ? "/" + control : ""),
                        Map.of("control", control)));
    }

    private static void handlers(Inquiry inquiry) {
        List<Handler> handlers = inquiry.application().handlers();
        if (handlers.stream().noneMatch(handler -> handler.role().equals("responsible"))) {
            inquiry.unmet(Demand.RESPONSIBLE_PERSON, "/handlers", Map.of());
        }
        if (handlers.stream().noneMatch(handler -> handler.role().equals("contact"))) {
            inquiry.unmet(Demand.CONTACT_PERSON, "/handlers", Map.of());
        }
        for (int i = 0; i < handlers.size(); i++) {
            Handler handler = handlers.get(i);
            String field = "/handlers/" + i;
            Map<String, String> who = Map.of("name", handler.name());
            if (handler.contactElsewhere()) {
                inquiry.unmet(Demand.OWN_CONTACT, field + "/contactElsewhere", who);
            }
            if (handler.role().equals("contractor")
                    && !handler.confidentialityAgreement().orElse(false)) {
                inquiry.unmet(Demand.CONTRACTOR_AGREEMENT, field + "/confidentialityAgreement", who);
            }
            if (handler.dataScope().isEmpty() || handler.location().isEmpty()) {
                inquiry.unmet(Demand.HANDLER_DETAILS, field, who);
            }
        }
    }
}
