package org.kanmon.review.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.audit.Deduction;
import org.kanmon.sdc.tables.audit.Explanation;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.Relation;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.TableSystem;

/**
 * Tells how an outsider gets at a hidden cell, one sentence per step: {@code P01: f = Total (12) − m (9) = 3}. For readers who
 * may not see the figures, {@code P01: f = Total − m}.
 */
public final class DeductionText {

    /** More parts whose figures are known are told in one sum. */
    private static final int MOST_PARTS = 6;

    private final TableSet published;
    private final Labels labels;
    private final boolean figures;
    private final Map<Integer, long[]> found = new HashMap<>();

    private DeductionText(TableSet published, Locale locale, boolean figures) {
        this.published = published;
        this.figures = figures;
        Locale language = Languages.of(locale);
        this.labels = new Labels(Languages.bundle("org.kanmon.review.report.deductions", language), language);
    }

    /** The steps in sentences, in their order, with the figures that are printed and those that they give away. */
    public static List<String> sentences(Explanation explanation, Locale locale) {
        return new DeductionText(explanation.published(), locale, true).sentences(explanation.steps());
    }

    /** The same without any figure, nor what could be computed from them: for what others read who may not know them. */
    static List<String> withoutFigures(Explanation explanation, Locale locale) {
        return new DeductionText(explanation.published(), locale, false).sentences(explanation.steps());
    }

    /** The cell that is given away. */
    static String cell(Explanation explanation, Locale locale) {
        return new DeductionText(explanation.published(), locale, false).fullName(explanation.cell());
    }

    private List<String> sentences(List<Deduction> steps) {
        List<String> sentences = new ArrayList<>();
        for (Deduction step : steps) {
            if (step.sums().size() == 1) {
                sentences.add(single(step, step.sums().get(0)));
            } else {
                sentences.add(say(
                        "together", Map.of("cell", fullName(step.cell()), "range", range(step.low(), step.high()))));
                step.sums().forEach(sum -> sentences.add(labels.get("one-of", Map.of("sum", whole(sum)))));
            }
            if (step.cell() != TableSystem.UNPRINTED) {
                found.put(step.cell(), new long[] {step.low(), step.high()});
            }
        }
        return sentences;
    }

    private String single(Deduction step, Relation sum) {
        boolean isComputed = step.low() == step.high()
                && step.cell() != TableSystem.UNPRINTED
                && terms(sum).stream().allMatch(cell -> cell == step.cell() || isKnown(cell));
        if (!isComputed) {
            return say(
                    "bounded",
                    Map.of(
                            "sum", whole(sum),
                            "cell", name(sum, step.cell()),
                            "range", range(step.low(), step.high())));
        }
        String expression = sum.total() == step.cell()
                ? parts(sum, step.cell(), " + ")
                : term(sum, sum.total()) + prefixed(" − ", parts(sum, step.cell(), " − "));
        return say(
                "computed",
                Map.of(
                        "place", place(sum),
                        "cell", name(sum, step.cell()),
                        "expression", expression,
                        "figure", Figures.grouped(step.low())));
    }

    /** A message, or its other form without figures. */
    private String say(String key, Map<String, String> facts) {
        return labels.get(figures ? key : key + ".plain", facts);
    }

    private static String prefixed(String sign, String text) {
        return text.isEmpty() ? "" : sign + text;
    }

    /** The whole sum: place, total, parts. */
    private String whole(Relation sum) {
        return place(sum) + term(sum, sum.total()) + " = " + parts(sum, Integer.MIN_VALUE, " + ");
    }

    private String parts(Relation sum, int but, String sign) {
        StringJoiner joined = new StringJoiner(sign);
        int others = 0;
        long figure = 0;
        boolean many = sum.parts().length > MOST_PARTS;
        for (int part : inTheOrderOfTheFile(sum.parts())) {
            if (part != but && many && isKnown(part)) {
                others++;
                figure += interval(part)[0];
            } else if (part != but) {
                joined.add(term(sum, part));
            }
        }
        if (others > 0) {
            joined.add(say("others", Map.of("count", Figures.grouped(others), "figure", Figures.grouped(figure))));
        }
        return joined.toString();
    }

