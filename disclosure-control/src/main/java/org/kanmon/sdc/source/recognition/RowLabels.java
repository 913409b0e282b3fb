package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kanmon.sdc.tables.model.DimensionKind;

/**
 * Which of the label columns are dimensions. A code and a name beside each other are one: the other describes it. So do serial
 * numbers, remarks, and the prefecture beside the code of a municipality.
 */
final class RowLabels {

    private static final Pattern REMARK = Pattern.compile("備考|注記|摘要|コメント|remarks?|notes?");
    private static final Pattern ICD = Pattern.compile("[A-Z]\\d[0-9A-Z].{0,4}");

    private final Fields fields;
    private final Roles roles;
    private final Kinds kinds;
    private final int[] rows;
    private final List<Integer> columns = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    /** The columns read by themselves, which takes time in a long table. */
    private final Map<Integer, Axis> alone = new HashMap<>();

    RowLabels(Fields fields, Roles roles, Kinds kinds, int[] rows, List<Integer> candidates) {
        this.fields = fields;
        this.roles = roles;
        this.kinds = kinds;
        this.rows = rows;
        columns.addAll(candidates);
        dropTwins();
        dropRemarks();
        dropOuterRegions();
    }

    /** The columns that are dimensions, ascending. */
    List<Integer> columns() {
        return columns;
    }

    List<Assumption> assumptions() {
        return assumptions;
    }

    private List<Axis> axes(List<Integer> of) {
        return Axis.read(fields, of, rows, true);
    }

    private Axis alone(int column) {
        return alone.computeIfAbsent(column, any -> Axis.alone(fields, column, rows));
    }

    private void dropTwins() {
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j < columns.size(); j++) {
                Axis one = alone(columns.get(i));
                Axis other = alone(columns.get(j));
                if (one.sameAs(other)) {
                    int kept = score(other, columns.get(j)) > score(one, columns.get(i)) ? j : i;
                    int dropped = columns.get(kept == i ? j : i);
                    note(dropped, columns.get(kept));
                    columns.remove((Integer) dropped);
                    j = i;
                    if (kept != i) {
                        i = -1;
                        break;
                    }
                }
            }
        }
    }

    /** The better a column tells which thing is meant, the higher; one with gaps does not say what is meant there. */
    private int score(Axis axis, int column) {
        List<String> parts = axis.written().stream()
                .filter(label -> !TotalLabels.isSum(label))
                .toList();
        if (axis.blanks() > 0 || parts.isEmpty()) {
            return -1;
        }
        if (parts.stream().allMatch(kinds::isRegion)
                && !Names.kind(roles.header(column)).stream()
                        .allMatch(kind -> kind == DimensionKind.TIME || kind == DimensionKind.AGE)) {
            return 3;
        }
        if (parts.stream().allMatch(label -> ICD.matcher(label).matches())) {
            return 2;
        }
        return parts.stream().allMatch(label -> FieldKind.of(label).isFigure()) ? 0 : 1;
    }

    private void dropRemarks() {
        List<Integer> most = new ArrayList<>(columns);
        most.sort(Comparator.reverseOrder());
        for (int column : most) {
            String name = Plain.of(roles.header(column));
            Axis alone = alone(column);
            boolean serial = Names.isOrder(name)
                    || Names.isCode(name)
                            && alone.size() == rows.length
                            && !isRegions(alone)
                            && column == columns.get(0);
            boolean remark = REMARK.matcher(name).matches()
                    || alone.blanks() * 2 > rows.length && column != columns.get(0) && beyondFigures(column);
            List<Integer> others = new ArrayList<>(columns);
            others.remove((Integer) column);
            if ((serial || remark) && !others.isEmpty() && Axis.distinguish(axes(others), rows.length)) {
                columns.remove((Integer) column);
                note(column, others.get(0));
            }
        }
    }

    private boolean beyondFigures(int column) {
        return !roles.figures().isEmpty() && column > roles.figures().get(0);
    }

    /** The codes of municipalities say themselves in which prefecture they lie. */
    private void dropOuterRegions() {
        for (int inner : List.copyOf(columns)) {
            for (int outer : List.copyOf(columns)) {
                if (outer != inner && columns.contains(inner) && mayBeRegions(inner)) {
                    List<Axis> pair = axes(outer < inner ? List.of(outer, inner) : List.of(inner, outer));
                    Axis fine = pair.get(outer < inner ? 1 : 0);
                    Axis coarse = pair.get(outer < inner ? 0 : 1);
                    boolean regions = isRegions(fine) && isRegionKind(coarse, outer);
                    if (regions && coarse.size() < fine.size() && fine.tells(coarse)) {
                        columns.remove((Integer) outer);
                        note(outer, inner);
                    }
                }
            }
        }
    }

    private boolean mayBeRegions(int column) {
        return alone(column).written().stream().allMatch(label -> kinds.isRegion(label) || TotalLabels.isSum(label));
    }

    private boolean isRegions(Axis axis) {
        return axis.labels().stream().allMatch(label -> kinds.isRegion(label) || TotalLabels.isSum(label))
                && axis.labels().stream().anyMatch(kinds::isRegion);
    }

    private boolean isRegionKind(Axis axis, int column) {
        return kinds.of(roles.header(column), axis.labels()).kind() == DimensionKind.REGION;
    }

    private void note(int dropped, int kept) {
        assumptions.add(new Assumption(
                name(dropped),
                "column: " + name(kept),
                Reason.SAME_THINGS,
                name(dropped) + " / " + name(kept),
                Certainty.CERTAIN));
    }

    private String name(int column) {
        String name = roles.header(column);
        return name.isEmpty() ? Integer.toString(column) : name;
    }
}
