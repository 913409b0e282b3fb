package org.kanmon.sdc.tables.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.Unit;

/**
 * Finds the four counts that a comparison of two groups was computed from: four columns, or two columns here and in the row of the
 * group that all others are compared with.
 */
final class ContrastSearch {

    /** With more columns or groups than these there are too many fours to try, and too many of them fit by chance. */
    private static final int COLUMNS = 6;

    private static final int GROUPS = 30;

    /** Agreement by chance less likely than this is none. */
    private static final double UNLIKELY = 0.01;

    private final Table table;
    private final int measure;
    private final int[] columns;

    private ContrastSearch(Table table, int measure) {
        this.table = table;
        this.measure = measure;
        this.columns = IntStream.range(0, table.measures().size())
                .filter(m -> table.measures().get(m).unit().isPeople())
                .toArray();
    }

    /**
     * What was found.
     *
     * @param fitting all fours that agree with every printed row that can be tested
     * @param certain whether so many rows agree that it cannot be by chance
     */
    record Found(List<Contrast> fitting, boolean certain) {}

    /** The fours behind a statistic; none for one that is not a ratio. */
    static Found of(Table table, int measure) {
        ContrastSearch search = new ContrastSearch(table, measure);
        boolean possible = table.measures().get(measure).unit() == Unit.RATE
                && search.columns.length >= 2
                && search.columns.length <= COLUMNS;
        return possible ? search.found() : new Found(List.of(), false);
    }

    private Found found() {
        Set<List<Term>> fours = new LinkedHashSet<>(ofColumns());
        fours.addAll(ofReferences());
        List<Contrast> fitting = new ArrayList<>();
        double least = 1;
        int tried = 0;
        for (List<Term> four : fours) {
            for (Contrast.Form form : Contrast.Form.values()) {
                for (Printed.Rounding rounding : Printed.Rounding.values()) {
                    tried++;
                    Contrast contrast = new Contrast(measure, four, form, rounding);
                    double chance = contrast.chance(table);
                    if (chance < 1) {
                        fitting.add(contrast);
                        least = Math.min(least, chance);
                    }
                }
            }
        }
        return new Found(fitting, least * tried < UNLIKELY);
    }

    private List<List<Term>> ofColumns() {
        int[] same = IntStream.range(0, table.rows()).toArray();
        List<List<Term>> fours = new ArrayList<>();
        for (int a : columns) {
            for (int b : columns) {
                for (int c : columns) {
                    for (int d : columns) {
                        if (IntStream.of(a, b, c, d).distinct().count() == 4) {
                            fours.add(IntStream.of(a, b, c, d)
                                    .<Term>mapToObj(m -> new Term.OfTable(m, same))
                                    .toList());
                        }
                    }
                }
            }
        }
        return fours;
    }

    private List<List<Term>> ofReferences() {
        int[] same = IntStream.range(0, table.rows()).toArray();
        List<List<Term>> fours = new ArrayList<>();
        for (int[] reference : references()) {
            for (int a : columns) {
                for (int b : columns) {
                    if (a != b) {
                        fours.add(List.of(
                                new Term.OfTable(a, same),
                                new Term.OfTable(b, same),
                                new Term.OfTable(a, reference),
                                new Term.OfTable(b, reference)));
                    }
                }
            }
        }
        return fours;
    }

    /** For each group that others may be compared with, per row the row of that group: its own statistic is 1, or not a number. */
    private List<int[]> references() {
        Map<List<Integer>, Integer> rows = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.put(key(row), row);
        }
        List<int[]> references = new ArrayList<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
            for (int node : groups(d)) {
                int dimension = d;
                references.add(IntStream.range(0, table.rows())
                        .map(row -> {
                            List<Integer> key = key(row);
                            key.set(dimension, node);
                            return rows.getOrDefault(key, Term.NONE);
                        })
                        .toArray());
            }
        }
        return references;
    }

    private int[] groups(int dimension) {
        int size = table.dimensions().get(dimension).categories().size();
        if (size > GROUPS) {
            return new int[0];
        }
        boolean[] others = new boolean[size];
        boolean[] present = new boolean[size];
        for (int row = 0; row < table.rows(); row++) {
            int cell = table.cell(measure, row);
            present[table.node(dimension, row)] = true;
            others[table.node(dimension, row)] |= Ratio.isShown(table, cell)
                    && table.decimals().figure(cell, table.value(cell)).compareTo(BigDecimal.ONE) != 0;
        }
        return IntStream.range(0, size)
                .filter(node -> present[node] && !others[node])
                .toArray();
    }

    private List<Integer> key(int row) {
        List<Integer> key = new ArrayList<>();
        for (int d = 0; d < table.dimensions().size(); d++) {
            key.add(table.node(d, row));
        }
        return key;
    }
}
