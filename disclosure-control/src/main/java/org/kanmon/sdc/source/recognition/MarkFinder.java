package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kanmon.sdc.source.FigureMarks;
import org.kanmon.sdc.source.Layout;
import org.kanmon.sdc.source.recognition.MarkNotes.Meaning;
import org.kanmon.sdc.tables.model.MaskingRule;

/**
 * Finds out what the marks between the figures mean: by the notes, by the sums, by usage. A hyphen is used for zero as often as
 * for a hidden figure, so usage alone does not tell.
 */
final class MarkFinder {

    private static final Pattern USUALLY_HIDDEN = Pattern.compile("\\*+|x+|#|秘|秘匿|非公表|非表示|\\(?[x*]\\)?|\\[[x*]\\]");
    private static final Pattern USUALLY_UNKNOWN = Pattern.compile("\\.{2,}|…+|\\(…\\)|不詳|不明|n/?a|n\\.a\\.?|nan|null");

    private final FigureGrid grid;
    private final List<String> sentences;
    private final List<Sums.Evidence> sums;
    private final Map<Meaning, List<String>> found = new EnumMap<>(Meaning.class);
    private final List<Assumption> assumptions = new ArrayList<>();
    private final Optional<String> rule;

    /** @param blankTotals whether all blank fields are totals that were not printed */
    MarkFinder(FigureGrid grid, List<String> sentences, List<Sums.Evidence> sums, boolean blankTotals) {
        this.grid = grid;
        this.sentences = sentences;
        this.sums = sums;
        for (Meaning meaning : Meaning.values()) {
            found.put(meaning, new ArrayList<>());
        }
        for (int number = 0; number < grid.marks().size(); number++) {
            find(grid.marks().get(number), number);
        }
        rule = found.get(Meaning.HIDDEN).isEmpty() ? Optional.empty() : MarkNotes.smallestToo(sentences);
        rule.ifPresent(sentence -> assumptions.add(new Assumption(
                "",
                "masking-rule: " + MaskingRule.SMALLEST_TOO.word(),
                Reason.NOTE,
                sentence.strip(),
                Certainty.CERTAIN)));
        if (grid.blanks() > 0) {
            take(
                    "",
                    Meaning.UNKNOWN,
                    blankTotals ? Reason.LABELS : Reason.UNKNOWN,
                    grid.blanks() + "",
                    blankTotals ? Certainty.LIKELY : Certainty.GUESS);
        }
    }

    List<Assumption> assumptions() {
        return assumptions;
    }

    /** The marks as a layout lists them: those of the file first, then the usual ones that are not taken. */
    FigureMarks marks() {
        List<String> hidden = new ArrayList<>(found.get(Meaning.HIDDEN));
        List<String> taken = new ArrayList<>();
        found.values().forEach(marks -> marks.forEach(mark -> taken.add(Plain.mark(mark))));
        Layout.USUAL_MASKS.stream()
                .filter(mark -> !taken.contains(Plain.mark(mark)))
                .forEach(hidden::add);
        return new FigureMarks(
                hidden,
                found.get(Meaning.ZERO),
                found.get(Meaning.IMPOSSIBLE),
                found.get(Meaning.UNKNOWN),
                rule.map(sentence -> MaskingRule.SMALLEST_TOO));
    }

    private void find(String mark, int number) {
        int nothing = sums.stream().mapToInt(sum -> sum.withNothing()[number]).sum();
        int something =
                sums.stream().mapToInt(sum -> sum.withSomething()[number]).sum();
        String counts = something + "/" + (nothing + something);
        Optional<MarkNotes.Said> said = MarkNotes.of(mark, sentences);
        if (FieldKind.isClass(mark)) {
            take(mark, Meaning.HIDDEN, Reason.LABELS, mark, Certainty.CERTAIN);
        } else if (said.isPresent()) {
            bySentence(mark, said.get(), something);
        } else if (something > 0) {
            take(mark, Meaning.HIDDEN, Reason.SUMS, counts, Certainty.CERTAIN);
        } else if (nothing >= 2) {
            take(mark, Meaning.ZERO, Reason.SUMS, counts, nothing >= 5 ? Certainty.LIKELY : Certainty.GUESS);
        } else {
            byUsage(mark);
        }
    }

    /** A mark that is said to stand for nothing, and by the sums does not, is for a person to look at. */
    private void bySentence(String mark, MarkNotes.Said said, int something) {
        boolean nothing = said.meaning() == Meaning.ZERO || said.meaning() == Meaning.IMPOSSIBLE;
        if (nothing && something > 0) {
            take(mark, Meaning.HIDDEN, Reason.SUMS_FAIL, said.sentence(), Certainty.GUESS);
        } else {
            take(mark, said.meaning(), Reason.NOTE, said.sentence(), Certainty.CERTAIN);
        }
    }

    private void byUsage(String mark) {
        String plain = Plain.mark(mark);
        if (USUALLY_HIDDEN.matcher(plain).matches()) {
            take(mark, Meaning.HIDDEN, Reason.USUAL, mark, Certainty.LIKELY);
        } else if (USUALLY_UNKNOWN.matcher(plain).matches()) {
            take(mark, Meaning.UNKNOWN, Reason.USUAL, mark, Certainty.LIKELY);
        } else {
            take(mark, Meaning.HIDDEN, Reason.UNKNOWN, mark, Certainty.GUESS);
        }
    }

    private void take(String mark, Meaning meaning, Reason reason, String evidence, Certainty certainty) {
        Optional<Meaning> before = alike(mark);
        if (before.isPresent() && before.get() != meaning) {
            note(mark, before.get(), Reason.UNKNOWN, evidence, Certainty.GUESS);
            return;
        }
        if (!found.get(meaning).contains(mark)) {
            found.get(meaning).add(mark);
        }
        note(mark, meaning, reason, evidence, certainty);
    }

    /** What a mark that looks the same was found to mean. */
    private Optional<Meaning> alike(String mark) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(other -> Plain.mark(other).equals(Plain.mark(mark))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void note(String mark, Meaning meaning, Reason reason, String evidence, Certainty certainty) {
        String setting = meaning.key() + ": [\"" + mark + "\"]";
        assumptions.add(new Assumption("\"" + mark + "\"", setting, reason, evidence, certainty));
    }
}
