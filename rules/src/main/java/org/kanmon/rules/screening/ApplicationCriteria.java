package org.kanmon.rules.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriterionFile;
import org.kanmon.criteria.Source;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.rules.screening.application.Application;
import org.kanmon.rules.screening.application.Application.RequestedData;
import org.kanmon.rules.screening.table.DecisionTables;

/**
 * All that applications are screened by: the decision tables, and the criteria of databases over time. Both are read once, for many
 * applications and dates; the criteria of a database when the first application asks for it. Safe for threads.
 */
public final class ApplicationCriteria {

    private final CriteriaCatalog catalog;
    private final DecisionTables tables;
    private final Map<String, Source> documents;
    private final Map<String, Map<String, CriterionFile>> files = new ConcurrentHashMap<>();

    private ApplicationCriteria(CriteriaCatalog catalog, DecisionTables tables, Map<String, Source> documents) {
        this.catalog = catalog;
        this.tables = tables;
        this.documents = documents;
    }

    /**
     * With the decision tables that came with the program.
     *
     * @throws UnusableCriteria if the documents that the tables cite cannot be read
     */
    public static ApplicationCriteria of(CriteriaCatalog catalog) throws UnusableCriteria {
        return of(catalog, DecisionTables.shipped(catalog));
    }

    /** The same with other decision tables. */
    static ApplicationCriteria of(CriteriaCatalog catalog, DecisionTables tables) throws UnusableCriteria {
        return new ApplicationCriteria(catalog, tables, catalog.sources());
    }

    /**
     * Reads what an application needs and was not read yet.
     *
     * @throws UnusableCriteria if any file of a database that it asks for cannot be used
     */
    void read(Application application) throws UnusableCriteria {
        for (RequestedData data : application.databases()) {
            if (!files.containsKey(data.id())) {
                List<CriterionFile> criteria = catalog.criteria(data.id());
                files.put(
                        data.id(),
                        criteria.stream().collect(Collectors.toMap(CriterionFile::path, Function.identity())));
            }
        }
    }

    /** The decision tables. */
    public DecisionTables tables() {
        return tables;
    }

    /** What a path of a database has as its value on a date; empty for every kind of silence. */
    Optional<Criterion> criterion(String database, String path, LocalDate date) {
        return Optional.ofNullable(files.getOrDefault(database, Map.of()).get(database + "/" + path))
                .map(file -> file.answer(date))
                .filter(Criterion.class::isInstance)
                .map(Criterion.class::cast);
    }

    /** The title of a cited document. */
    String document(String source) {
        return Optional.ofNullable(documents.get(source)).map(Source::title).orElse(source);
    }
}
