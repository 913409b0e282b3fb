package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kanmon.sdc.source.LabelPart;

/**
 * One line of labels: a column beside the figures or a row above them, and which label holds for each row or column of
 * figures. A blank label continues the one before it, as long as no label further out begins anew; else it is empty and stands
 * for the total.
 *
 * @param line the 1-based column or row in which the labels stand
 * @param labels every label once, in the order of the file
 * @param ids per row or column of figures the number of its label
 * @param blanks how many of them have no label of their own
 */
record Axis(int line, List<String> labels, int[] ids, int blanks) {

    /** Reads the lines beside or above figures, outermost first. */
    static List<Axis> read(Fields fields, List<Integer> lines, int[] places, boolean rows) {
        List<Axis> axes = new ArrayList<>();
        boolean[] anew = new boolean[places.length];
        for (int line : lines) {
            axes.add(read(fields, line, places, rows, anew));
        }
        return axes;
    }

    private static Axis read(Fields fields, int line, int[] places, boolean rows, boolean[] anew) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> labels = new ArrayList<>();
        int[] ids = new int[places.length];
        int blanks = 0;
        String current = "";
        for (int i = 0; i < places.length; i++) {
            String own = rows ? fields.label(places[i], line) : fields.text(line, places[i]);
            if (!own.isEmpty()) {
                current = own;
                anew[i] = true;
            } else {
                blanks++;
                current = anew[i] ? "" : current;
            }
            Integer number = numbers.get(current);
            if (number == null) {
                number = labels.size();
                numbers.put(current, number);
                labels.add(current);
            }
            ids[i] = number;
        }
        return new Axis(line, labels, ids, blanks);
    }

    /** Reads one line with nothing continued: a blank label is a label of its own. */
    static Axis alone(Fields fields, int column, int[] rows) {
        boolean[] always = new boolean[rows.length];
        Arrays.fill(always, true);
        return read(fields, column, rows, true, always);
    }

    /** A part of the labels of this line. */
    Axis part(LabelPart part) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> parts = new ArrayList<>();
        int[] cut = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            String own = part.of(labels.get(ids[i]));
            Integer number = numbers.get(own);
            if (number == null) {
                number = parts.size();
                numbers.put(own, number);
                parts.add(own);
            }
            cut[i] = number;
        }
        return new Axis(line, parts, cut, blanks);
    }

    /** Whether no two rows or columns have the same labels in all of the lines. */
    static boolean distinguish(List<Axis> axes, int places) {
        return alike(axes, places).length == 0;
    }

    /** Two rows or columns, numbered from 0, that have the same labels in all of the lines; empty if there are none. */
    static int[] alike(List<Axis> axes, int places) {
        int[] groups = groups(axes, places);
        int[] first = new int[places];
        for (int i = 0; i < places; i++) {
            if (first[groups[i]] > 0) {
                return new int[] {first[groups[i]] - 1, i};
            }
            first[groups[i]] = i + 1;
        }
        return new int[0];
    }

    /** How many different combinations of labels there are. */
    static int combinations(List<Axis> axes, int places) {
        return Arrays.stream(groups(axes, places)).max().orElse(-1) + 1;
    }

    private static int[] groups(List<Axis> axes, int places) {
        int[] groups = new int[places];
        for (Axis axis : axes) {
            groups = Combinations.refined(groups, axis.ids);
        }
        return groups;
    }

    int size() {
        return labels.size();
    }

    /** Whether two lines name the same things: each label of one goes with one label of the other. */
    boolean sameAs(Axis other) {
        return size() == other.size() && size() > 1 && tells(other);
    }

    /** Whether a label of this line always goes with the same label of the other. */
    boolean tells(Axis other) {
        int[] told = new int[size()];
        for (int i = 0; i < ids.length; i++) {
            int before = told[ids[i]];
            if (before != 0 && before != other.ids[i] + 1) {
                return false;
            }
            told[ids[i]] = other.ids[i] + 1;
        }
        return true;
    }

    /** The labels that are not empty. */
    List<String> written() {
        return labels.stream().filter(label -> !label.isEmpty()).toList();
    }
}
