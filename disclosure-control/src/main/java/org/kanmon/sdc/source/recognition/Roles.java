package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.profile.AgeLabel;

/** Which columns of the table hold labels and which hold figures. */
final class Roles {

    private static final int LOOKED_AT = 2000;
    private static final int MANY_ROWS = 10;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\d\\d)?");

    private final Fields fields;
    private final Block block;
    private final List<Integer> labels = new ArrayList<>();
    private final List<Integer> figures = new ArrayList<>();
    private final List<Assumption> doubts = new ArrayList<>();
    /** Columns of few different numbers, which may be codes. */
    private final List<Integer> recurring = new ArrayList<>();

    Roles(Fields fields, Block block) {
        this.fields = fields;
        this.block = block;
        for (int column = block.firstColumn(); column <= block.lastColumn(); column++) {
            assign(column);
        }
        sortRecurring();
        leaveOutBetweenLabels();
    }

    /**
     * Where the rows of a plain list can only be told apart by labels that stand behind numbers, these numbers describe the labels
     * before them: they are no figures of the list, and nobody has looked into them.
     */
    private void leaveOutBetweenLabels() {
        if (block.headers() != 1 || labels.isEmpty() || figures.isEmpty()) {
            return;
        }
        int last = labels.get(labels.size() - 1);
        List<Integer> between = figures.stream().filter(column -> column < last).toList();
        List<Integer> leading =
                labels.stream().filter(column -> column < figures.get(0)).toList();
        int[] rows = IntStream.rangeClosed(block.firstRow(), block.lastRow()).toArray();
        if (between.isEmpty()
                || between.size() == figures.size()
                || Axis.distinguish(Axis.read(fields, leading, rows, true), rows.length)
                || !Axis.distinguish(Axis.read(fields, labels, rows, true), rows.length)) {
            return;
        }
        figures.removeAll(between);
        for (int column : between) {
            doubts.add(new Assumption(
                    header(column), "column: " + column, Reason.LEFT_OVER, header(column), Certainty.GUESS));
        }
    }

    /**
     * Numbers that recur are labels only if the rows cannot be told apart without them. Else those right of the labels are figures;
     * those left of one stay out of the table, and nobody has looked into them.
     */
    private void sortRecurring() {
        List<Integer> sure = new ArrayList<>(labels);
        sure.removeAll(recurring);
        int[] rows = IntStream.rangeClosed(block.firstRow(), block.lastRow()).toArray();
        if (recurring.isEmpty()
                || sure.isEmpty()
                || !Axis.distinguish(Axis.read(fields, sure, rows, true), rows.length)) {
            return;
        }
        int last = sure.get(sure.size() - 1);
        int firstFigure = figures.isEmpty() ? Integer.MAX_VALUE : figures.get(0);
        labels.removeAll(recurring);
        for (int column : recurring) {
            if (column > Math.min(last, firstFigure)) {
                figures.add(column);
                doubts.removeIf(doubt -> doubt.setting().equals("column: " + column));
            }
        }
        Collections.sort(figures);
    }

    /** The columns with labels, ascending. */
    List<Integer> labels() {
        return labels;
    }

    /** The columns with figures, ascending. */
    List<Integer> figures() {
        return figures;
    }

    /** Columns of numbers of which it is not sure whether they are codes or figures. */
    List<Assumption> doubts() {
        return doubts;
    }

    /** The lowest text above a column's first row. */
    String header(int column) {
        for (int row = block.firstRow() - 1; row >= block.headerRow(); row--) {
            if (!fields.isBlank(row, column)) {
                return fields.text(row, column);
            }
        }
        return "";
    }

    private void assign(int column) {
        int numbers = 0;
        int others = 0;
        int texts = 0;
        int marks = 0;
        boolean sumsOnly = true;
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            switch (fields.kind(row, column)) {
                case NUMBER -> numbers++;
                case DECIMAL -> others++;
                case MARK -> marks++;
                case TEXT -> {
                    texts++;
                    sumsOnly = sumsOnly && TotalLabels.isSum(fields.text(row, column));
                }
                default -> {}
            }
        }
        if (numbers + others + texts + marks == 0) {
            return;
        }
        if (texts > numbers + others || texts > 0 && texts + marks >= numbers + others && marks == 0) {
            boolean classes = others + numbers > 0 && allClasses(column);
            (classes ? figures : labels).add(column);
        } else if (others == 0 && texts > 0 && sumsOnly) {
            labels.add(column);
        } else if (others == 0 && isCode(column, numbers)) {
            labels.add(column);
        } else {
            figures.add(column);
        }
    }

    private boolean allClasses(int column) {
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            if (fields.kind(row, column) == FieldKind.TEXT && !FieldKind.isClass(fields.text(row, column))) {
                return false;
            }
        }
        return Names.kind(header(column)).isEmpty();
    }

    /** Whether a column of whole numbers names things. A figure taken for a code would never be looked into. */
    private boolean isCode(int column, int numbers) {
        String name = header(column);
        if (Names.isCode(name) || Names.isOrder(name) || numbersRows(column)) {
            return true;
        }
        if (Units.of(name).isPresent() || TotalLabels.isSum(name) || numbers == 0) {
            return false;
        }
        Set<String> distinct = new HashSet<>();
        boolean padded = false;
        boolean sameLength = true;
        boolean years = true;
        int length = 0;
        int last = Math.min(block.lastRow(), block.firstRow() + LOOKED_AT);
        for (int row = block.firstRow(); row <= last; row++) {
            if (fields.kind(row, column) == FieldKind.NUMBER) {
                String text = Plain.of(fields.text(row, column));
                length = length == 0 ? text.length() : length;
                sameLength &= text.length() == length;
                padded |= text.length() > 1 && text.charAt(0) == '0';
                years &= YEAR.matcher(text).matches();
                distinct.add(text);
            }
        }
        boolean named = Names.kind(name).isPresent() && AgeLabel.of(name).isEmpty();
        if (padded && sameLength || named && (figures.isEmpty() || block.headers() == 1)) {
            return true;
        }
        if (years && (figures.isEmpty() || distinct.size() * 2 < numbers)) {
            doubts.add(new Assumption(name, "column: " + column, Reason.LABELS, sample(distinct), Certainty.GUESS));
            return true;
        }
        if (distinct.size() > 1 && distinct.size() <= 12 && numbers > 12 * distinct.size() && figures.isEmpty()) {
            recurring.add(column);
            doubts.add(new Assumption(name, "column: " + column, Reason.UNKNOWN, sample(distinct), Certainty.GUESS));
            return true;
        }
        return false;
    }

    /** Whether the first column counts the rows from 0 or 1 on: no counts of people do that for long. */
    private boolean numbersRows(int column) {
        int height = block.height();
        if (column != block.firstColumn() || height < MANY_ROWS) {
            return false;
        }
        String first = Plain.of(fields.text(block.firstRow(), column));
        int start = first.equals("0") ? 0 : 1;
        for (int i = 0; i < height; i++) {
            if (!Plain.of(fields.text(block.firstRow() + i, column)).equals(Integer.toString(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static String sample(Set<String> labels) {
        return String.join(" ", labels.stream().sorted().limit(6).toList());
    }
}
