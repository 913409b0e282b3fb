package org.kanmon.sdc.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.kanmon.sdc.tables.model.DimensionKind;
import org.kanmon.sdc.tables.model.Unit;

/**
 * Which column of a table is what: the contents of a layout file.
 *
 * @param orientation whether rows are cells or cells lie in a grid
 * @param sheet the sheet of a workbook; empty for other files, and for a workbook's first sheet
 * @param headerRows number of rows above the figures
 * @param dimensions the columns that name categories, in the order of the layout; at least one
 * @param measures the columns with figures, in the order of the layout; at least one
 * @param masks the marks that stand for a hidden figure; the first is the one preferred for figures that are newly hidden
 * @param roundedTo what every count of the file was rounded to the nearest multiple of, each by itself or so that totals still add
 *     up; 2 or more. Empty for a file of counts as they are
 */
public record Layout(
        Orientation orientation,
        Optional<String> sheet,
        int headerRows,
        List<DimensionColumn> dimensions,
        List<MeasureColumn> measures,
        List<String> masks,
        OptionalLong roundedTo) {

    /** The marks of a layout that names none. */
    public static final List<String> USUAL_MASKS = List.of("-", "‐", "*", "x", "…");

    public Layout {
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
        masks = List.copyOf(masks);
        if (dimensions.isEmpty() || measures.isEmpty() || masks.isEmpty()) {
            throw new IllegalArgumentException("a layout needs dimensions, measures and masks, but has "
                    + dimensions.size() + ", " + measures.size() + " and " + masks.size());
        }
    }

    /** The layout of a file of counts as they are. */
    public Layout(
            Orientation orientation,
            Optional<String> sheet,
            int headerRows,
            List<DimensionColumn> dimensions,
            List<MeasureColumn> measures,
            List<String> masks) {
        this(orientation, sheet, headerRows, dimensions, measures, masks, OptionalLong.empty());
    }

    /** A tidy table's layout: one header row, no sheet. */
    public static Layout tidy(List<DimensionColumn> dimensions, List<MeasureColumn> measures, List<String> masks) {
        return new Layout(Orientation.TIDY, Optional.empty(), 1, dimensions, measures, masks);
    }

    /** The same layout of the same file with rounded counts. */
    public Layout roundedTo(long base) {
        return new Layout(orientation, sheet, headerRows, dimensions, measures, masks, OptionalLong.of(base));
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
     * A column that names categories.
     *
     * @param column its name in the header
     * @param kind what its categories stand for
     * @param totals the labels that stand for the total over all categories
     * @param hierarchy the name, without folders, of the file that says how its categories nest
     */
    public record DimensionColumn(String column, DimensionKind kind, List<String> totals, Optional<String> hierarchy) {

        public DimensionColumn {
            totals = List.copyOf(totals);
            hierarchy.ifPresent(DimensionColumn::requirePlainName);
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
     * A column with figures.
     *
     * @param column its name in the header
     * @param unit what its figures count
     */
    public record MeasureColumn(String column, Unit unit) {}
}
