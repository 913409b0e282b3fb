package org.kanmon.rules.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriterionValue.ApplicationLimit;
import org.kanmon.criteria.CriterionValue.DataPeriod;
import org.kanmon.rules.screening.application.Application.Item;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.application.Period;
import org.kanmon.rules.screening.table.ItemWords;

/** Which data are asked for: form, items, how fine, of which days, how many tables. */
final class DataQuestions {

    private DataQuestions() {}

    static void ask(Inquiry inquiry) {
        List<RequestedData> databases = inquiry.application().databases();
        for (int i = 0; i < databases.size(); i++) {
            RequestedData data = databases.get(i);
            String field = "/databases/" + i;
            inquiry.ask(
                    "datasets", field + "/datasetType", Map.of("database", data.id(), "dataset", data.datasetType()));
            items(inquiry, data, field);
            limit(inquiry, data, "aggregate-tables", data.tables(), field + "/tables");
            limit(inquiry, data, "aggregate-dimensions", data.tableDimensions(), field + "/tableDimensions");
            data.period().ifPresent(period -> period(inquiry, data, period, field + "/period"));
        }
        inquiry.application()
                .environment()
                .copies()
                .ifPresent(copies -> databases.forEach(
                        data -> limit(inquiry, data, "copies", OptionalInt.of(copies), "/environment/copies")));
    }

    private static void items(Inquiry inquiry, RequestedData data, String field) {
        for (int i = 0; i < data.items().size(); i++) {
            Item item = data.items().get(i);
            inquiry.ask(
                    "items",
                    field + "/items/" + i,
                    Map.of(
                            "database",
                            data.id(),
                            "dataset",
                            data.datasetType(),
                            "processing",
                            data.processing(),
                            "item",
                            ItemWords.classOf(data.id(), item.name()),
                            "granularity",
                            item.granularity(),
                            "linked",
                            inquiry.isLinked(data.id()) ? "yes" : "no"),
                    item.reason().isPresent(),
                    Map.of("name", item.name()));
        }
    }

    private static void limit(Inquiry inquiry, RequestedData data, String what, OptionalInt asked, String field) {
        inquiry.criterion(data.id(), "application/limit/" + what).ifPresent(criterion -> {
            ApplicationLimit limit = (ApplicationLimit) criterion.value();
            if (asked.isPresent() && asked.getAsInt() > limit.most()) {
                inquiry.exceeded(
                        what,
                        criterion,
                        limit.consequence(),
                        field,
                        Map.of("asked", Integer.toString(asked.getAsInt()), "most", Long.toString(limit.most())));
            }
        });
    }

    private static void period(Inquiry inquiry, RequestedData data, Period period, String field) {
        PlanQuestions.readable(inquiry, period, field);
        for (String span : List.of("all", data.datasetType())) {
            inquiry.criterion(data.id(), "application/data-period/" + span)
                    .ifPresent(criterion -> days(inquiry, criterion, period, field));
        }
        if (data.datasetType().equals("onsite")) {
            inquiry.criterion(data.id(), "application/limit/onsite-years")
                    .ifPresent(criterion -> yearsBack(inquiry, criterion, period, field));
        }
    }

    private static void days(Inquiry inquiry, Criterion criterion, Period period, String field) {
        DataPeriod there = (DataPeriod) criterion.value();
        boolean early =
                period.from().filter(from -> from.isBefore(there.first())).isPresent();
        boolean late = period.to()
                .filter(to ->
                        there.last().isPresent() && to.isAfter(there.last().get()))
                .isPresent();
        if (early || late) {
            inquiry.exceeded(
                    "data-period",
                    criterion,
                    there.consequence(),
                    field,
                    Map.of(
                            "first",
                            there.first().toString(),
                            "last",
                            there.last().map(LocalDate::toString).orElse("")));
        }
    }

    /** Counted from the first day of the month of the application. */
    private static void yearsBack(Inquiry inquiry, Criterion criterion, Period period, String field) {
        ApplicationLimit limit = (ApplicationLimit) criterion.value();
        LocalDate earliest = inquiry.date().withDayOfMonth(1).minusYears(limit.most());
        period.from()
                .filter(from -> from.isBefore(earliest))
                .ifPresent(from -> inquiry.exceeded(
                        "onsite-years",
                        criterion,
                        limit.consequence(),
                        field,
                        Map.of("most", Long.toString(limit.most()), "earliest", earliest.toString())));
    }
}