    /** As the reader finds them; those that are not printed, whose numbers are negative, come last. */
    private static int[] inTheOrderOfTheFile(int[] cells) {
        return IntStream.of(cells)
                .boxed()
                .sorted(Integer::compareUnsigned)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private String term(Relation sum, int cell) {
        long[] interval = interval(cell);
        if (!figures) {
            return interval.length == 0
                    ? labels.get("term", Map.of("cell", name(sum, cell), "figure", "?"))
                    : name(sum, cell);
        }
        String figure = interval.length == 0
                ? "?"
                : isKnown(cell)
                        ? Figures.grouped(interval[0])
                        : interval[1] == Intervals.UNBOUNDED
                                ? labels.get("at-least", Map.of("low", Figures.grouped(interval[0])))
                                : Figures.grouped(interval[0]) + "–" + Figures.grouped(interval[1]);
        return labels.get("term", Map.of("cell", name(sum, cell), "figure", figure));
    }

    private boolean isKnown(int cell) {
        long[] interval = interval(cell);
        return interval.length > 0 && interval[0] == interval[1];
    }

    /** What is known of the cell by now; empty if nothing but that it is hidden. */
    private long[] interval(int cell) {
        if (cell == TableSystem.UNPRINTED) {
            return new long[0];
        }
        return isGroup(cell) || published.isHidden(cell)
                ? found.getOrDefault(cell, new long[0])
                : new long[] {published.value(cell), published.value(cell)};
    }

    private String range(long low, long high) {
        if (high == Intervals.UNBOUNDED) {
            return labels.get("at-least", Map.of("low", Figures.grouped(low)));
        }
        return low == high
                ? Figures.grouped(low)
                : labels.get("between", Map.of("low", Figures.grouped(low), "high", Figures.grouped(high)));
    }

    private static List<Integer> terms(Relation sum) {
        return IntStream.concat(IntStream.of(sum.total()), IntStream.of(sum.parts()))
                .boxed()
                .toList();
    }

    /** The dimensions in which the terms of a sum differ; all of them, where none differs. */
    private Set<String> varying(Relation sum) {
        Set<String> varying = new LinkedHashSet<>();
        Map<String, String> first = Map.of();
        for (int cell : terms(sum)) {
            if (cell != TableSystem.UNPRINTED) {
                Map<String, String> key = published.key(cell);
                Map<String, String> compared = first.isEmpty() ? key : first;
                key.forEach((dimension, code) -> {
                    if (!code.equals(compared.get(dimension))) {
                        varying.add(dimension);
                    }
                });
                first = compared;
            }
        }
        if (varying.isEmpty()) {
            // The same cell in several tables: only its whole name tells which it is.
            varying.addAll(first.keySet());
        }
        return varying;
    }

    /** The categories that all terms of a sum have in common. */
    private String place(Relation sum) {
        String place = terms(sum).stream()
                .filter(cell -> cell != TableSystem.UNPRINTED)
                .findFirst()
                .map(cell -> join(published.key(cell), varying(sum), false))
                .orElse("");
        return place.isEmpty() ? "" : labels.get("place", Map.of("place", place));
    }

    private String name(Relation sum, int cell) {
        return cell == TableSystem.UNPRINTED
                ? labels.get("unprinted")
                : placed(cell, quoted(join(published.key(cell), varying(sum), true)));
    }

    private String fullName(int cell) {
        return cell == TableSystem.UNPRINTED
                ? labels.get("unprinted")
                : placed(
                        cell, String.join(labels.get("gap"), published.key(cell).values()));
    }

    /** Without figures beside it a code such as 46 would read like one. */
    private String quoted(String name) {
        return figures ? name : labels.get("quoted", Map.of("name", name));
    }

    /** A cell of the tables to be published by its name; others with where they are to be found, or that they are nowhere. */
    private String placed(int cell, String name) {
        if (cell < published.publishedCells()) {
            return name;
        }
        return labels.get(isGroup(cell) ? "group" : "earlier", Map.of("cell", name));
    }

    private boolean isGroup(int cell) {
        return cell >= published.tableCells();
    }

    private String join(Map<String, String> key, Set<String> dimensions, boolean in) {
        StringJoiner joined = new StringJoiner(labels.get("gap"));
        key.forEach((dimension, code) -> {
            if (dimensions.contains(dimension) == in) {
                joined.add(code);
            }
        });
        return joined.toString();
    }
}
