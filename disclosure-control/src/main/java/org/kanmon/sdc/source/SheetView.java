package org.kanmon.sdc.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A sheet of which only some fields show: the others are blank. Rows and columns keep their numbers. */
public final class SheetView extends Sheet {

    private final Sheet whole;
    private final Shown shown;

    /** Tells which fields show, by their 1-based rows and columns. */
    @FunctionalInterface
    public interface Shown {
        boolean is(int row, int column);
    }

    public SheetView(Sheet whole, Shown shown) {
        this.whole = whole;
        this.shown = shown;
    }

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public int rows() {
        return whole.rows();
    }

    @Override
    public int columns() {
        return whole.columns();
    }

    /** The same for all rows: where a row ends is of no account for a part of it. */
    @Override
    public int columns(int row) {
        return row < 1 || row > whole.rows() ? 0 : whole.columns();
    }

    @Override
    public String text(int row, int column) {
        return shown.is(row, column) ? whole.text(row, column) : "";
    }

    @Override
    public Optional<BigDecimal> number(int row, int column) {
        return shown.is(row, column) ? whole.number(row, column) : Optional.empty();
    }

    @Override
    public boolean isFormula(int row, int column) {
        return shown.is(row, column) && whole.isFormula(row, column);
    }

    @Override
    public List<String> staleFormulas() {
        return whole.staleFormulas();
    }

    @Override
    public boolean isHiddenRow(int row) {
        return whole.isHiddenRow(row);
    }

    @Override
    public boolean isHiddenColumn(int column) {
        return whole.isHiddenColumn(column);
    }

    @Override
    public List<Area> merged() {
        return whole.merged();
    }

    @Override
    long plainNumber(int row, int column) {
        return shown.is(row, column) ? whole.plainNumber(row, column) : -1;
    }
}
