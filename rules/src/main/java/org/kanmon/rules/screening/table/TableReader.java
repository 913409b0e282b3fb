package org.kanmon.rules.screening.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kanmon.criteria.Status;
import org.kanmon.rules.lint.RuleProblem;
import org.kanmon.rules.screening.table.DecisionTable.Row;

/** Reads one decision table, and names everything that is not of its form. */
final class TableReader {

    private static final String ANY = "*";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern CODE = Pattern.compile("^[=+@]|[{};$`]");

    private final TableForm form;
    private final String file;
    private final Set<String> sources;
    private final List<RuleProblem> problems;
    private final Set<String> ids = new HashSet<>();

    private TableReader(TableForm form, String file, Set<String> sources, List<RuleProblem> problems) {
        this.form = form;
        this.file = file;
        this.sources = sources;
        this.problems = problems;
    }

    /**
     * Reads a table; a row that is not of the form is left out.
     *
     * @param file the file's name in messages
     * @param sources the identifiers of documents that rows may cite
     */
    static DecisionTable read(
            TableForm form, String file, String text, Set<String> sources, List<RuleProblem> problems) {
        TableReader reader = new TableReader(form, file, sources, problems);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new DecisionTable(form, reader.rows(plain));
    }

    private List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            boolean head = true;
            for (CsvRecord line : records) {
                if (head && !line.getFields().equals(form.header())) {
                    problem("table-header", 1, 0, String.join(",", form.header()), String.join(",", line.getFields()));
                    return List.of();
                }
                if (!head) {
                    row((int) line.getStartingLineNumber(), line.getFields()).ifPresent(rows::add);
                }
                head = false;
            }
        } catch (CsvParseException | IOException e) {
            problem("table-csv", 1, 0, e.getMessage());
        }
        return rows;
    }

    private Optional<Row> row(int line, List<String> fields) {
        int before = problems.size();
        if (fields.size() != form.header().size()) {
            problem(
                    "table-fields",
                    line,
                    0,
                    Integer.toString(fields.size()),
                    Integer.toString(form.header().size()));
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String cell = fields.get(i).strip();
            cells.put(form.header().get(i), cell);
            if (CODE.matcher(cell).find()) {
                problem("table-code", line, i, form.header().get(i), cell);
            }
        }
        Row row = new Row(
                line,
                cells.get(TableForm.ID),
                conditions(line, cells),
                cells.get(TableForm.OUTCOME),
                extras(cells),
                date(line, cells, "from"),
                date(line, cells, "until"),
                cells.get("source"),
                cells.get("article"),
                Arrays.stream(Status.values())
                        .filter(status -> status.word().equals(cells.get("status")))
                        .findFirst()
                        .orElse(Status.UNVERIFIED),
                cells.get("note"));
        check(row, cells);
        return problems.size() == before ? Optional.of(row) : Optional.empty();
    }

    private void check(Row row, Map<String, String> cells) {
        if (!NAME.matcher(row.id()).matches() || !ids.add(row.id())) {
            problem("table-id", row.line(), 0, row.id());
        }
        word(row.line(), TableForm.OUTCOME, row.outcome(), form.outcomes());
        word(
                row.line(),
                "status",
                cells.get("status"),
                Arrays.stream(Status.values()).map(Status::word).toList());
        if (!sources.contains(row.source())) {
            problem("table-source", row.line(), column("source"), row.source());
        }
        if (row.article().isEmpty()) {
            problem("table-article", row.line(), column("article"), row.id());
        }
        if (row.from().isPresent()
                && row.until().isPresent()
                && row.until().get().isBefore(row.from().get())) {
            problem("table-dates", row.line(), column("until"), row.id());
        }
    }

    private Map<String, Set<String>> conditions(int line, Map<String, String> cells) {
        Map<String, Set<String>> conditions = new HashMap<>();
        for (TableForm.Column column : form.conditions()) {
            String cell = cells.get(column.name());
            if (!cell.equals(ANY)) {
                Set<String> words = new LinkedHashSet<>(Arrays.asList(cell.split("\\|", -1)));
                words.forEach(word -> word(line, column.name(), word, column.words()));
                conditions.put(column.name(), words);
            }
        }
        return conditions;
    }

    private Map<String, String> extras(Map<String, String> cells) {
        Map<String, String> extras = new HashMap<>();
        form.extras().forEach(extra -> extras.put(extra, cells.get(extra)));
        return extras;
    }

    private Optional<LocalDate> date(int line, Map<String, String> cells, String name) {
        String cell = cells.get(name);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException unreadable) {
            problem("table-date", line, column(name), name, cell);
            return Optional.empty();
        }
    }

    private void word(int line, String column, String word, List<String> known) {
        if (!known.contains(word)) {
            problem("table-word", line, column(column), column, word, String.join(", ", known));
        }
    }

    private int column(String name) {
        return form.header().indexOf(name);
    }

    private void problem(String code, int line, int column, String... arguments) {
        problems.add(new RuleProblem(code, file, line, column + 1, List.of(arguments)));
    }
}
