package org.kanmon.rules.screening.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kanmon.rules.lint.RuleProblem;
import org.kanmon.rules.screening.table.DecisionTable.Row;
import org.kanmon.rules.screening.table.TableForm.Column;

/**
 * What the rows of a table say together: questions that no row answers, rows that never answer one because others above answer all of
 * theirs, and rows that contradict each other. Questions are boxes of words times a span of days; what the rows leave of the whole box
 * is found by cutting, never by trying each question.
 */
final class TableCheck {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int MOST_GAPS = 5;

    private final DecisionTable table;
    private final String file;
    private final List<RuleProblem> problems = new ArrayList<>();

    private TableCheck(DecisionTable table, String file) {
        this.table = table;
        this.file = file;
    }

    /** Everything that rows of a table do not say well together. */
    static List<RuleProblem> problems(DecisionTable table, String file) {
        TableCheck check = new TableCheck(table, file);
        check.contradictions();
        check.coverage();
        return check.problems;
    }

    /** Two rows with the same conditions and common days that answer differently. */
    private void contradictions() {
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = i + 1; j < table.rows().size(); j++) {
                Row one = table.rows().get(i);
                Row two = table.rows().get(j);
                if (one.conditions().equals(two.conditions())
                        && !one.outcome().equals(two.outcome())
                        && spans(one).intersect(spans(two)).isPresent()) {
                    add("table-contradiction", two.line(), two.id(), one.id(), two.outcome(), one.outcome());
                }
            }
        }
    }

    private void coverage() {
        List<Box> open = List.of(whole());
        for (Row row : table.rows()) {
            Box taken = box(row);
            List<Box> left = new ArrayList<>();
            boolean answers = false;
            for (Box box : open) {
                Optional<Box> common = box.intersect(taken);
                if (common.isEmpty()) {
                    left.add(box);
                } else {
                    answers = true;
                    left.addAll(box.without(common.get()));
                }
            }
            if (!answers) {
                add("table-overlap", row.line(), row.id(), String.join(", ", above(row)));
            }
            open = left;
        }
        open.stream().limit(MOST_GAPS).forEach(gap -> add("table-gap", 1, gap.inWords(table.form())));
    }

    /** The rows above that share a question with this one. */
    private Set<String> above(Row row) {
        Set<String> ids = new TreeSet<>();
        for (Row other : table.rows()) {
            if (other == row) {
                break;
            }
            if (box(other).intersect(box(row)).isPresent()) {
                ids.add(other.id());
            }
        }
        return ids;
    }

    private Box whole() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        table.form().conditions().forEach(column -> words.put(column.name(), new TreeSet<>(column.words())));
        return new Box(words, new Span(FIRST, LocalDate.MAX));
    }

    private Box box(Row row) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (Column column : table.form().conditions()) {
            words.put(column.name(), row.conditions().getOrDefault(column.name(), Set.copyOf(column.words())));
        }
        return new Box(words, spans(row));
    }

    private static Span spans(Row row) {
        return new Span(row.from().orElse(FIRST), row.until().orElse(LocalDate.MAX));
    }

    private void add(String code, int line, String... arguments) {
        problems.add(new RuleProblem(code, file, line, 1, List.of(arguments)));
    }

    /** Days, both ends included. */
    private record Span(LocalDate from, LocalDate until) {

        Optional<Span> intersect(Span other) {
            LocalDate first = from.isAfter(other.from) ? from : other.from;
            LocalDate last = until.isBefore(other.until) ? until : other.until;
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Span(first, last));
        }
    }

    /** Questions: a set of words for each column, on each of a span of days. */
    private record Box(Map<String, Set<String>> words, Span days) {

        Optional<Box> intersect(Box other) {
            Optional<Span> common = days.intersect(other.days);
            Map<String, Set<String>> shared = new LinkedHashMap<>();
            for (Map.Entry<String, Set<String>> column : words.entrySet()) {
                Set<String> both = new TreeSet<>(column.getValue());
                both.retainAll(other.words.get(column.getKey()));
                if (both.isEmpty()) {
                    return Optional.empty();
                }
                shared.put(column.getKey(), both);
            }
            return common.map(span -> new Box(shared, span));
        }

        /** What is left when a part of it is taken away. */
        List<Box> without(Box part) {
            List<Box> left = new ArrayList<>();
            Map<String, Set<String>> rest = new LinkedHashMap<>(words);
            for (String column : words.keySet()) {
                Set<String> others = new TreeSet<>(rest.get(column));
                others.removeAll(part.words.get(column));
                if (!others.isEmpty()) {
                    Map<String, Set<String>> cut = new LinkedHashMap<>(rest);
                    cut.put(column, others);
                    left.add(new Box(cut, days));
                }
                rest.put(column, part.words.get(column));
            }
            if (days.from.isBefore(part.days.from)) {
                left.add(new Box(part.words, new Span(days.from, part.days.from.minusDays(1))));
            }
            if (part.days.until.isBefore(days.until)) {
                left.add(new Box(part.words, new Span(part.days.until.plusDays(1), days.until)));
            }
            return left;
        }

        String inWords(TableForm form) {
            List<String> parts = new ArrayList<>();
            for (Column column : form.conditions()) {
                Set<String> own = words.get(column.name());
                if (own.size() < column.words().size()) {
                    parts.add(column.name() + ": " + String.join("|", own));
                }
            }
            if (days.from.isAfter(FIRST)) {
                parts.add("from " + days.from);
            }
            if (days.until.isBefore(LocalDate.MAX)) {
                parts.add("until " + days.until);
            }
            return String.join(", ", parts);
        }
    }
}
