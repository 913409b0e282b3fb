package org.kanmon.rules.screening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.rules.screening.application.Application.Linkage;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.application.Period;
import org.kanmon.rules.screening.table.DecisionTable.Row;
import org.kanmon.rules.screening.table.Demand;
import org.kanmon.rules.screening.table.TableForm;

/** What is to be linked with what, by which identifiers, and who was asked. */
final class LinkageQuestions {

    private static final List<String> ORDER =
            TableForm.named("linkage").conditions().get(0).words();
    private static final List<String> PROCESSINGS = List.of("identified", "pseudonymised", "anonymised");

    private LinkageQuestions() {}

    static void ask(Inquiry inquiry) {
        List<String> linked = inquiry.linked();
        for (int i = 0; i < linked.size(); i++) {
            for (int j = i + 1; j < linked.size(); j++) {
                pair(inquiry, linked.get(i), linked.get(j));
            }
        }
        if (linked.size() > 1) {
            filing(inquiry, linked);
            forms(inquiry, linked);
        }
        List<String> others = inquiry.application().linkage().otherSources();
        for (int i = 0; i < others.size(); i++) {
            inquiry.unmet(Demand.NO_OTHER_SOURCES, "/linkage/otherSources/" + i, Map.of("source", others.get(i)));
        }
    }

    private static void forms(Inquiry inquiry, List<String> linked) {
        List<RequestedData> databases = inquiry.application().databases();
        for (int i = 0; i < databases.size(); i++) {
            RequestedData data = databases.get(i);
            if (linked.contains(data.id())) {
                inquiry.ask(
                        "linkable",
                        "/databases/" + i + "/datasetType",
                        Map.of("database", data.id(), "dataset", data.datasetType()));
            }
        }
    }

    private static void filing(Inquiry inquiry, List<String> linked) {
        Linkage linkage = inquiry.application().linkage();
        List<String> missing = linked.stream()
                .filter(database -> !linkage.filedWith().contains(database)
                        || find(inquiry, database).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            inquiry.unmet(
                    Demand.FILED_EVERYWHERE, "/linkage/filedWith", Map.of("databases", String.join(", ", missing)));
        }
    }

    private static void pair(Inquiry inquiry, String one, String two) {
        if (!ORDER.contains(one) || !ORDER.contains(two) || one.equals(two)) {
            return;
        }
        boolean ordered = ORDER.indexOf(one) < ORDER.indexOf(two);
        Map<String, String> question = Map.of(
                "database", ordered ? one : two,
                "other", ordered ? two : one,
                "processing", processing(inquiry, one, two));
        inquiry.ask("linkage", "/linkage/between", question);
        inquiry.row("linkage", question)
                .filter(row -> row.outcome().equals("permitted"))
                .ifPresent(row -> List.of(one, two).forEach(database -> identifiers(inquiry, database, row)));
    }

    /** The least anonymised processing of both: it decides whether they may be linked. */
    private static String processing(Inquiry inquiry, String one, String two) {
        List<String> asked = inquiry.application().databases().stream()
                .filter(data -> data.id().equals(one) || data.id().equals(two))
                .map(RequestedData::processing)
                .toList();
        return PROCESSINGS.stream().filter(asked::contains).findFirst().orElse("anonymised");
    }

    private static void identifiers(Inquiry inquiry, String database, Row permitted) {
        List<String> serving =
                Arrays.asList(permitted.extras().get("identifiers").split("\\|"));
        List<RequestedData> databases = inquiry.application().databases();
        for (int i = 0; i < databases.size(); i++) {
            RequestedData data = databases.get(i);
            String field = "/databases/" + i + "/linkageIdentifiers";
            if (!data.id().equals(database)) {
                continue;
            }
            if (data.linkageIdentifiers().isEmpty()) {
                inquiry.unmet(Demand.LINKAGE_IDENTIFIER, data, field, Map.of("database", database));
            } else if (data.linkageIdentifiers().stream().noneMatch(serving::contains)) {
                inquiry.answered(
                        "linkage",
                        "other-identifier",
                        permitted,
                        field,
                        Map.of(
                                "database", database,
                                "asked", String.join(", ", data.linkageIdentifiers()),
                                "serving", String.join(", ", serving)));
            } else {
                data.linkageIdentifiers().forEach(id -> held(inquiry, data, id, field));
            }
        }
    }

    private static void held(Inquiry inquiry, RequestedData data, String identifier, String field) {
        Optional<Row> row = inquiry.row("identifiers", Map.of("database", data.id(), "identifier", identifier));
        if (row.isEmpty()) {
            return;
        }
        String since = row.get().extras().get("data-from");
        Optional<LocalDate> from = data.period().flatMap(Period::from);
        Map<String, String> facts = Map.of("database", data.id(), "identifier", identifier, "since", since);
        boolean before = !since.isEmpty()
                && from.isPresent()
                && from.get().isBefore(YearMonth.parse(since).atDay(1));
        inquiry.answered(
                "identifiers", before ? "before-it-was-made" : row.get().outcome(), row.get(), field, facts);
    }

    private static Optional<RequestedData> find(Inquiry inquiry, String database) {
        return inquiry.application().databases().stream()
                .filter(data -> data.id().equals(database))
                .findFirst();
    }
}
