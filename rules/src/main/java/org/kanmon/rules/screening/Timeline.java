package org.kanmon.rules.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriterionValue.Procedure;
import org.kanmon.criteria.CriterionValue.Step;
import org.kanmon.rules.screening.application.Application;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.calendar.OfficeDays;

/**
 * When an application will come how far, by the procedures of its databases.
 *
 * @param steps by database in the order of the application, then in the order in which they happen
 * @param unknown the databases whose procedure the criteria do not tell
 */
public record Timeline(List<Dated> steps, List<String> unknown) {

    public Timeline {
        steps = List.copyOf(steps);
        unknown = List.copyOf(unknown);
    }

    /**
     * One step towards one database. Time that the applicant takes is not counted.
     *
     * @param from its first day; empty where the holidays on the way are not known
     * @param to its last day; empty likewise, or where it has no end
     */
    public record Dated(
            String database, String step, Optional<LocalDate> from, Optional<LocalDate> to, Authority authority) {}

    /** The timeline from the day on which the application was handed in. */
    static Timeline of(Application application, ApplicationCriteria criteria, LocalDate date) {
        List<Dated> steps = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Map<String, Criterion> procedures = new LinkedHashMap<>();
        for (RequestedData data : application.databases()) {
            Optional<Criterion> procedure = criteria.criterion(
                            data.id(), "application/procedure/" + data.datasetType(), date)
                    .or(() -> criteria.criterion(data.id(), "application/procedure/all", date));
            procedure.ifPresentOrElse(
                    criterion -> procedures.putIfAbsent(criterion.path(), criterion), () -> unknown.add(data.id()));
        }
        procedures.values().forEach(criterion -> steps.addAll(steps(criterion, application.submittedOn())));
        return new Timeline(steps, unknown.stream().distinct().toList());
    }

    private static List<Dated> steps(Criterion criterion, LocalDate start) {
        String database = criterion.path().substring(0, criterion.path().indexOf('/'));
        List<Dated> dated = new ArrayList<>();
        for (Step step : ((Procedure) criterion.value()).steps()) {
            Optional<LocalDate> to =
                    step.to().isPresent() ? day(start, step.to().getAsLong(), criterion.unit()) : Optional.empty();
            dated.add(new Dated(
                    database, step.word(), day(start, step.from(), criterion.unit()), to, Authority.of(criterion)));
        }
        return dated;
    }

    private static Optional<LocalDate> day(LocalDate start, long count, String unit) {
        return switch (unit) {
            case "working-days" -> OfficeDays.after(start, count);
            case "months" -> Optional.of(start.plusMonths(count));
            case "days" -> Optional.of(start.plusDays(count));
            default -> throw new IllegalArgumentException(unit);
        };
    }
}
