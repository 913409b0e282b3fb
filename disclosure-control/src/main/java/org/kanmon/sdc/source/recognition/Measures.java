package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.kanmon.sdc.source.Line;
import org.kanmon.sdc.tables.model.Unit;

/** The measures of a table and the units of their figures. A unit that nobody names is a guess. */
final class Measures {

    private static final Set<String> COUNT_WORDS =
            Set.of("数", "値", "度数", "実数", "報告", "累積", "該当", "n", "count", "value", "freq", "frequency", "number");

    private final FigureGrid grid;
    private final Surroundings surroundings;
    private final List<MeasureColumn> found = new ArrayList<>();
    private final int[] ofColumn;
    private final List<Assumption> assumptions = new ArrayList<>();

    private Measures(FigureGrid grid, Surroundings surroundings) {
        this.grid = grid;
        this.surroundings = surroundings;
        this.ofColumn = new int[grid.columns()];
    }

    /** Every column of figures is a measure. */
    static Measures columns(FigureGrid grid, Surroundings surroundings, List<String> names) {
        Measures measures = new Measures(grid, surroundings);
        for (int column = 0; column < names.size(); column++) {
            measures.ofColumn[column] = column;
            Unit unit = measures.unit(names.get(column), Optional.empty(), names.size() == 1, List.of(column));
            measures.found.add(new MeasureColumn(names.get(column), unit));
        }
        return measures;
    }

    /** The labels of a header row are measures. */
    static Measures labels(FigureGrid grid, Surroundings surroundings, Levels levels) {
        Measures measures = new Measures(grid, surroundings);
        Axis axis = levels.measures().orElseThrow();
        for (int label = 0; label < axis.size(); label++) {
            String name = axis.labels().get(label);
            List<Integer> columns = new ArrayList<>();
            for (int column = 0; column < axis.ids().length; column++) {
                if (axis.ids()[column] == label) {
                    columns.add(column);
                    measures.ofColumn[column] = label;
                }
            }
            Unit unit = measures.unit(name, levels.unit(columns.get(0)), axis.size() == 1, columns);
            measures.found.add(new MeasureColumn(Optional.of(Line.columns(axis.line())), name, unit));
        }
        return measures;
    }

    /** All figures are of one measure, which the texts around them name. */
    static Measures only(FigureGrid grid, Surroundings surroundings, Levels levels) {
        Measures measures = new Measures(grid, surroundings);
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            columns.add(column);
        }
        Optional<String> spanner = levels.spanners().values().stream()
                .filter(text -> Units.of(text).isPresent())
                .reduce((upper, lower) -> lower);
        Optional<Unit> row = levels.unit(0);
        Optional<String> label = levels.categories().stream()
                .flatMap(axis -> axis.written().stream())
                .filter(text -> Units.inBrackets(text).isPresent() || isTotalWithUnit(text))
                .findFirst();
        String title = Units.withoutBrackets(surroundings.measure());
        String name = spanner.map(Units::withoutBrackets).orElse(title);
        Unit unit = measures.unit(spanner.or(() -> label).orElse(""), row, true, columns);
        String called = name.isEmpty() || name.length() > 30 ? unit.word() : name;
        measures.found.add(MeasureColumn.only(called, unit));
        return measures;
    }

    private Unit unit(String name, Optional<Unit> row, boolean alone, List<Integer> columns) {
        Optional<Unit> inHeader = row.or(() -> Units.of(name));
        Optional<Surroundings.Named> around = alone || isCountWord(name)
                ? surroundings.unit().filter(said -> said.unit().isCount() || !isCountWord(name))
                : Optional.empty();
        Unit unit = inHeader.or(() -> around.map(Surroundings.Named::unit)).orElse(Unit.PATIENTS);
        String about = name.isEmpty() ? surroundings.measure() : name;
        boolean decimals = columns.stream().anyMatch(grid::hasDecimals);
        Optional<String> scale =
                Units.isScaled(name) ? Optional.of(name) : unit.isCount() ? surroundings.scale() : Optional.empty();
        if (unit.isCount() && decimals) {
            note(about, Unit.RATE, Reason.NOT_WHOLE, about, Certainty.GUESS);
            return Unit.RATE;
        }
        if (unit.isCount() && scale.isPresent()) {
            note(about, unit, Reason.SCALED, scale.get(), Certainty.GUESS);
        } else if (inHeader.isPresent()) {
            note(about, unit, Reason.HEADER, name, Certainty.CERTAIN);
        } else if (around.isPresent()) {
            note(about, unit, Reason.NOTE, around.get().text(), Certainty.CERTAIN);
        } else {
            note(about, unit, Reason.UNKNOWN, name, Certainty.GUESS);
        }
        return unit;
    }

    private static boolean isTotalWithUnit(String text) {
        return TotalLabels.isSum(Units.withoutBrackets(text)) && Units.of(text).isPresent();
    }

    /** Whether a name says no more than that something is counted. */
    static boolean isCountWord(String name) {
        return COUNT_WORDS.contains(Plain.of(name)) || TotalLabels.isWhole(name);
    }

    private void note(String about, Unit unit, Reason reason, String evidence, Certainty certainty) {
        assumptions.add(new Assumption(about, "unit: " + unit.word(), reason, evidence, certainty));
    }

    List<MeasureColumn> found() {
        return found;
    }

    /**
     * Takes counts that nobody names for people: whatever else they may be, categories of people are counted, and no text of the
     * file speaks of anything else.
     *
     * @param shown the labels that show it
     */
    void arePeople(String shown) {
        assumptions.replaceAll(assumption -> isUnnamedCount(assumption)
                ? new Assumption(assumption.about(), assumption.setting(), Reason.LABELS, shown, Certainty.LIKELY)
                : assumption);
    }

    private static boolean isUnnamedCount(Assumption assumption) {
        return assumption.reason() == Reason.UNKNOWN
                && assumption.setting().equals("unit: " + Unit.PATIENTS.word())
                && (assumption.about().isEmpty() || isCountWord(assumption.about()));
    }

    List<Assumption> assumptions() {
        return assumptions;
    }

    /** Per column of figures the number of its measure, below zero where sums of its figures say nothing. */
    int[] additive() {
        int[] additive = ofColumn.clone();
        for (int column = 0; column < additive.length; column++) {
            if (!found.get(additive[column]).unit().isAdditive()) {
                additive[column] = -1;
            }
        }
        return additive;
    }
}
