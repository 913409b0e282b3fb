package org.kanmon.rules.screening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.CriterionFile;
import org.kanmon.criteria.Database;
import org.kanmon.criteria.Source;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.rules.screening.table.DecisionTables;

/**
 * All that applications are screened by: the criteria of all databases over time, and the decision tables. Read once, for many
 * applications and dates. Immutable.
 */
public final class ApplicationCriteria {

    private final Map<String, CriterionFile> files;
    private final DecisionTables tables;
    private final Map<String, String> documents;

    private ApplicationCriteria(
            Map<String, CriterionFile> files, DecisionTables tables, Map<String, String> documents) {
        this.files = files;
        this.tables = tables;
        this.documents = documents;
    }

    /**
     * Reads them.
     *
     * @throws UnusableCriteria if any file cannot be used
     */
    public static ApplicationCriteria of(CriteriaCatalog catalog) throws UnusableCriteria {
        return of(catalog, DecisionTables.shipped(catalog));
    }

    /** The same with other decision tables. */
    static ApplicationCriteria of(CriteriaCatalog catalog, DecisionTables tables) throws UnusableCriteria {
        Map<String, CriterionFile> files = new LinkedHashMap<>();
        for (Database database : catalog.databases()) {
            for (CriterionFile file : catalog.criteria(database.id())) {
                files.put(file.path(), file);
            }
        }
        Map<String, String> documents = new HashMap<>();
        for (String id : catalog.sourceIds()) {
            documents.put(id, catalog.source(id).map(Source::title).orElse(id));
        }
        return new ApplicationCriteria(files, tables, documents);
    }

    /** The decision tables. */
    public DecisionTables tables() {
        return tables;
    }

    /** What a path of a database has as its value on a date; empty for every kind of silence. */
    Optional<Criterion> criterion(String database, String path, LocalDate date) {
        return Optional.ofNullable(files.get(database + "/" + path))
                .map(file -> file.answer(date))
                .filter(Criterion.class::isInstance)
                .map(Criterion.class::cast);
    }

    /** The title of a cited document. */
    String document(String source) {
        return documents.getOrDefault(source, source);
    }
}
