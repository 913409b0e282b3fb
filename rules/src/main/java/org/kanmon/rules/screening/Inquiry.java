package org.kanmon.rules.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.Basis;
import org.kanmon.criteria.Consequence;
import org.kanmon.rules.screening.application.Application;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.table.DecisionTable.Row;
import org.kanmon.rules.screening.table.Demand;

/** One application put to the criteria of one date. What is asked is asked by the classes of this package, each about its subject. */
final class Inquiry {

    private static final String DEMANDS = "demands";
    private static final String DEMANDED = "demanded";
    private static final String LACKING = "lacking";
    private static final String PARTLY = "partly";

    private final Application application;
    private final ApplicationCriteria criteria;
    private final LocalDate date;
    private final Set<Ground> grounds = new LinkedHashSet<>();
    private final Set<List<String>> asked = new HashSet<>();

    Inquiry(Application application, ApplicationCriteria criteria, LocalDate date) {
        this.application = application;
        this.criteria = criteria;
        this.date = date;
    }

    Application application() {
        return application;
    }

    LocalDate date() {
        return date;
    }

    List<Ground> grounds() {
        return List.copyOf(grounds);
    }

    /** Whether a database is linked with another of this application. */
    boolean isLinked(String database) {
        return linked().contains(database) && linked().size() > 1;
    }

    /** The databases that are to be linked, as named, or all where identifiers are asked for of several. */
    List<String> linked() {
        if (!application.linkage().between().isEmpty()) {
            return application.linkage().between().stream().distinct().toList();
        }
        List<String> identified = application.databases().stream()
                .filter(data -> !data.linkageIdentifiers().isEmpty())
                .map(RequestedData::id)
                .distinct()
                .toList();
        return identified.size() > 1 ? identified : List.of();
    }

    /** The row that answers a question today. */
    Optional<Row> row(String table, Map<String, String> question) {
        return criteria.tables().answer(table, question, date);
    }

    /** Asks a table, and keeps its answer as a ground for findings; the same row about the same place is kept once. */
    void ask(String table, String field, Map<String, String> question, boolean reasoned, Map<String, String> facts) {
        Map<String, String> all = new LinkedHashMap<>(question);
        all.putAll(facts);
        Optional<Row> row = row(table, question);
        Authority authority = row.map(found -> cite(table, found, Basis.GUIDELINE))
                .orElseGet(() -> Authority.silent("tables/" + table));
        String outcome = row.map(Row::outcome).orElse("silent");
        if (asked.add(List.of(field, authority.path()))) {
            grounds.add(new Answered(table, outcome, reasoned, authority.isVerified(), field, authority, all));
        }
    }

    void ask(String table, String field, Map<String, String> question) {
        ask(table, field, question, false, Map.of());
    }

    /** Keeps an answer that was worked out from a row. */
    void answered(String table, String outcome, Row row, String field, Map<String, String> facts) {
        Authority authority = cite(table, row, Basis.GUIDELINE);
        grounds.add(new Answered(table, outcome, false, authority.isVerified(), field, authority, facts));
    }

    /** Whether any database asked for demands it. */
    boolean isDemanded(Demand demand) {
        return demanding(demand, application.databases()).isPresent();
    }

    /** Something that is not there. If a database demands it, it is a ground for findings. */
    void unmet(Demand demand, String field, Map<String, String> facts) {
        unmet(demand, LACKING, application.databases(), field, facts);
    }

    /** The same of one database. */
    void unmet(Demand demand, RequestedData of, String field, Map<String, String> facts) {
        unmet(demand, LACKING, List.of(of), field, facts);
    }

    /** Something that is there in part. */
    void partlyMet(Demand demand, String field, Map<String, String> facts) {
        unmet(demand, PARTLY, application.databases(), field, facts);
    }

    /** The same of one database. */
    void partlyMet(Demand demand, RequestedData of, String field, Map<String, String> facts) {
        unmet(demand, PARTLY, List.of(of), field, facts);
    }

    /** Words of free text that should not be there. */
    void remark(Demand demand, String kind, String field, Map<String, String> facts) {
        demanding(demand, application.databases())
                .ifPresent(row -> grounds.add(new Remark(kind, field, cite(DEMANDS, row, Basis.GOOD_PRACTICE), facts)));
    }

    /** A criterion's value today. */
    Optional<Criterion> criterion(String database, String path) {
        return criteria.criterion(database, path, date);
    }

    /** A limit that is passed. */
    void exceeded(String limit, Criterion criterion, Consequence consequence, String field, Map<String, String> facts) {
        grounds.add(new Exceeded(limit, consequence, field, Authority.of(criterion), facts));
    }

    private void unmet(Demand demand, String degree, List<RequestedData> of, String field, Map<String, String> facts) {
        demanding(demand, of)
                .ifPresent(row -> grounds.add(
                        new Unmet(demand.word(), degree, field, cite(DEMANDS, row, Basis.GUIDELINE), facts)));
    }

    /** The row by which a database demands it; one that somebody has verified before others. */
    private Optional<Row> demanding(Demand demand, List<RequestedData> of) {
        return of.stream()
                .map(data -> Map.of("database", data.id(), "dataset", data.datasetType(), "demand", demand.word()))
                .flatMap(question -> row(DEMANDS, question).stream())
                .filter(row -> row.outcome().equals(DEMANDED))
                .min(Comparator.comparing(Row::status));
    }

    private Authority cite(String table, Row row, Basis basis) {
        return Authority.of(table, row, basis, criteria.document(row.source()));
    }
}
