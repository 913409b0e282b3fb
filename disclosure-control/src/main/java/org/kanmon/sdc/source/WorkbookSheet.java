package org.kanmon.sdc.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sheet of a workbook: its filled fields in flat arrays, ordered by row and column. */
final class WorkbookSheet extends Sheet {

    private final String name;
    private final long[] places;
    private final double[] numbers;
    private final String[] texts;
    private final int[] styles;
    private static final Pattern REFERENCE = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}");

    private static final Pattern OWN_NUMBER =
            Pattern.compile("(?:^|[-+(])\\s*[0-9][0-9.]*\\s*[-+]|[-+]\\s*[0-9][0-9.]*\\s*(?:$|[-+)])");

    /** Font, size, colour, page number and the like in a text above or below the pages. */
    private static final Pattern PAGE_CODE = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|[0-9]+|.)");

    private final BitSet formulas;
    private final boolean telling;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final List<Area> merged;
    private final NumberFormats formats;
    private final List<String> staleFormulas;
    private final int rows;
    private final int columns;

    private WorkbookSheet(Builder builder) {
        this.name = builder.name;
        this.places = Arrays.copyOf(builder.places, builder.size);
        this.numbers = Arrays.copyOf(builder.numbers, builder.size);
        this.texts = Arrays.copyOf(builder.texts, builder.size);
        this.styles = Arrays.copyOf(builder.styles, builder.size);
        this.formulas = builder.formulas;
        this.telling = builder.telling;
        this.hiddenRows = builder.hiddenRows;
        this.hiddenColumns = builder.hiddenColumns;
        this.formats = builder.formats;
        this.rows = places.length == 0 ? 0 : (int) (places[places.length - 1] >> Integer.SIZE);
        this.columns =
                Arrays.stream(places).mapToInt(place -> (int) place).max().orElse(0);
        this.merged = List.copyOf(builder.merged);
        this.staleFormulas = List.copyOf(builder.sums.wrong(this));
    }

    /** The sum of the numbers in an area. */
    double sum(Area area) {
        double sum = 0;
        for (int row = area.firstRow(); row <= Math.min(area.lastRow(), rows); row++) {
            int at = Arrays.binarySearch(places, EditedFile.place(row, area.firstColumn()));
            long end = EditedFile.place(row, area.lastColumn());
            for (int i = at < 0 ? -at - 1 : at; i < places.length && places[i] <= end; i++) {
                sum += texts[i] == null ? numbers[i] : 0;
            }
        }
        return sum;
    }

    @Override
    public List<String> staleFormulas() {
        return staleFormulas;
    }

    private int find(int row, int column) {
        return Arrays.binarySearch(places, EditedFile.place(row, column));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int columns(int row) {
        return row < 1 || row > rows ? 0 : columns;
    }

    @Override
    public String text(int row, int column) {
        int at = find(row, column);
        if (at < 0) {
            return "";
        }
        return texts[at] != null ? texts[at] : formats.shown(numbers[at], styles[at]);
    }

    @Override
    public boolean isBlank(int row, int column) {
        int at = find(row, column);
        return at < 0 || texts[at] != null && texts[at].isBlank();
    }

    @Override
    public Optional<BigDecimal> number(int row, int column) {
        int at = find(row, column);
        return at < 0 || texts[at] != null ? Optional.empty() : Optional.of(BigDecimal.valueOf(numbers[at]));
    }

    @Override
    long plainNumber(int row, int column) {
        int at = find(row, column);
        if (at < 0 || texts[at] != null || numbers[at] < 0 || numbers[at] > WholeNumber.LARGEST) {
            return -1;
        }
        long whole = (long) numbers[at];
        return whole == numbers[at] ? whole : -1;
    }

    /** Whether the sheet tells numbers in another way than by its fields: in formulas, or above and below its pages. */
    boolean isTelling() {
        return telling;
    }

    @Override
    public boolean isFormula(int row, int column) {
        int at = find(row, column);
        return at >= 0 && formulas.get(at);
    }

    @Override
    public boolean isHiddenRow(int row) {
        return hiddenRows.get(row);
    }

    @Override
    public boolean isHiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    @Override
    public List<Area> merged() {
        return merged;
    }

    /** Takes the filled fields of a sheet as they come. */
    static final class Builder {

        private final String name;
        private final NumberFormats formats;
        private final BitSet formulas = new BitSet();
        private final StoredSums sums = new StoredSums();
        private boolean telling;
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();
        private final List<Area> merged = new ArrayList<>();
        private long[] places = new long[256];
        private double[] numbers = new double[256];
        private String[] texts = new String[256];
        private int[] styles = new int[256];
        private int size;

        Builder(String name, NumberFormats formats) {
            this.name = name;
            this.formats = formats;
        }

        /** A formula that adds or subtracts a number of its own tells this number. */
        void formula(String formula) {
            telling |= OWN_NUMBER
                    .matcher(REFERENCE.matcher(formula).replaceAll(""))
                    .find();
        }

        /** Takes the formulas that add up. */
        StoredSums sums() {
            return sums;
        }

        /** Its program will show something else than what was read here. */
        void formulaWithoutResult() {
            telling = true;
        }

        /** A text above or below the pages. */
        void pageText(String text) {
            telling |= PAGE_CODE.matcher(text).replaceAll("").chars().anyMatch(Character::isDigit);
        }

        /** Takes a text; blank ones are left out, as nothing shows. */
        void text(int row, int column, String text, boolean formula) {
            if (!text.isBlank() || formula) {
                add(row, column, formula);
                texts[size - 1] = text;
            }
        }

        /** Takes a number. */
        void number(int row, int column, double number, int style, boolean formula) {
            add(row, column, formula);
            numbers[size - 1] = number;
            styles[size - 1] = style;
        }

        private void add(int row, int column, boolean formula) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                numbers = Arrays.copyOf(numbers, size * 2);
                texts = Arrays.copyOf(texts, size * 2);
                styles = Arrays.copyOf(styles, size * 2);
            }
            places[size] = EditedFile.place(row, column);
            formulas.set(size++, formula);
        }

        /** Number of fields taken. */
        int size() {
            return size;
        }

        /** Whether the fields came row by row, each row from left to right, and none twice. */
        boolean isOrdered() {
            for (int i = 1; i < size; i++) {
                if (places[i] <= places[i - 1]) {
                    return false;
                }
            }
            return true;
        }

        void hideRow(int row) {
            hiddenRows.set(row);
        }

        /** Columns that no sheet has are passed over. */
        void hideColumns(int first, int last) {
            int from = Math.max(1, first);
            int to = Math.min(last, FieldName.LAST_COLUMN);
            if (from <= to) {
                hiddenColumns.set(from, to + 1);
            }
        }

        void merge(Area area) {
            merged.add(area);
        }

        int mergedAreas() {
            return merged.size();
        }

        WorkbookSheet build() {
            return new WorkbookSheet(this);
        }
    }
}
