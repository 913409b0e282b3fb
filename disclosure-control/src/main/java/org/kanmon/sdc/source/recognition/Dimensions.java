package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kanmon.sdc.source.Layout.DimensionColumn;
import org.kanmon.sdc.source.Line;
import org.kanmon.sdc.tables.model.DimensionKind;

/** The dimensions of a table: what their categories stand for, and which labels are totals. */
final class Dimensions {

    /** Of so few figures for each category sums tell nothing: whether one is the total of others, only a person knows. */
    private static final int FEWEST = 3;

    /** Of these the labels themselves tell which is part of which. */
    private static final Set<DimensionKind> NESTED_BY_LABEL =
            EnumSet.of(DimensionKind.REGION, DimensionKind.AGE, DimensionKind.SEX);

    private final Kinds kinds;
    private final Optional<String> cumulative;
    private final List<DimensionColumn> found = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<Sums.Evidence> evidence = new ArrayList<>();
    private final Map<Axis, boolean[]> totalsOf = new IdentityHashMap<>();

    /** @param cumulative a text that says that counts go on from one time to the next */
    Dimensions(Kinds kinds, Optional<String> cumulative) {
        this.kinds = kinds;
        this.cumulative = cumulative;
    }

    /** A dimension whose kind is known. */
    void add(Axis axis, Line line, String name, Kinds.Found kind, Sums sums) {
        String sample = String.join(" ", axis.written().stream().limit(6).toList());
        String why = kind.reason() == Reason.HEADER ? name : sample;
        assumptions.add(new Assumption(name, "kind: " + kind.kind().word(), kind.reason(), why, kind.certainty()));
        TotalsFinder totals = new TotalsFinder(sums, axis, name, kind.kind(), kinds.list(kind.kind()));
        assumptions.addAll(totals.assumptions());
        evidence.addAll(totals.evidence());
        boolean[] isTotal = new boolean[axis.size()];
        for (int label = 0; label < isTotal.length; label++) {
            isTotal[label] = totals.totals().contains(axis.labels().get(label));
        }
        totalsOf.put(axis, isTotal);
        if (totals.totals().isEmpty()
                && !NESTED_BY_LABEL.contains(kind.kind())
                && sums.figures() < FEWEST * axis.labels().size()) {
            assumptions.add(new Assumption(name, "totals: []", Reason.UNKNOWN, sample, Certainty.GUESS));
        }
        if (kind.kind() == DimensionKind.TIME && axis.size() > 1) {
            cumulative.ifPresent(
                    text -> assumptions.add(new Assumption(name, "totals: []", Reason.NOTE, text, Certainty.GUESS)));
        }
        Optional<String> called = line.name().equals(Optional.of(name)) ? Optional.empty() : Optional.of(name);
        found.add(new DimensionColumn(line, called, kind.kind(), totals.totals(), totals.again(), Optional.empty()));
    }

    /** Per line of labels which of them are totals. */
    Map<Axis, boolean[]> totalsOf() {
        return totalsOf;
    }

    List<DimensionColumn> found() {
        return found;
    }

    List<Assumption> assumptions() {
        return assumptions;
    }

    /** What adding up to the totals showed. */
    List<Sums.Evidence> evidence() {
        return evidence;
    }
}
