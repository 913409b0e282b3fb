package org.kanmon.rules.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.criteria.CriterionValue.ApplicationLimit;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.application.Application.ResearchPlan;
import org.kanmon.rules.screening.application.Period;
import org.kanmon.rules.screening.table.Demand;

/** What the research plan says and leaves out: public interest, number of studies, reasons, consent, ethics, period of use. */
final class PlanQuestions {

    private static final String PERIOD = "/researchPlan/period";

    private PlanQuestions() {}

    static void ask(Inquiry inquiry) {
        ResearchPlan plan = inquiry.application().researchPlan();
        if (!plan.furtherPurposes().isEmpty()) {
            inquiry.unmet(
                    Demand.SINGLE_PURPOSE,
                    "/researchPlan/furtherPurposes",
                    Map.of("count", Integer.toString(plan.furtherPurposes().size() + 1)));
        }
        if (plan.publicInterest().isEmpty()) {
            inquiry.unmet(Demand.PUBLIC_INTEREST, "/researchPlan/publicInterest", Map.of());
        }
        if (plan.minimumReason().isEmpty()) {
            inquiry.unmet(Demand.MINIMUM_REASON, "/researchPlan/minimumReason", Map.of());
        }
        List<RequestedData> databases = inquiry.application().databases();
        for (int i = 0; i < databases.size(); i++) {
            processing(inquiry, databases.get(i), "/databases/" + i, plan);
            ethics(inquiry, databases.get(i), plan);
            useYears(inquiry, databases.get(i), plan);
        }
        plan.period().ifPresent(period -> readable(inquiry, period, PERIOD));
    }

    /** A period that nobody can read, or that ends before it begins. */
    static void readable(Inquiry inquiry, Period period, String field) {
        if (!period.readable() || period.isReversed()) {
            inquiry.unmet(Demand.READABLE_PERIOD, field, Map.of());
        }
    }

    private static void processing(Inquiry inquiry, RequestedData data, String field, ResearchPlan plan) {
        Map<String, String> of = Map.of("database", data.id());
        if (data.processing().equals("pseudonymised")
                && plan.pseudonymisedReason().isEmpty()) {
            inquiry.unmet(Demand.PSEUDONYMISED_REASON, data, "/researchPlan/pseudonymisedReason", of);
        }
        if (data.processing().equals("identified") && !plan.consent().obtained()) {
            if (plan.consent().ground().isPresent()) {
                inquiry.partlyMet(Demand.CONSENT, data, "/researchPlan/consent/ground", of);
            } else {
                inquiry.unmet(Demand.CONSENT, data, "/researchPlan/consent", of);
            }
        }
        inquiry.ask("provision", field, Map.of("database", data.id(), "processing", data.processing()));
    }

    /** The answer tells what the plan says where a review is needed: {@code none}, {@code pending}, {@code not-required}. */
    private static void ethics(Inquiry inquiry, RequestedData data, ResearchPlan plan) {
        String said = plan.ethicsReview().orElse("none");
        Map<String, String> question =
                Map.of("database", data.id(), "dataset", data.datasetType(), "processing", data.processing());
        inquiry.row("ethics", question)
                .filter(row -> row.outcome().equals("needed") && !said.equals("approved"))
                .ifPresent(row -> inquiry.answered("ethics", said, row, "/researchPlan/ethicsReview", question));
    }

    /** So many years from the first day, and then until the end of that year. */
    private static void useYears(Inquiry inquiry, RequestedData data, ResearchPlan plan) {
        Optional<LocalDate> from = plan.period().flatMap(Period::from);
        Optional<LocalDate> to = plan.period().flatMap(Period::to);
        inquiry.criterion(data.id(), "application/limit/use-years").ifPresent(criterion -> {
            ApplicationLimit limit = (ApplicationLimit) criterion.value();
            if (from.isPresent() && to.isPresent()) {
                LocalDate last = LocalDate.of(from.get().plusYears(limit.most()).getYear(), 12, 31);
                if (to.get().isAfter(last)) {
                    inquiry.exceeded(
                            "use-years",
                            criterion,
                            limit.consequence(),
                            PERIOD,
                            Map.of("last", last.toString(), "to", to.get().toString()));
                }
            }
        });
    }
}
