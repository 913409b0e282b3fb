package org.kanmon.sdc.source.recognition;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kanmon.sdc.source.Area;
import org.kanmon.sdc.source.Sheet;
import org.kanmon.sdc.source.SheetView;

/**
 * Which texts around the tables of a sheet speak of which table. Titles stand above a table, notes below it; what stands above all
 * tables and beside no other title, and what stands below all, speaks of all of them.
 */
final class PartSurroundings {

    private static final Pattern NOTE = Pattern.compile("^(?:[(\\[]?注|※|\\*|[(\\[]?(?:資料|出典|備考)|source:|notes?:).*");

    private final Fields fields;
    private final List<Area> parts;
    private final int first;
    private final int last;

    PartSurroundings(Fields fields, List<Area> parts) {
        this.fields = fields;
        this.parts = parts;
        this.first = parts.stream().mapToInt(Area::firstRow).min().orElseThrow();
        this.last = parts.stream().mapToInt(Area::lastRow).max().orElseThrow();
    }

    /** The sheet as whoever reads one of the tables sees it: the table, and the texts that speak of it. */
    Sheet view(int part) {
        Area own = parts.get(part);
        BitSet titles = titles(own);
        BitSet general = general();
        BitSet notes = notes(own);
        notes.set(last + 1, fields.rows() + 1);
        int from = firstColumn(own);
        int to = lastColumn(own);
        return new SheetView(
                fields.sheet(),
                (row, column) -> own.contains(row, column)
                        || (general.get(row) || notes.get(row) || titles.get(row) && column >= from && column <= to)
                                && column <= fields.columns()
                                && fields.kind(row, column) == FieldKind.TEXT
                                && parts.stream().noneMatch(other -> other.contains(row, column)));
    }

    /** The parts that lie above or below a part, at least by a column. */
    private IntStream inLine(Area own) {
        return IntStream.range(0, parts.size())
                .filter(other -> parts.get(other).firstColumn() <= own.lastColumn()
                        && parts.get(other).lastColumn() >= own.firstColumn());
    }

    private int firstColumn(Area own) {
        boolean leftmost =
                parts.stream().noneMatch(other -> beside(own, other) && other.lastColumn() < own.firstColumn());
        return leftmost ? 1 : own.firstColumn();
    }

    private int lastColumn(Area own) {
        boolean rightmost =
                parts.stream().noneMatch(other -> beside(own, other) && other.firstColumn() > own.lastColumn());
        return rightmost ? fields.columns() : own.lastColumn();
    }

    private static boolean beside(Area own, Area other) {
        return other.firstRow() <= own.lastRow() && other.lastRow() >= own.firstRow();
    }

    /** The rows above a part, up to the part above it, without notes that stand below that one. */
    private BitSet titles(Area own) {
        int above = inLine(own)
                .map(other -> parts.get(other).lastRow())
                .filter(row -> row < own.firstRow())
                .max()
                .orElse(0);
        BitSet titles = new BitSet();
        titles.set(above == 0 ? 1 : notesEnd(above, own.firstRow()) + 1, own.firstRow());
        return titles;
    }

    private BitSet notes(Area own) {
        int below = inLine(own)
                .map(other -> parts.get(other).firstRow())
                .filter(row -> row > own.lastRow())
                .min()
                .orElse(fields.rows() + 1);
        BitSet notes = new BitSet();
        notes.set(own.lastRow() + 1, notesEnd(own.lastRow(), below) + 1);
        return notes;
    }

    /** The last row of notes between a part and the next one; the part's last if there are none. */
    private int notesEnd(int above, int below) {
        int end = above;
        for (int row = above + 1; row < below; row++) {
            int column = fields.firstFilled(row);
            end = column > 0 && NOTE.matcher(Plain.of(fields.text(row, column))).matches() ? row : end;
        }
        return end;
    }

    /**
     * The rows above all parts that speak of more than the part below them: as many as there are titles more than above another part,
     * down to the first that has a text over a part further to the right.
     */
    private BitSet general() {
        BitSet general = new BitSet();
        BitSet top = filled(1, first);
        int fewest = parts.stream()
                .filter(other -> other.firstRow() > first
                        && inLine(other).anyMatch(p -> parts.get(p).lastRow() < other.firstRow()))
                .mapToInt(other -> filledOf(titles(other)))
                .min()
                .orElse(0);
        int speaking = top.cardinality() - fewest;
        int stop = parts.stream()
                .filter(other -> firstColumn(other) > 1 && other.firstRow() <= first + 1)
                .mapToInt(other -> firstText(other.firstColumn()))
                .min()
                .orElse(first);
        top.stream().limit(Math.max(0, speaking)).filter(row -> row < stop).forEach(general::set);
        return general;
    }

    private BitSet filled(int from, int to) {
        BitSet filled = new BitSet();
        IntStream.range(from, to).filter(row -> fields.filled(row) > 0).forEach(filled::set);
        return filled;
    }

    private int filledOf(BitSet rows) {
        return (int) rows.stream().filter(row -> fields.filled(row) > 0).count();
    }

    private int firstText(int column) {
        return IntStream.range(1, first)
                .filter(row -> IntStream.rangeClosed(column, fields.columns()).anyMatch(c -> !fields.isBlank(row, c)))
                .findFirst()
                .orElse(first);
    }
}
