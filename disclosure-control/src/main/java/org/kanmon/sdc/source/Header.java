package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The column names of a table's file, trimmed, and where to find them. */
final class Header {

    /** Headers of more rows are titles, which name no column. */
    private static final int LEVELS = 5;

    private final List<String> names = new ArrayList<>();
    private final Map<String, List<Integer>> exact = new HashMap<>();
    private final Map<String, List<Integer>> folded = new HashMap<>();
    private final int record;

    /**
     * The header whose lowest row is this one. A column may also be named by the texts above each other, from any row down: the
     * upper ones reach over the blank fields at their right.
     */
    Header(Sheet sheet, int row) {
        this.record = row;
        for (int field = 0; field < sheet.columns(row); field++) {
            String name = sheet.text(row, field + 1).strip();
            names.add(name);
            exact.computeIfAbsent(name, key -> new ArrayList<>()).add(field);
            folded.computeIfAbsent(Spelling.folded(name), key -> new ArrayList<>())
                    .add(field);
        }
        int above = Math.max(1, row - LEVELS);
        List<String> joined = new ArrayList<>(names);
        for (int upper = row - 1; upper >= above; upper--) {
            String text = "";
            for (int field = 0; field < joined.size(); field++) {
                String own = sheet.text(upper, field + 1).strip();
                text = own.isEmpty() ? text : own;
                if (!text.isEmpty()) {
                    joined.set(field, text + joined.get(field));
                    folded.computeIfAbsent(Spelling.folded(joined.get(field)), key -> new ArrayList<>())
                            .add(field);
                }
            }
        }
    }

    int size() {
        return names.size();
    }

    /** A column's name as the file writes it. */
    String name(int field) {
        return names.get(field);
    }

    /**
     * The field of a column that a layout names. A name that is exactly right comes before one that differs in width of
     * letters or in white space.
     *
     * @return empty if there is none or more than one; the problem is noted
     */
    Optional<Integer> find(String column, Problems problems) {
        List<Integer> found = exact.get(column.strip());
        if (found == null) {
            found = folded.getOrDefault(Spelling.folded(column), List.of());
        }
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.isEmpty()) {
            noteMissing(column, problems);
        } else {
            String places = found.get(0) + 1 + ", " + (found.get(1) + 1);
            problems.at("column-ambiguous", record, found.get(1) + 1, Spelling.shown(column), places);
        }
        return Optional.empty();
    }

    private void noteMissing(String column, Problems problems) {
        List<String> named = names.stream().filter(name -> !name.isEmpty()).toList();
        Optional<String> nearest = problems.isFull() ? Optional.empty() : Spelling.nearest(column, named);
        if (nearest.isPresent()) {
            String meant = Spelling.shown(nearest.get());
            problems.at("column-missing-near", record, 0, Spelling.shown(column), meant, Spelling.shown(named));
        } else {
            problems.at("column-missing", record, 0, Spelling.shown(column), Spelling.shown(named));
        }
    }
}
