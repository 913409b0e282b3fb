package org.kanmon.sdc.source.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the table among titles, notes and empty rows. */
final class BlockFinder {

    private static final int HIGHEST_HEADER = 6;
    private static final int LONG_TEXT = 25;
    private static final Pattern UNIT = Pattern.compile("^[(\\[]?単位[:・].*");
    private static final Pattern NOTE = Pattern.compile(
            "^(?:[(\\[]注[)\\]]|注(?:意|記|釈|\\d|[):\\]。、]|$)|※|\\*\\d|[(\\[]?(?:資料|出典|備考)[:)\\]]|(?:表|図)\\d|第?[0-9一二三四五六七八九十.-]+表|source:|notes?:).*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Fields fields;

    BlockFinder(Fields fields) {
        this.fields = fields;
    }

    /** The largest run of rows with figures and the header above it; empty if no rows with figures have one. */
    Optional<Block> find() {
        return runs().stream()
                .reduce((most, run) -> run.figures > most.figures ? run : most)
                .flatMap(run -> block(run, 0));
    }

    /** Every run of rows with figures that has a header of its own, from above to below. */
    List<Block> all() {
        List<Block> all = new ArrayList<>();
        int above = 0;
        for (Run run : runs()) {
            block(run, above).ifPresent(all::add);
            above = run.last;
        }
        return all;
    }

    private Optional<Block> block(Run run, int above) {
        int first = run.first;
        while (first < run.last && (isNames(first) || isNumericHeader(first, run.last))) {
            first++;
        }
        int header = Math.max(header(first), above + 1);
        if (header >= first) {
            return Optional.empty();
        }
        int[] columns = columns(header, run.last);
        return Optional.of(new Block(header, first, run.last, columns[0], columns[1], outside(header, run.last)));
    }

    /**
     * Rows with figures one after another.
     *
     * @param figures how many there are, marks counted by half
     */
    private record Run(int first, int last, long figures) {}

    private boolean isFilled(int row) {
        return fields.filled(row) >= 2 && fields.figures(row) + fields.marks(row) > 0;
    }

    /** Rows without figures may lie within a run if they are headings or empty. */
    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        int last = 0;
        long figures = 0;
        for (int row = 1; row <= fields.rows() + 1; row++) {
            boolean end = row > fields.rows();
            if (!end && isFilled(row)) {
                start = start == 0 ? row : start;
                last = row;
                figures += fields.figures(row) * 2L + fields.marks(row);
            } else if (start > 0 && (end || !isHeading(row, start))) {
                runs.add(new Run(start, last, figures));
                start = 0;
                figures = 0;
            }
        }
        return runs;
    }

    /** Whether a row may stand between rows with figures: nothing in it, or a label where labels are. */
    private boolean isHeading(int row, int start) {
        int filled = fields.filled(row);
        if (filled == 0) {
            return true;
        }
        int column = fields.firstFilled(row);
        return filled == 1 && !fields.kind(start, column).isFigure() && !isNote(fields.text(row, column));
    }

    /** Whether a row has no figure and more texts than marks: a category that is called "unknown" looks like a mark. */
    private boolean isNames(int row) {
        int marks = fields.marks(row);
        return fields.figures(row) == 0 && fields.filled(row) - marks > marks;
    }

    /** Whether a row of numbers names columns: years, or codes with leading zeros, above rows that differ from it. */
    private boolean isNumericHeader(int row, int last) {
        int names = 0;
        int numbers = 0;
        for (int column = 1; column <= fields.columns(); column++) {
            if (fields.kind(row, column) == FieldKind.NUMBER) {
                numbers++;
                String text = Plain.of(fields.text(row, column));
                boolean code = text.length() > 1 && text.charAt(0) == '0';
                names += code || YEAR.matcher(text).matches() ? 1 : 0;
            } else if (fields.kind(row, column) != FieldKind.BLANK && column > 1 && numbers > 0) {
                return false;
            }
        }
        boolean above = row > 1 && fields.filled(row - 1) >= fields.filled(row);
        return names >= 2
                && fields.figures(row + 1) >= names
                && !above
                && numbers - names <= names / 2
                && !sameBelow(row, last);
    }

    /** Years and codes recur below one another where they are labels of rows. */
    private boolean sameBelow(int row, int last) {
        int column = fields.firstFilled(row);
        return fields.kind(row, column) == FieldKind.NUMBER
                && fields.kind(Math.min(row + 1, last), column) == FieldKind.NUMBER;
    }

    /** The uppermost header row above a row; the row itself if there is none. */
    private int header(int first) {
        int row = first;
        while (row > 1 && first - row < HIGHEST_HEADER && isHeader(row - 1, row == first)) {
            row--;
        }
        while (row < first && fields.filled(row) == 0) {
            row++;
        }
        return row;
    }

    private boolean isHeader(int row, boolean lowest) {
        int filled = fields.filled(row);
        if (filled == 0) {
            boolean above = row > 1 && fields.filled(row - 1) >= (lowest ? 2 : 3);
            return above && isHeader(row - 1, false);
        }
        String text = fields.text(row, fields.firstFilled(row));
        if (filled == 1) {
            boolean beside = fields.firstFilled(row) > 1;
            return beside && !isNote(text) && Plain.of(text).length() < LONG_TEXT;
        }
        for (int column = 1; column <= fields.columns(); column++) {
            String field = fields.text(row, column);
            boolean first = column == fields.firstFilled(row);
            if (UNIT.matcher(Plain.of(field)).matches() || first && isNote(field)) {
                return false;
            }
        }
        return lowest || spreads(row);
    }

    /** Whether a row reaches over the figures: a date or a unit beside the title does not make it a header. */
    private boolean spreads(int row) {
        int filled = fields.filled(row);
        int below = fields.filled(row + 1) > 0 ? fields.filled(row + 1) : fields.filled(row + 2);
        int last = 0;
        for (int column = 1; column <= fields.columns(); column++) {
            last = fields.isBlank(row, column) ? last : column;
        }
        return filled > 2 || below <= 4 || last > 2;
    }

    static boolean isNote(String text) {
        String plain = Plain.of(text);
        return NOTE.matcher(plain).matches()
                || UNIT.matcher(plain).matches()
                || plain.contains("作成")
                || plain.contains("現在)");
    }

    private int[] columns(int header, int last) {
        int[] columns = {Integer.MAX_VALUE, 0};
        for (int row = header; row <= last; row++) {
            int from = fields.firstFilled(row);
            columns[0] = from == 0 ? columns[0] : Math.min(columns[0], from);
            for (int column = fields.columns(); column > columns[1]; column--) {
                columns[1] = fields.isBlank(row, column) ? columns[1] : column;
            }
        }
        return columns;
    }

    private int outside(int header, int last) {
        for (int row = 1; row <= fields.rows(); row++) {
            if ((row < header || row > last) && fields.figures(row) > 0) {
                return row;
            }
        }
        return 0;
    }
}
