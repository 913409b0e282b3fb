package org.kanmon.sdc.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kanmon.sdc.tables.model.MaskingRule;

/**
 * What is written in place of figures. A blank field is a mark as well: the empty text.
 *
 * @param hidden stand for a figure that is hidden; the first is the one preferred for figures that are newly hidden
 * @param zero stand for 0
 * @param impossible stand where there can be no figure, such as men who gave birth: for sums they count as 0
 * @param unknown stand for a figure that was not reported: nobody but its owner knows it, as with a hidden one
 * @param rule the rule by which figures were hidden, if readers of the file are told
 */
public record FigureMarks(
        List<String> hidden,
        List<String> zero,
        List<String> impossible,
        List<String> unknown,
        Optional<MaskingRule> rule) {

    public FigureMarks {
        hidden = List.copyOf(hidden);
        zero = List.copyOf(zero);
        impossible = List.copyOf(impossible);
        unknown = List.copyOf(unknown);
        if (hidden.stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException("no mark that a hidden figure could be shown as");
        }
    }

    /** Marks set by a rule that nobody is told. */
    public FigureMarks(List<String> hidden, List<String> zero, List<String> impossible, List<String> unknown) {
        this(hidden, zero, impossible, unknown, Optional.empty());
    }

    /** Marks that all mean hidden. */
    public static FigureMarks hidden(List<String> marks) {
        return new FigureMarks(marks, List.of(), List.of(), List.of());
    }

    /** The same with others that mean hidden. */
    FigureMarks withHidden(List<String> marks) {
        return new FigureMarks(marks, zero, impossible, unknown, rule);
    }

    /** The marks that mean a figure which a reader does not get to know. */
    public List<String> secret() {
        return Stream.concat(hidden.stream(), unknown.stream()).toList();
    }

    /** The marks that are as good as a printed 0. */
    public List<String> nothing() {
        return Stream.concat(zero.stream(), impossible.stream()).toList();
    }
}
