package org.kanmon.sdc.tables.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.witness.PrimaryCells;

/**
 * What an outsider can find out about the hidden cells of a published table, from the table alone. Nothing here knows how the
 * cells were chosen, nor what stood behind the marks.
 */
public final class TableAudit implements AutoCloseable {

    /** Some seconds' work. */
    private static final long QUICK = 100_000_000;

    private static final int EXPLAINED = 5;

    private final TableSet published;
    private final List<MeasureAudit> measures;

    private TableAudit(TableSet published, List<MeasureAudit> measures) {
        this.published = published;
        this.measures = measures;
    }

    /**
     * Looks at a table through an outsider's eyes.
     *
     * @param sensitive which of the hidden cells are primary; an outsider of kind {@link Outsider#INFORMED} knows it
     */
    public static TableAudit of(Table published, Sensitive sensitive, Outsider outsider) {
        return of(TableSet.of(published), sensitive, outsider);
    }

    /** The same, faster: what the certificate claims is checked before anything is searched for. */
    public static TableAudit of(Table published, Sensitive sensitive, Outsider outsider, Certificate certificate) {
        return of(TableSet.of(published), sensitive, outsider, certificate);
    }

    /**
     * Looks at several tables through the eyes of an outsider who has them all.
     *
     * @param sensitive which of the hidden cells and of the groups that no table prints are to be protected; cells are numbers of
     *     the set
     */
    public static TableAudit of(TableSet published, Sensitive sensitive, Outsider outsider) {
        List<MeasureAudit> measures = new ArrayList<>();
        for (TableSystem system : published.systems()) {
            measures.add(new MeasureAudit(system, PrimaryCells.of(system, sensitive), outsider));
        }
        return new TableAudit(published, measures);
    }

    /** The same, faster: what the certificate claims is checked before anything is searched for. */
    public static TableAudit of(TableSet published, Sensitive sensitive, Outsider outsider, Certificate certificate) {
        TableSet figures = certificate.figures();
        List<MeasureAudit> measures = new ArrayList<>();
        for (TableSystem system : published.systems()) {
            TableSystem guessed =
                    system.withFigures(cell -> cell < figures.tableCells() && !figures.isHidden(cell), figures::value);
            MeasureAudit measure = new MeasureAudit(guessed, PrimaryCells.of(system, sensitive), outsider);
            measure.learn(certificate.witnesses(measures.size()));
            measures.add(measure);
        }
        return new TableAudit(published, measures);
    }

    /** The exact feasibility interval of every hidden cell, in whole numbers. */
    public static Intervals intervals(Table published, Sensitive sensitive, Outsider outsider) {
        try (TableAudit audit = of(published, sensitive, outsider)) {
            return audit.intervals();
        }
    }

    /** The primary cells whose feasibility interval is narrower than required: {@link #exposed(Level)} of one table. */
    public static List<ExposedCell> exposed(Table masked, Sensitive sensitive, Outsider outsider, Level level) {
        try (TableAudit audit = of(masked, sensitive, outsider)) {
            return audit.exposed(level);
        }
    }

    /** The same of several tables. */
    public static List<ExposedCell> exposed(TableSet masked, Sensitive sensitive, Outsider outsider, Level level) {
        try (TableAudit audit = of(masked, sensitive, outsider)) {
            return audit.exposed(level);
        }
    }

    /** The exact feasibility interval of every hidden cell, in whole numbers. */
    public Intervals intervals() {
        return intervals(() -> false);
    }

    /**
     * The feasibility interval of every hidden cell, in whole numbers: exact ones until time is over, then two intervals, of
     * which one is attained and the other is proven.
     */
    public Intervals intervals(BooleanSupplier timeIsOver) {
        Intervals intervals = unsettled();
        measures.forEach(measure -> measure.settle(intervals, timeIsOver));
        return intervals;
    }

    /**
     * The intervals and the exposed cells at once. The intervals are exact where that takes little effort, as it does in all but
     * large tables; of other cells the inner one is attained and the outer one is proven. What comes out depends on the table, the
     * certificate and the level alone, not on the speed or the number of processors, as long as nothing was asked before.
     *
     * @param timeIsOver ends the search all the same: what comes out is then of no use but to be thrown away
     */
    public Audited audited(Level level, BooleanSupplier timeIsOver) {
        return audited(level, QUICK, timeIsOver);
    }

    /**
     * The same, where the intervals may take so much effort for each measure.
     *
     * @param effort roughly in cells looked at; with 0 the intervals are what the certificate shows
     */
    public Audited audited(Level level, long effort, BooleanSupplier timeIsOver) {
        // The intervals come first: asking which cells are exposed finds tables on the way, in no fixed order.
        Intervals intervals = unsettled();
        measures.forEach(measure -> measure.settle(intervals, effort, timeIsOver));
        List<ExposedCell> exposed = exposed(level, timeIsOver);
        exposed.forEach(intervals::settle);
        return new Audited(intervals, exposed);
    }

    private Intervals unsettled() {
        return new Intervals(
                published.hidden().stream().toArray(),
                measures.stream()
                        .flatMap(measure -> measure.contradictions().stream())
                        .toList(),
                measures.stream()
                        .flatMap(measure -> measure.imbalances().stream())
                        .toList());
    }

    /**
     * The primary cells whose feasibility interval is narrower than required, computed from the masked table alone.
     *
     * <p>Required is what {@link Level} says, for cells whose figure is not known here: at level {@link Level#ONE} an interval of
     * three figures, because the true one could then be the middle one; at level {@link Level#COVER} that 1 and t-1 are in it,
     * or, of a cell of a row of which nothing is shown, that it is t-1 wide. No more is required than an outsider could not
     * rule out if every cell that is not 0 were hidden; but a figure that is known is exposed even so. Cells that are not hidden
     * are exposed, and so are those of a measure whose totals do not add up.
     */
    public List<ExposedCell> exposed(Level level) {
        return exposed(level, () -> false);
    }

    /**
     * The same within a time: once it is over, a cell of which it is not known whether it is exposed counts as exposed.
     */
    public List<ExposedCell> exposed(Level level, BooleanSupplier timeIsOver) {
        return measures.stream()
                .flatMap(measure -> measure.exposed(level, timeIsOver).stream())
                .toList();
    }

    /**
     * How an outsider gets at an exposed cell: the steps of the reasoning, with no sum that could be left out, unless there are so
     * many that this was not tried. Empty for a cell that is not hidden, or not known to be exposed. Where totals contradict each
     * other, the one step names the sums that do.
     */
    public List<Deduction> explain(ExposedCell exposed) {
        return measures.stream()
                .filter(measure -> measure.measures(exposed))
                .findFirst()
                .map(measure -> measure.explain(exposed))
                .orElse(List.of());
    }

    /**
     * How an outsider gets at the first few of these cells, ascending by cell. The others are found out alike, and a reader follows
     * a few at most. Cells that are not known to be exposed, and those that are not hidden, have none.
     */
    public List<Explanation> explainFirst(List<ExposedCell> exposed) {
        return exposed.stream()
                .filter(cell -> cell.how() == Exposure.BY_SUMS || cell.how() == Exposure.BY_RULE)
                .sorted(Comparator.comparingInt(ExposedCell::cell))
                .limit(EXPLAINED)
                .map(cell -> new Explanation(published, cell.cell(), explain(cell)))
                .filter(explanation -> !explanation.steps().isEmpty())
                .toList();
    }

    /** Frees the native memory of the solvers used. */
    @Override
    public void close() {
        measures.forEach(MeasureAudit::close);
    }
}
