package org.kanmon.rules.screening;

import java.util.List;
import java.util.Map;
import org.kanmon.rules.screening.application.Application.Applicant;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.table.Demand;

/** Who applies, and what for. */
final class ApplicantQuestions {

    private static final String JAPAN = "JP";

    private ApplicantQuestions() {}

    static void ask(Inquiry inquiry) {
        List<Applicant> applicants = inquiry.application().applicants();
        for (int i = 0; i < applicants.size(); i++) {
            Applicant applicant = applicants.get(i);
            String field = "/applicants/" + i;
            Map<String, String> who = Map.of("name", applicant.name());
            for (RequestedData data : inquiry.application().databases()) {
                inquiry.ask(
                        "applicants",
                        field,
                        Map.of(
                                "database",
                                data.id(),
                                "processing",
                                data.processing(),
                                "applicant",
                                applicant.category()),
                        false,
                        who);
                if (data.processing().equals("pseudonymised")
                        && !applicant.certifiedUser().orElse(false)) {
                    inquiry.unmet(Demand.CERTIFIED_USER, data, field + "/certifiedUser", who);
                }
                purpose(inquiry, data, applicant);
                uses(inquiry, data, applicant);
            }
            applicant
                    .sanctionedUntil()
                    .filter(until -> !until.isBefore(inquiry.date()))
                    .ifPresent(until -> inquiry.unmet(
                            Demand.NO_SANCTION,
                            field + "/sanctionedUntil",
                            Map.of("name", applicant.name(), "until", until.toString())));
            if (!applicant.country().equals(JAPAN)) {
                inquiry.unmet(
                        Demand.APPLICANT_IN_JAPAN,
                        field + "/country",
                        Map.of("name", applicant.name(), "country", applicant.country()));
            }
        }
    }

    private static void purpose(Inquiry inquiry, RequestedData data, Applicant applicant) {
        inquiry.ask(
                "purposes",
                "/researchPlan/category",
                Map.of(
                        "database",
                        data.id(),
                        "applicant",
                        applicant.category(),
                        "category",
                        inquiry.application().researchPlan().category()));
    }

    private static void uses(Inquiry inquiry, RequestedData data, Applicant applicant) {
        List<String> uses = inquiry.application().researchPlan().uses();
        boolean published = uses.contains("publication");
        for (int i = 0; i < uses.size(); i++) {
            inquiry.ask(
                    "uses",
                    "/researchPlan/uses/" + i,
                    Map.of("database", data.id(), "applicant", applicant.category(), "use", uses.get(i)),
                    published,
                    Map.of());
        }
    }
}
