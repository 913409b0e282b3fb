package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kanmon.sdc.tables.model.Unit;

/** The header rows above the figures: which of them name categories, which one names measures, and which only say a unit. */
final class Levels {

    private final List<Axis> categories = new ArrayList<>();
    /** Texts that hold for all columns, by the header row in which they stand. */
    private final Map<Integer, String> spanners = new LinkedHashMap<>();

    private Optional<Axis> measures = Optional.empty();
    private Optional<Axis> units = Optional.empty();

    Levels(Fields fields, Block block, int[] columns) {
        List<Integer> rows = new ArrayList<>();
        for (int row = block.headerRow(); row < block.firstRow(); row++) {
            if (isWritten(fields, row, columns)) {
                rows.add(row);
            }
        }
        List<Integer> naming = new ArrayList<>();
        for (int row : rows) {
            List<String> written =
                    Axis.read(fields, List.of(row), columns, false).get(0).written();
            boolean signs = written.stream().allMatch(text -> sign(text).isPresent());
            if (signs && rows.size() > 1) {
                units = Optional.of(
                        Axis.read(fields, List.of(row), columns, false).get(0));
            } else if (columns.length > 1 && written.size() == 1 && rows.size() > 1) {
                spanners.put(row, written.get(0));
            } else {
                naming.add(row);
            }
        }
        sort(withoutDescriptions(Axis.read(fields, naming, columns, false)));
    }

    /** Names below codes say again what the codes say; where a name is missing, the code stands for both. */
    private static List<Axis> withoutDescriptions(List<Axis> axes) {
        List<Axis> kept = new ArrayList<>();
        for (Axis axis : axes) {
            boolean codes = !kept.isEmpty() && isCodes(kept.get(kept.size() - 1));
            if (!codes || namesMeasures(axis) || !kept.get(kept.size() - 1).tells(axis)) {
                kept.add(axis);
            }
        }
        return kept;
    }

    /** Whether most labels of a line are numbers with leading zeros. */
    private static boolean isCodes(Axis axis) {
        List<String> labels = axis.written();
        long codes = labels.stream()
                .filter(label -> FieldKind.of(label) == FieldKind.NUMBER && label.length() > 1)
                .count();
        return codes * 10 >= labels.size() * 8L
                && labels.stream().anyMatch(label -> Plain.of(label).startsWith("0"));
    }

    private static Optional<Unit> sign(String text) {
        return Units.sign(text).or(() -> Units.sign(text.replaceAll("^[（(]|[）)]$", "")));
    }

    private static boolean isWritten(Fields fields, int row, int[] columns) {
        for (int column : columns) {
            if (!fields.isBlank(row, column)) {
                return true;
            }
        }
        return false;
    }

    private void sort(List<Axis> axes) {
        for (int i = axes.size() - 1; i >= 0; i--) {
            Axis axis = axes.get(i);
            boolean again = categories.stream().anyMatch(axis::sameAs);
            if (measures.isEmpty() && namesMeasures(axis)) {
                measures = Optional.of(axis);
            } else if (!again) {
                categories.add(0, axis);
            } else {
                preferCodes(axis);
            }
        }
    }

    /** Of two rows that name the same things the one with codes is the more exact. */
    private void preferCodes(Axis axis) {
        if (axis.written().stream().allMatch(label -> FieldKind.of(label) == FieldKind.NUMBER)) {
            categories.removeIf(axis::sameAs);
            categories.add(0, axis);
        }
    }

    /** Whether a line of labels names kinds of figures rather than categories: 件数 and 割合, not 男 and 総数. */
    static boolean namesMeasures(Axis axis) {
        List<String> labels = axis.written();
        long units =
                labels.stream().filter(label -> Units.of(label).isPresent()).count();
        boolean parts = labels.stream()
                .anyMatch(label -> !isTotal(label) && Units.of(label).isPresent());
        if (units == 0 || !parts && units < labels.size()) {
            return false;
        }
        boolean oneUnit = labels.stream().map(Units::of).distinct().count() == 1;
        boolean sums = labels.stream().anyMatch(label -> TotalLabels.isSum(Units.withoutBrackets(label)));
        return labels.size() == 1 || !(oneUnit && sums) && units * 2 >= labels.size();
    }

    /** A total may tell the unit of all the others, as in "総計（人）". */
    private static boolean isTotal(String label) {
        return TotalLabels.isSum(Units.withoutBrackets(label));
    }

    /** The rows that name categories, outermost first. */
    List<Axis> categories() {
        return categories;
    }

    /** The row that names measures. */
    Optional<Axis> measures() {
        return measures;
    }

    /** A row that says nothing but units. */
    Optional<Axis> units() {
        return units;
    }

    /** Texts that hold for all columns, from above to below. */
    Map<Integer, String> spanners() {
        return spanners;
    }

    /** The unit that the unit row gives a column, the columns being numbered from 0. */
    Optional<Unit> unit(int column) {
        return units.flatMap(axis -> sign(axis.labels().get(axis.ids()[column])));
    }
}
