package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kanmon.sdc.source.LabelPart;
import org.kanmon.sdc.source.Line;

/**
 * Header rows whose labels say a sex and something else in one field, as 男40～44歳 and 女中計 do: each is two dimensions. They are
 * taken apart only where both sexes have the same things beside them, so that nothing but the sexes can be meant.
 */
final class JoinedLabels {

    private static final int FEWEST = 2;

    private final List<Axis> axes = new ArrayList<>();
    private final Map<Axis, LabelPart> parts = new IdentityHashMap<>();

    JoinedLabels(List<Axis> above) {
        for (Axis axis : above) {
            if (isJoined(axis)) {
                add(axis.part(LabelPart.SEX), LabelPart.SEX);
                add(axis.part(LabelPart.REST), LabelPart.REST);
            } else {
                add(axis, LabelPart.WHOLE);
            }
        }
    }

    private void add(Axis axis, LabelPart part) {
        axes.add(axis);
        parts.put(axis, part);
    }

    /** The rows that name categories, outermost first, those of two dimensions twice. */
    List<Axis> axes() {
        return axes;
    }

    /** The line of one of the axes. */
    Line line(Axis axis) {
        return Line.columns(axis.line()).part(parts.get(axis));
    }

    private static boolean isJoined(Axis axis) {
        Map<String, Set<String>> beside = new LinkedHashMap<>();
        int others = 0;
        for (String label : axis.written()) {
            String sex = LabelPart.SEX.of(label);
            String rest = LabelPart.REST.of(label);
            if (!sex.isEmpty() && !rest.isEmpty()) {
                beside.computeIfAbsent(sex, any -> new HashSet<>()).add(rest);
            } else if (!TotalLabels.isSum(label) && sex.isEmpty()) {
                others++;
            }
        }
        if (others > 0 || beside.size() < FEWEST) {
            return false;
        }
        Set<String> first = beside.values().iterator().next();
        return first.size() >= FEWEST && beside.values().stream().allMatch(first::equals);
    }
}
