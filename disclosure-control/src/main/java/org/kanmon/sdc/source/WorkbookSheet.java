package org.kanmon.sdc.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A sheet of a workbook: its filled fields in flat arrays, ordered by row and column. */
final class WorkbookSheet extends Sheet {

    private final String name;
    private final long[] places;
    private final double[] numbers;
    private final String[] texts;
    private final int[] styles;
    private final BitSet formulas;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final List<Area> merged;
    private final NumberFormats formats;
    private final int rows;
    private final int columns;

    private WorkbookSheet(Builder builder) {
        this.name = builder.name;
        this.places = Arrays.copyOf(builder.places, builder.size);
        this.numbers = Arrays.copyOf(builder.numbers, builder.size);
        this.texts = Arrays.copyOf(builder.texts, builder.size);
        this.styles = Arrays.copyOf(builder.styles, builder.size);
        this.formulas = builder.formulas;
        this.hiddenRows = builder.hiddenRows;
        this.hiddenColumns = builder.hiddenColumns;
        this.formats = builder.formats;
        this.rows = places.length == 0 ? 0 : (int) (places[places.length - 1] >> Integer.SIZE);
        this.columns =
                Arrays.stream(places).mapToInt(place -> (int) place).max().orElse(0);
        this.merged = List.copyOf(builder.merged);
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

        void hideColumns(int first, int last) {
            hiddenColumns.set(first, last + 1);
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
