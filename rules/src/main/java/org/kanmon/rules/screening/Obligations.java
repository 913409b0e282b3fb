package org.kanmon.rules.screening;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.criteria.Basis;
import org.kanmon.rules.screening.application.Application;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.table.DecisionTable.Row;
import org.kanmon.rules.screening.table.Obligation;

/** What follows for the applicant if the data are given. */
public final class Obligations {

    private Obligations() {}

    /**
     * One duty towards one database.
     *
     * @param due the day by which it is to be done, reckoned from the application's plan; empty where no day follows
     */
    public record Duty(String database, Obligation obligation, Optional<LocalDate> due, Authority authority) {}

    /** All duties, by database in the order of the application. */
    public static List<Duty> of(Application application, ApplicationCriteria criteria, LocalDate date) {
        Inquiry inquiry = new Inquiry(application, criteria, date);
        List<Duty> duties = new ArrayList<>();
        for (RequestedData data : application.databases()) {
            for (Obligation obligation : Obligation.values()) {
                Map<String, String> question = Map.of(
                        "database", data.id(),
                        "linked", inquiry.isLinked(data.id()) ? "yes" : "no",
                        "obligation", obligation.word());
                inquiry.row("obligations", question)
                        .filter(row -> row.outcome().equals("due"))
                        .map(row -> new Duty(
                                data.id(),
                                obligation,
                                due(application, row),
                                Authority.of("obligations", row, Basis.GUIDELINE, criteria.document(row.source()))))
                        .ifPresent(duties::add);
            }
        }
        return duties;
    }

    private static Optional<LocalDate> due(Application application, Row row) {
        String offset = row.extras().get("offset");
        if (offset.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> anchor = row.extras().get("anchor").equals("publication")
                ? application.publicationPlan().expectedOn()
                : application.researchPlan().period().flatMap(period -> period.to());
        return anchor.map(day -> day.plus(Period.parse(offset)));
    }
}
