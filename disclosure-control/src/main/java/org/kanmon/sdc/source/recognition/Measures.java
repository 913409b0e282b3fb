package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kanmon.sdc.source.Layout.MeasureColumn;
import org.kanmon.sdc.source.Line;
import org.kanmon.sdc.tables.model.Unit;

/** The measures of a table and the units of their figures. A unit that nobody names is a guess. */
final class Measures {

    private static final Set<String> COUNT_WORDS = Set.of(
            "数",
            "値",
            "度数",
            "実数",
            "報告",
            "累積",
            "該当",
            "n",
            "count",
            "value",
            "freq",
            "frequency",
            "number",
            "ant",
            "antall",
            "anzahl",
            "effectif",
            "obs");

    private final FigureGrid grid;
    private final Surroundings surroundings;
    private final List<MeasureColumn> found = new ArrayList<>();
    private final int[] ofColumn;
    private final List<Assumption> assumptions = new ArrayList<>();
    /** How many a figure of 1 stands for in the measure whose unit was looked for last. */
    private long scale = 1;

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
            measures.found.add(new MeasureColumn(names.get(column), unit).in(measures.scale));
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
            measures.found.add(
                    new MeasureColumn(Optional.of(Line.columns(axis.line())), name, unit).in(measures.scale));
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
        measures.found.add(MeasureColumn.only(called, unit).in(measures.scale));
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
        Optional<String> scaled =
                Units.isScaled(name) ? Optional.of(name) : unit.isCount() ? surroundings.scale() : Optional.empty();
        OptionalLong known = unit.isCount() ? scale(name, row, unit) : OptionalLong.empty();
        scale = known.orElse(1);
        if (known.isPresent()) {
            String setting = "unit: " + unit.word() + ", scale: " + scale;
            Certainty certainty = isScaleCertain(name, unit, columns) ? Certainty.LIKELY : Certainty.GUESS;
            assumptions.add(new Assumption(about, setting, Reason.SCALED, scaled.orElse(name), certainty));
            return unit;
        }
        if (unit.isCount() && decimals) {
            Unit read = inHeader.isPresent() || around.isPresent() ? Unit.AMOUNT : Unit.RATE;
            note(about, read, Reason.NOT_WHOLE, about, Certainty.GUESS);
            return read;
        }
        if (unit.isCount() && scaled.isPresent()) {
            note(about, unit, Reason.SCALED, scaled.get(), Certainty.GUESS);
        } else if (Units.areSeveral(name)) {
            note(about, unit, Reason.SEVERAL_UNITS, name, Certainty.GUESS);
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

    /**
     * Whether nothing speaks against a scale: the header says it of its own figures, or a line that says nothing else says it of all
     * figures there are, and no other text gives them another unit. Few people taken for thousands would be shown.
     */
    private boolean isScaleCertain(String name, Unit unit, List<Integer> columns) {
        if (Units.scale(name, unit).isPresent()) {
            return true;
        }
        return columns.size() == grid.columns()
                && surroundings.texts().stream().anyMatch(text -> Units.isScaleAlone(text, unit))
                && surroundings.texts().stream()
                        .noneMatch(text -> Units.inBrackets(text).isPresent());
    }

    /** A header's word on its own figures goes before that of a title or note on all; a unit row says that figures are not scaled. */
    private OptionalLong scale(String name, Optional<Unit> row, Unit unit) {
        OptionalLong own = Units.scale(name, unit);
        boolean told =
                own.isPresent() || row.isPresent() || Units.inBrackets(name).isPresent();
        return told
                ? own
                : surroundings.texts().stream()
                        .map(text -> Units.scale(text, unit))
                        .filter(OptionalLong::isPresent)
                        .findFirst()
                        .orElse(OptionalLong.empty());
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

    /** Whether some counts are given in thousands or the like. */
    boolean isScaled() {
        return found.stream().anyMatch(measure -> measure.scale() > 1);
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
