package org.kanmon.rules.screening.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.criteria.Status;

/**
 * A decision table as policy staff write it: read from the top, the first row that fits a question on a date answers it.
 *
 * @param form which columns there are
 */
public record DecisionTable(TableForm form, List<Row> rows) {

    public DecisionTable {
        rows = List.copyOf(rows);
    }

    /**
     * The row that answers a question.
     *
     * @param question a word for each condition of the table
     * @return empty if no row fits
     */
    public Optional<Row> answer(Map<String, String> question, LocalDate date) {
        form.check(question);
        return rows.stream()
                .filter(row -> row.isInForce(date) && row.fits(question))
                .findFirst();
    }

    /**
     * One row.
     *
     * @param line its 1-based line in the file
     * @param id its name for ever, unique in its table
     * @param conditions the words that fit, by column; a column that is left out fits every word
     * @param extras the further columns of the answer
     * @param from the first day on which it counts; empty for always
     * @param until the last day on which it counts; empty for ever
     * @param source the identifier of a cited document
     * @param note what a reader should know besides; may be empty
     */
    public record Row(
            int line,
            String id,
            Map<String, Set<String>> conditions,
            String outcome,
            Map<String, String> extras,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            String source,
            String article,
            Status status,
            String note) {

        public Row {
            conditions = Map.copyOf(conditions);
            extras = Map.copyOf(extras);
        }

        /** Whether it counts on a date. */
        public boolean isInForce(LocalDate date) {
            return from.map(first -> !date.isBefore(first)).orElse(true)
                    && until.map(last -> !date.isAfter(last)).orElse(true);
        }

        boolean fits(Map<String, String> question) {
            for (Map.Entry<String, Set<String>> condition : conditions.entrySet()) {
                if (!condition.getValue().contains(question.get(condition.getKey()))) {
                    return false;
                }
            }
            return true;
        }
    }
}
