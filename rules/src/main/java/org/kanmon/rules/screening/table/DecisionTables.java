package org.kanmon.rules.screening.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.Status;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.rules.lint.RuleProblem;

/** The decision tables of applications: those that came with the program, or those of a folder. Immutable. */
public final class DecisionTables {

    private static final String SHIPPED = "/org/kanmon/rules/texts/screening/tables/";
    private static final String EXTENSION = ".csv";

    private final Map<String, DecisionTable> tables;
    private final List<RuleProblem> problems;

    private DecisionTables(Map<String, DecisionTable> tables, List<RuleProblem> problems) {
        this.tables = tables;
        this.problems = List.copyOf(problems);
    }

    /**
     * The tables that came with the program.
     *
     * @throws UnusableCriteria if the documents that they may cite cannot be read
     */
    public static DecisionTables shipped(CriteriaCatalog criteria) throws UnusableCriteria {
        return read(criteria, "rules/screening/tables/", name -> text(name));
    }

    /**
     * The tables in a folder.
     *
     * @throws UnusableCriteria if the documents that they may cite cannot be read
     */
    public static DecisionTables in(Path folder, CriteriaCatalog criteria) throws UnusableCriteria {
        return read(criteria, folder + "/", name -> {
            try {
                return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                return "";
            }
        });
    }

    private static String text(String fileName) {
        try (InputStream in = DecisionTables.class.getResourceAsStream(SHIPPED + fileName)) {
            if (in == null) {
                throw new IllegalStateException("decision table " + fileName + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of a table that answers a question on a date; empty if none fits. */
    public Optional<DecisionTable.Row> answer(String table, Map<String, String> question, LocalDate date) {
        return table(table).answer(question, date);
    }

    /** A table by its name. */
    public DecisionTable table(String name) {
        return tables.get(name);
    }

    /** All tables, in the order of their forms. */
    public List<DecisionTable> all() {
        return List.copyOf(tables.values());
    }

    /**
     * A row that nobody has compared with a text.
     *
     * @param path as findings cite it: {@code tables/TABLE/ROW}
     */
    public record Unverified(String path, DecisionTable.Row row) {}

    /** The rows in force on a date that nobody has compared with a text, in the order of the tables. */
    public List<Unverified> unverified(LocalDate date) {
        List<Unverified> rows = new ArrayList<>();
        tables.forEach((name, table) -> table.rows().stream()
                .filter(row -> row.status() == Status.UNVERIFIED && row.isInForce(date))
                .forEach(row -> rows.add(new Unverified("tables/" + name + "/" + row.id(), row))));
        return rows;
    }

    /** Everything that is wrong with the files, and with what they say together. */
    public List<RuleProblem> problems() {
        return problems;
    }

    private interface Text {
        String of(String fileName);
    }

    private static DecisionTables read(CriteriaCatalog criteria, String place, Text texts) throws UnusableCriteria {
        Set<String> sources = criteria.sources().keySet();
        Map<String, DecisionTable> tables = new LinkedHashMap<>();
        List<RuleProblem> problems = new ArrayList<>();
        for (TableForm form : TableForm.ALL) {
            String name = form.name() + EXTENSION;
            DecisionTable table = TableReader.read(form, place + name, texts.of(name), sources, problems);
            tables.put(form.name(), table);
            problems.addAll(TableCheck.problems(table, place + name));
        }
        return new DecisionTables(tables, problems);
    }
}
