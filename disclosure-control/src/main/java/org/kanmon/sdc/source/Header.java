package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The column names of a table's file, trimmed, and where to find them. */
final class Header {

    private final List<String> names = new ArrayList<>();
    private final Map<String, List<Integer>> exact = new HashMap<>();
    private final Map<String, List<Integer>> folded = new HashMap<>();
    private final int record;

    /** The header that a row of a sheet is. */
    Header(Sheet sheet, int row) {
        this.record = row;
        for (int field = 0; field < sheet.columns(row); field++) {
            String name = sheet.text(row, field + 1).strip();
            names.add(name);
            exact.computeIfAbsent(name, key -> new ArrayList<>()).add(field);
            folded.computeIfAbsent(Spelling.folded(name), key -> new ArrayList<>())
                    .add(field);
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
