package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kanmon.sdc.source.Code;
import org.kanmon.sdc.source.CodeList;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.profile.LabelRange;

/** Finds the labels of a line that stand for the total over the others. What adds up is right; words come second. */
final class TotalsFinder {

    /** So many right sums are no accident. */
    private static final int CONVINCING = 5;

    private static final int FEWEST_LABELS = 3;

    private final Sums sums;
    private final Axis axis;
    private final String name;
    private final DimensionKind kind;
    private final Optional<CodeList> list;
    private final List<String> totals = new ArrayList<>();
    private final List<String> again = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<Sums.Evidence> evidence = new ArrayList<>();

    TotalsFinder(Sums sums, Axis axis, String name, DimensionKind kind, Optional<CodeList> list) {
        this.kind = kind;
        this.sums = sums;
        this.axis = axis;
        this.name = name;
        this.list = list;
        find();
    }

    /** The labels of the total. */
    List<String> totals() {
        return totals;
    }

    /** The labels of categories that are given again, and are no part of the total. */
    List<String> again() {
        return again;
    }

    List<Assumption> assumptions() {
        return assumptions;
    }

    /** What adding up to these totals showed. */
    List<Sums.Evidence> evidence() {
        return evidence;
    }

    private void find() {
        boolean[] parts = new boolean[axis.size()];
        Set<String> canonical = canonical();
        BitSet inside = inside();
        for (int label = 0; label < parts.length; label++) {
            String text = axis.labels().get(label);
            boolean repeats = TotalLabels.isAgain(text);
            if (repeats) {
                again.add(text);
            }
            parts[label] = !repeats
                    && !text.isEmpty()
                    && !TotalLabels.isSum(text)
                    && !inside.get(label)
                    && !hasAncestor(text, canonical);
        }
        for (int label = 0; label < parts.length; label++) {
            String text = axis.labels().get(label);
            if (TotalLabels.isSum(text)) {
                byWord(label, text, parts);
            } else if (text.isEmpty()) {
                byGap(label, parts);
            }
        }
        if (totals.isEmpty() && parts.length >= FEWEST_LABELS) {
            bySumsAlone(parts);
        }
        if (!again.isEmpty()) {
            boolean proven = evidence.stream().anyMatch(Sums.Evidence::proves);
            note(
                    "relisted",
                    again,
                    proven ? Reason.SUMS : Reason.WORD,
                    "",
                    proven ? Certainty.CERTAIN : Certainty.GUESS);
        }
    }

    /** The labels that stand for a part of what another one stands for: months of a year beside it, diseases of a chapter. */
    private BitSet inside() {
        List<Integer> order = new ArrayList<>();
        List<Optional<LabelRange>> ranges = new ArrayList<>();
        for (int label = 0; label < axis.size(); label++) {
            String text = axis.labels().get(label);
            boolean left = TotalLabels.isAgain(text) || TotalLabels.isSum(text);
            ranges.add(left ? Optional.empty() : LabelRange.of(kind, text));
            if (ranges.get(label).isPresent()) {
                order.add(label);
            }
        }
        order.sort(Comparator.comparingLong(
                        (Integer label) -> ranges.get(label).orElseThrow().from())
                .thenComparing(label -> ranges.get(label).orElseThrow().to(), Comparator.reverseOrder()));
        BitSet inside = new BitSet();
        long end = Long.MIN_VALUE;
        for (int label : order) {
            long to = ranges.get(label).orElseThrow().to();
            inside.set(label, to <= end);
            end = Math.max(end, to);
        }
        return inside;
    }

    private void byWord(int label, String text, boolean[] parts) {
        Sums.Evidence shown = sums.evidence(axis, label, parts);
        boolean whole = TotalLabels.isWhole(text);
        String count = shown.right() + "/" + (shown.right() + shown.wrong());
        if (shown.proves()) {
            take(text, shown, Reason.SUMS, count, Certainty.CERTAIN);
        } else if (shown.wrong() == 0) {
            take(text, shown, Reason.WORD, text, whole ? Certainty.LIKELY : Certainty.GUESS);
        } else if (shown.right() >= shown.wrong()) {
            take(text, shown, Reason.SUMS_FAIL, count, Certainty.GUESS);
        } else {
            note("totals", List.of(), Reason.SUMS_FAIL, text + " " + count, Certainty.GUESS);
        }
    }

    /** Columns or rows that have no label of their own below a label further out are the total of what follows. */
    private void byGap(int label, boolean[] parts) {
        Sums.Evidence shown = sums.evidence(axis, label, parts);
        String count = shown.right() + "/" + (shown.right() + shown.wrong());
        if (!shown.proves() && sums.isAloneBeside(axis, label)) {
            take("総数", shown, Reason.USUAL, "総数", Certainty.LIKELY);
            return;
        }
        Certainty certainty = shown.proves() ? Certainty.CERTAIN : Certainty.GUESS;
        take("総数", shown, shown.proves() ? Reason.SUMS : Reason.UNKNOWN, count, certainty);
    }

    private void bySumsAlone(boolean[] parts) {
        for (int label : new int[] {0, parts.length - 1}) {
            boolean[] others = parts.clone();
            others[label] = false;
            Sums.Evidence shown = sums.evidence(axis, label, others);
            if (totals.isEmpty() && shown.wrong() == 0 && shown.right() >= 2) {
                Certainty certainty = shown.right() >= CONVINCING ? Certainty.LIKELY : Certainty.GUESS;
                take(axis.labels().get(label), shown, Reason.SUMS, shown.right() + "/" + shown.right(), certainty);
            }
        }
    }

    private void take(String text, Sums.Evidence shown, Reason reason, String why, Certainty certainty) {
        totals.add(text);
        evidence.add(shown);
        note("totals", List.of(text), reason, why, certainty);
    }

    private void note(String key, List<String> labels, Reason reason, String why, Certainty certainty) {
        String setting = key + ": [" + String.join(", ", labels) + "]";
        assumptions.add(new Assumption(name, setting, reason, why.isEmpty() ? labels.get(0) : why, certainty));
    }

    private Set<String> canonical() {
        Set<String> canonical = new HashSet<>();
        list.ifPresent(codes ->
                axis.labels().forEach(label -> codes.find(label).map(Code::code).ifPresent(canonical::add)));
        return canonical;
    }

    private boolean hasAncestor(String label, Set<String> canonical) {
        return list.flatMap(codes -> codes.find(label)).map(Code::ancestors).orElse(List.of()).stream()
                .anyMatch(canonical::contains);
    }
}
