package org.kanmon.sdc.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Unit;

/**
 * Which column or row of a table is what: the contents of a layout file.
 *
 * @param orientation whether rows are cells or cells lie in a grid
 * @param sheet the sheet of a workbook; empty for other files, and for a workbook's first sheet
 * @param extent where the figures lie
 * @param dimensions what names categories, in the order of the layout; at least one
 * @param measures the kinds of figures, in the order of the layout; at least one
 * @param marks what is written in place of figures
 * @param roundedTo what every count of the file was rounded to the nearest multiple of, each by itself or so that totals still add
 *     up; 2 or more. Empty for a file of counts as they are
 */
public record Layout(
        Orientation orientation,
        Optional<String> sheet,
        Extent extent,
        List<DimensionColumn> dimensions,
        List<MeasureColumn> measures,
        FigureMarks marks,
        OptionalLong roundedTo) {

    /** A figure of 1 stands for so many at most: 億. */
    public static final long LARGEST_SCALE = 100_000_000;

    /** The marks of a layout that names none. */
    public static final List<String> USUAL_MASKS = List.of("-", "‐", "*", "x", "…");

    public Layout {
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
        if (dimensions.isEmpty() || measures.isEmpty()) {
            throw new IllegalArgumentException(
                    "a layout needs dimensions and measures, but has " + dimensions.size() + " and " + measures.size());
        }
        for (DimensionColumn dimension : dimensions) {
            requireSide(dimension.line(), orientation);
        }
        for (MeasureColumn measure : measures) {
            measure.line().ifPresent(line -> requireSide(line, orientation));
        }
    }

    private static void requireSide(Line line, Orientation orientation) {
        if (line.side().orientation() != orientation) {
            throw new IllegalArgumentException(
                    "no " + line.side().word() + " in a " + orientation.word() + " layout: " + line.text());
        }
    }

    /** A layout whose figures lie below the header down to the end of the file, with marks that all mean hidden. */
    public Layout(
            Orientation orientation,
            Optional<String> sheet,
            int headerRows,
            List<DimensionColumn> dimensions,
            List<MeasureColumn> measures,
            List<String> masks) {
        this(orientation, sheet, Extent.below(headerRows), dimensions, measures, FigureMarks.hidden(masks));
    }

    /** The layout of a file of counts as they are. */
    public Layout(
            Orientation orientation,
            Optional<String> sheet,
            Extent extent,
            List<DimensionColumn> dimensions,
            List<MeasureColumn> measures,
            FigureMarks marks) {
        this(orientation, sheet, extent, dimensions, measures, marks, OptionalLong.empty());
    }

    /** A tidy table's layout: one header row, no sheet. */
    public static Layout tidy(List<DimensionColumn> dimensions, List<MeasureColumn> measures, List<String> masks) {
        return new Layout(Orientation.TIDY, Optional.empty(), 1, dimensions, measures, masks);
    }

    /** The same layout of the same file with rounded counts. */
    public Layout roundedTo(long base) {
        return new Layout(orientation, sheet, extent, dimensions, measures, marks, OptionalLong.of(base));
    }

    /** The same layout of a table that lies elsewhere in its sheet. */
    public Layout in(Extent other) {
        return new Layout(orientation, sheet, other, dimensions, measures, marks, roundedTo);
    }

    /** The same layout of a table whose only measure counts something else. */
    public Layout counting(Unit unit) {
        MeasureColumn only = measures.get(0);
        List<MeasureColumn> counting = List.of(new MeasureColumn(only.line(), only.label(), unit, only.scale()));
        return new Layout(orientation, sheet, extent, dimensions, counting, marks, roundedTo);
    }

    /** Number of rows above the figures, titles counted. */
    public int headerRows() {
        return extent.headerRows();
    }

    /** The marks that stand for a hidden figure; the first is the one preferred for figures that are newly hidden. */
    public List<String> masks() {
        return marks.hidden();
    }

    /** The same layout with other marks that mean hidden. */
    public Layout withMasks(List<String> masks) {
        return new Layout(orientation, sheet, extent, dimensions, measures, marks.withHidden(masks), roundedTo);
    }

    /** How figures lie in a file. */
    public enum Orientation {
        /** One row per combination of categories, one column per dimension and measure. */
        TIDY,
        /** Categories along both edges, figures between them. */
        CROSSTAB;

        /** The word used in layout files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A column or header row that names categories.
     *
     * @param line where its labels stand
     * @param name what it is called; empty: as the table's header calls it
     * @param kind what its categories stand for
     * @param totals the labels that stand for the total over all categories
     * @param relisted the labels of categories that are listed again (再掲): they are no part of the total
     * @param hierarchy the name, without folders, of the file that says how its categories nest
     */
    public record DimensionColumn(
            Line line,
            Optional<String> name,
            DimensionKind kind,
            List<String> totals,
            List<String> relisted,
            Optional<String> hierarchy) {

        public DimensionColumn {
            totals = List.copyOf(totals);
            relisted = List.copyOf(relisted);
            hierarchy.ifPresent(DimensionColumn::requirePlainName);
        }

        /** A column of a tidy table. */
        public DimensionColumn(String column, DimensionKind kind, List<String> totals, Optional<String> hierarchy) {
            this(Line.column(column), Optional.empty(), kind, totals, List.of(), hierarchy);
        }

        /**
         * Whether a label is one that is listed again. Its figures are given beside the parts of the total, which they lie in.
         */
        boolean isRelisted(String label) {
            String folded = Spelling.folded(label);
            return relisted.stream().anyMatch(again -> Spelling.folded(again).equals(folded));
        }

        /** The name or number by which the layout names it. */
        public String column() {
            return line.text();
        }

        private static void requirePlainName(String name) {
            if (!isPlainName(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is not a plain file name");
            }
        }

        /**
         * Whether a file name leads nowhere but to a file beside the layout. Layouts are handed in by people who are not
         * trusted.
         */
        static boolean isPlainName(String name) {
            return !name.isBlank()
                    && !name.startsWith(".")
                    && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || Character.isISOControl(c));
        }
    }

    /**
     * Figures of one kind.
     *
     * @param line in a tidy table their column; in a crosstab of several measures the line in which the measures' labels stand,
     *     the same for all; empty in a crosstab with one measure
     * @param label the label in that line that names the measure; in a tidy table the column's name, in a crosstab with one
     *     measure what it is called
     * @param unit what its figures count
     * @param scale how many of them a figure of 1 stands for: 1000 where counts are given in thousands (千人), usually 1
     */
    public record MeasureColumn(Optional<Line> line, String label, Unit unit, long scale) {

        public MeasureColumn {
            if (scale < 1 || scale > LARGEST_SCALE) {
                throw new IllegalArgumentException("a figure of 1 that stands for " + scale);
            }
        }

        /** Figures that are what they count. */
        public MeasureColumn(Optional<Line> line, String label, Unit unit) {
            this(line, label, unit, 1);
        }

        /** The same in thousands or the like. */
        public MeasureColumn in(long figuresOf) {
            return new MeasureColumn(line, label, unit, figuresOf);
        }

        /** A column of a tidy table. */
        public MeasureColumn(String column, Unit unit) {
            this(Optional.of(Line.column(column)), column, unit);
        }

        /** The only measure of a crosstab. */
        public static MeasureColumn only(String name, Unit unit) {
            return new MeasureColumn(Optional.empty(), name, unit);
        }

        /** The name by which the layout names it. */
        public String column() {
            return label;
        }
    }
}
