package org.kanmon.rules.screening;

import java.util.Optional;
import org.kanmon.criteria.Answer.Criterion;
import org.kanmon.criteria.Basis;
import org.kanmon.criteria.Citation;
import org.kanmon.criteria.Status;
import org.kanmon.rules.finding.Finding.Source;
import org.kanmon.rules.screening.table.DecisionTable.Row;

/**
 * A criterion or a row of a decision table, as findings cite it.
 *
 * @param path the criterion's path, or {@code tables/TABLE/ROW}
 * @param source empty where the criteria are silent
 */
public record Authority(String path, Basis basis, Optional<Source> source) {

    static Authority of(Criterion criterion) {
        return new Authority(
                criterion.path(), criterion.basis(), Optional.of(new Source(criterion.citation(), criterion.status())));
    }

    /** @param document the title of the document that the row cites */
    static Authority of(String table, Row row, Basis basis, String document) {
        Citation citation = new Citation(row.source(), document, row.article());
        return new Authority(
                "tables/" + table + "/" + row.id(), basis, Optional.of(new Source(citation, row.status())));
    }

    static Authority silent(String path) {
        return new Authority(path, Basis.GUIDELINE, Optional.empty());
    }

    /** Whether somebody has compared it with a text. */
    public boolean isVerified() {
        return source.isPresent() && source.get().status() != Status.UNVERIFIED;
    }
}
