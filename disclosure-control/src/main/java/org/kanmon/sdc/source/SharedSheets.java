package org.kanmon.sdc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tables that lie on one sheet: no figure of one may belong to another, and each looks only at what belongs to no other. */
final class SharedSheets {

    private final List<GatheredSource> tables;
    private final List<FieldSet> figures;
    private final List<FieldSet> labels;

    private SharedSheets(List<GatheredSource> tables) {
        this.tables = tables;
        this.figures = tables.stream().map(GatheredSource::figures).toList();
        this.labels = tables.stream().map(GatheredSource::labels).toList();
    }

    /**
     * Per table its sheet without the fields of the other tables on it; labels that a table shares with another one stay.
     *
     * @throws UnusableInput if a field is a figure of one table and a figure or a label of another one
     */
    static List<Sheet> around(List<GatheredSource> tables, Problems problems) throws UnusableInput {
        boolean shared = IntStream.range(1, tables.size())
                .anyMatch(t -> IntStream.range(0, t)
                        .anyMatch(other ->
                                tables.get(other).sheet() == tables.get(t).sheet()));
        if (!shared) {
            return tables.stream().map(GatheredSource::sheet).toList();
        }
        SharedSheets all = new SharedSheets(tables);
        all.requireApart(problems);
        List<Sheet> around = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            around.add(all.around(t));
        }
        return around;
    }

    private int[] others(int table) {
        return IntStream.range(0, tables.size())
                .filter(t ->
                        t != table && tables.get(t).sheet() == tables.get(table).sheet())
                .toArray();
    }

    private void requireApart(Problems problems) throws UnusableInput {
        for (int t = 0; t < tables.size(); t++) {
            for (int other : others(t)) {
                note("tables-overlap", t, other, other > t ? figures.get(t).firstIn(figures.get(other)) : -1, problems);
                note("tables-overlap-label", t, other, figures.get(t).firstIn(labels.get(other)), problems);
            }
        }
        problems.throwIfAny();
    }

    private static void note(String code, int table, int other, long place, Problems problems) {
        if (place >= 0) {
            int row = (int) (place >> Integer.SIZE);
            problems.at(code, row, (int) place, Integer.toString(table + 1), Integer.toString(other + 1));
        }
    }

    private Sheet around(int table) {
        int[] others = others(table);
        if (others.length == 0) {
            return tables.get(table).sheet();
        }
        FieldSet own = labels.get(table);
        return new SheetView(
                tables.get(table).sheet(),
                (row, column) -> own.contains(row, column)
                        || IntStream.of(others)
                                .noneMatch(other -> figures.get(other).contains(row, column)
                                        || labels.get(other).contains(row, column)));
    }
}
