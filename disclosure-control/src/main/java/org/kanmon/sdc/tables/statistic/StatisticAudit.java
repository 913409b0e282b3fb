package org.kanmon.sdc.tables.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.model.Unit;

/**
 * What the statistics of a table give away of its hidden counts.
 *
 * <p>A statistic with a known base leaves only some whole numbers possible for a hidden count. Where the count stands in no sum,
 * that does no harm as long as all small counts are among them. Where it stands in a sum, every value that a statistic rules out may
 * rule out values of the other hidden counts of that sum, too; so there no statistic about it is left beside it. What is left beside
 * hidden counts then takes nothing away from their feasibility intervals.
 */
public final class StatisticAudit {

    private final Table table;
    private final List<List<Ratio>> ratios = new ArrayList<>();
    private final List<ContrastSearch.Found> contrasts = new ArrayList<>();

    private StatisticAudit(Table table, List<long[]> elsewhere) {
        this.table = table;
        RatioSearch search = new RatioSearch(table, elsewhere);
        for (int m = 0; m < table.measures().size(); m++) {
            ContrastSearch.Found found = ContrastSearch.of(table, m);
            contrasts.add(found);
            // Where it is certain that two groups are compared, ratios that no row can test are out of the question.
            ratios.add(search.of(m).stream()
                    .filter(ratio -> !found.certain() || ratio.with(table) == Ratio.Agreement.FITS)
                    .toList());
        }
    }

    /**
     * Finds out what the statistics of a table were computed from.
     *
     * @param table with as many figures shown as are known: those that are to be hidden as well
     * @param elsewhere numbers that everybody knows, per row, such as populations; below 1 where there is none
     */
    public static StatisticAudit of(Table table, List<long[]> elsewhere) {
        return new StatisticAudit(table, elsewhere);
    }

    /** Whether it is known what the statistic was computed from. */
    public boolean isExplained(int measure) {
        return contrasts.get(measure).certain()
                || ratios.get(measure).stream().anyMatch(ratio -> ratio.with(table) == Ratio.Agreement.FITS);
    }

    /**
     * Whether nobody can tell what the statistic was computed from, although it was computed from counts: a share that no figures
     * give, a mean that seems to be one, or texts that are no numbers.
     */
    public boolean isUnexplained(int measure) {
        Unit unit = table.measures().get(measure).unit();
        boolean texts = unit.isStatistic()
                && IntStream.range(0, table.rows())
                        .map(row -> table.cell(measure, row))
                        .anyMatch(cell ->
                                !table.isHidden(cell) && table.decimals().isText(cell));
        boolean anyShown =
                IntStream.range(0, table.rows()).anyMatch(row -> Ratio.isShown(table, table.cell(measure, row)));
        boolean share = unit == Unit.PERCENT || unit == Unit.RATE || unit == Unit.MEAN && isShareByItsFigures(measure);
        return texts || share && anyShown && !isExplained(measure);
    }

    /** Whether all figures lie from 0 to 1, some between: the mean of what is 0 or 1 for each person is a share. */
    private boolean isShareByItsFigures(int measure) {
        List<BigDecimal> figures = IntStream.range(0, table.rows())
                .map(row -> table.cell(measure, row))
                .filter(cell -> Ratio.isShown(table, cell))
                .mapToObj(cell -> table.decimals().figure(cell, table.value(cell)))
                .toList();
        return figures.stream().allMatch(figure -> figure.signum() >= 0 && figure.compareTo(BigDecimal.ONE) <= 0)
                && figures.stream().anyMatch(figure -> figure.signum() > 0 && figure.compareTo(BigDecimal.ONE) < 0);
    }

    /** The measures that the statistic was divided by, as far as they are the table's; several, where nobody can tell which. */
    public BitSet bases(int measure) {
        BitSet bases = new BitSet();
        for (Ratio ratio : ratios.get(measure)) {
            if (ratio.denominator() instanceof Term.OfTable base) {
                bases.set(base.measure());
            }
        }
        return bases;
    }

    /**
     * The cells of a statistic that give hidden counts away.
     *
     * @param measure the statistic's measure
     * @param hidden all cells that are not shown, or not to be shown
     * @param minimum per cell the smallest count that may be shown, 0 if there is none
     * @param everywhere whether hidden counts stand in sums even if the table has none: those of earlier tables
     */
    public int[] giving(int measure, BitSet hidden, IntToLongFunction minimum, boolean everywhere) {
        BitSet inSums = everywhere ? hidden : inSums(hidden);
        return IntStream.range(0, table.rows())
                .map(row -> table.cell(measure, row))
                .filter(cell -> Ratio.isShown(table, cell) && !hidden.get(cell))
                .filter(cell -> ratios.get(measure).stream()
                                .anyMatch(ratio -> gives(ratio, table.row(cell), hidden, minimum, inSums))
                        || contrasts.get(measure).fitting().stream()
                                .anyMatch(contrast -> contrast.gives(table, table.row(cell), hidden, inSums, minimum)))
                .toArray();
    }

    private boolean gives(Ratio ratio, int row, BitSet hidden, IntToLongFunction minimum, BitSet inSums) {
        if (ratio.denominator() instanceof Term.OfParts parts && parts.isOpen(table, row, hidden)) {
            // The shares of the other parts tell the whole, and with it the part that is missing.
            return true;
        }
        int numerator = ratio.numerator().cell(row);
        int denominator = ratio.denominator().cell(row);
        boolean numeratorHidden = numerator != Term.NONE && hidden.get(numerator);
        boolean denominatorHidden = denominator != Term.NONE && hidden.get(denominator);
        if (numeratorHidden && denominatorHidden) {
            return true;
        }
        Printed printed = Printed.of(table, table.cell(ratio.measure(), row), ratio.rounding());
        if (numeratorHidden && ratio.denominator().isKnown(table, row)) {
            Span span = Span.ofNumerator(printed, ratio.denominator().figure(table, row), ratio.factor());
            return narrows(numerator, span, minimum.applyAsLong(numerator), inSums);
        }
        if (denominatorHidden && ratio.numerator().isKnown(table, row)) {
            if (ratio.numerator().figure(table, row).signum() == 0) {
                return false;
            }
            Span span = Span.ofDenominator(printed, ratio.numerator().figure(table, row), ratio.factor());
            return narrows(denominator, span, minimum.applyAsLong(denominator), inSums);
        }
        return false;
    }

    private boolean narrows(int cell, Span span, long minimum, BitSet inSums) {
        Unit unit = table.measures().get(table.measure(cell)).unit();
        if (!unit.isCount()) {
            return true;
        }
        long threshold = Math.max(2, minimum);
        if (inSums.get(cell)) {
            return true;
        }
        boolean certainlyLarge = unit.isPeople() && span.isAbove(threshold);
        return !certainlyLarge && !span.coversBelow(threshold) && !span.isWideFrom(threshold);
    }

    /** The hidden cells that stand in a sum. */
    private BitSet inSums(BitSet hidden) {
        BitSet cells = new BitSet();
        for (TableSystem system : TableSystem.of(table)) {
            hidden.stream()
                    .filter(system::prints)
                    .filter(cell -> system.system().equations().useCount(system.systemCell(cell)) > 0)
                    .forEach(cells::set);
        }
        return cells;
    }
}
