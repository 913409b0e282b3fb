package org.kanmon.sdc.tables.requirement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kanmon.sdc.tables.audit.Explanation;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.Relation;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * What was measured on a table and earlier ones together, requirement by requirement.
 *
 * @param here hidden cells of the table itself that are given away
 * @param elsewhere what else is given away
 * @param before what the earlier tables give away by themselves
 * @param conflicts cells of the table whose figures, or the sums they stand in, cannot be true beside the earlier tables; if there
 *     are any, nothing else was measured
 * @param unrelated names of dimensions whose categories cannot be compared with those of earlier tables
 * @param differencing the same as numbers of the set
 */
public record Differences(
        List<Breach> here,
        List<Elsewhere> elsewhere,
        List<Elsewhere> before,
        int[] conflicts,
        List<String> unrelated,
        Differencing differencing) {

    private static final Differencing NOTHING = new Differencing(List.of(), List.of());

    public Differences {
        here = List.copyOf(here);
        elsewhere = List.copyOf(elsewhere);
        before = List.copyOf(before);
        unrelated = List.copyOf(unrelated);
    }

    /** Where there is nothing to subtract, or nothing is demanded. */
    public static Differences none() {
        return new Differences(List.of(), List.of(), List.of(), new int[0], List.of(), NOTHING);
    }

    /**
     * Measures.
     *
     * @param tables the table at hand, others of the same file, and earlier ones
     * @param company cells of earlier tables that are known to be hidden for the sake of others only
     */
    public static Differences of(
            TableSet tables, SetThresholds thresholds, BitSet company, List<Requirement> requirements) {
        List<Requirement.Undifferenced> demands = requirements.stream()
                .filter(Requirement.Undifferenced.class::isInstance)
                .map(Requirement.Undifferenced.class::cast)
                .toList();
        if (demands.isEmpty()) {
            return none();
        }
        int[] conflicts = conflicts(tables);
        if (conflicts.length > 0) {
            return new Differences(List.of(), List.of(), List.of(), conflicts, tables.unrelated(), NOTHING);
        }
        Requirement.Undifferenced any = demands.get(0);
        Differencing found = Differencing.of(tables, thresholds, company, any.outsider(), any.level());
        List<Breach> here = new ArrayList<>();
        List<Elsewhere> elsewhere = new ArrayList<>();
        List<Elsewhere> before = new ArrayList<>();
        for (Requirement.Undifferenced demand : demands) {
            Explaining explaining = exposed -> explanations(tables, thresholds, demand, exposed);
            List<ExposedCell> own = found.given().stream()
                    .filter(cell -> cell.cell() < own(tables)
                            && isOf(demand, tables.tables().get(0), cell.cell()))
                    .toList();
            if (!own.isEmpty()) {
                int[] cells = own.stream().mapToInt(ExposedCell::cell).sorted().toArray();
                here.add(new Breach(demand, cells, explaining.of(own)));
            }
            elsewhere(tables, demand, found.given(), false, explaining).forEach(elsewhere::add);
            elsewhere(tables, demand, found.givenBefore(), true, explaining).forEach(before::add);
        }
        return new Differences(here, elsewhere, before, conflicts, tables.unrelated(), found);
    }

    /** Tells how cells are found out. */
    private interface Explaining {
        List<Explanation> of(List<ExposedCell> exposed);
    }

    /** How the first few of these cells are found out by whoever has all tables. */
    private static List<Explanation> explanations(
            TableSet tables, SetThresholds thresholds, Requirement.Undifferenced demand, List<ExposedCell> exposed) {
        BitSet cells = new BitSet();
        exposed.forEach(cell -> cells.set(cell.cell()));
        Sensitive sensitive = thresholds.sensitive(cells, Differencing.unknownKind(tables, demand.outsider()));
        try (TableAudit audit = TableAudit.of(tables, sensitive, demand.outsider())) {
            return audit.explainFirst(exposed);
        }
    }

    /** The same without cells of the table that it gives away by itself: they are known from there. */
    public Differences without(List<Breach> byItself) {
        BitSet known = new BitSet();
        byItself.stream()
                .filter(breach -> breach.requirement() instanceof Requirement.Unrecoverable)
                .forEach(breach -> Arrays.stream(breach.cells()).forEach(known::set));
        List<Breach> left = new ArrayList<>();
        for (Breach breach : here) {
            int[] cells = Arrays.stream(breach.cells())
                    .filter(cell -> !known.get(cell))
                    .toArray();
            if (cells.length > 0) {
                List<Explanation> explanations = breach.explanations().stream()
                        .filter(explanation -> !known.get(explanation.cell()))
                        .toList();
                left.add(new Breach(breach.requirement(), cells, explanations));
            }
        }
        return new Differences(left, elsewhere, before, conflicts, unrelated, differencing);
    }

    private static boolean isOf(Requirement demand, Table table, int cell) {
        return table.measure(cell) == demand.where().measure() && demand.where().includes(table, table.row(cell));
    }

    private static int[] conflicts(TableSet tables) {
        BitSet cells = new BitSet();
        tables.conflicts().forEach(sum -> addPrinted(new Relation(sum.total(), sum.parts()), cells));
        Sensitive nobody = new Sensitive(new int[0], new long[0], new BitSet());
        try (TableAudit audit = TableAudit.of(tables, nobody, Outsider.BASIC)) {
            audit.intervals(() -> true).contradictions().forEach(sum -> addPrinted(sum, cells));
        }
        return cells.stream().filter(cell -> cell < own(tables)).toArray();
    }

    /** The cells of the table at hand have lower numbers than all others. */
    private static int own(TableSet tables) {
        return tables.tables().get(0).cells();
    }

    private static void addPrinted(Relation sum, BitSet cells) {
        if (sum.total() != TableSystem.UNPRINTED) {
            cells.set(sum.total());
        }
        for (int part : sum.parts()) {
            if (part != TableSystem.UNPRINTED) {
                cells.set(part);
            }
        }
    }

    private static Stream<Elsewhere> elsewhere(
            TableSet tables,
            Requirement.Undifferenced demand,
            List<ExposedCell> exposed,
            boolean own,
            Explaining explaining) {
        List<Map<String, String>> cells = new ArrayList<>();
        List<ExposedCell> named = new ArrayList<>();
        BitSet by = new BitSet();
        TableSystem system = systemOf(tables, demand);
        for (ExposedCell cell : exposed) {
            if (system.prints(cell.cell()) && (own || cell.cell() >= tables.publishedCells())) {
                cells.add(tables.key(cell.cell()));
                named.add(cell);
                cell.because().forEach(sum -> addPrinted(sum, by));
            }
        }
        int[] shown = by.stream()
                .filter(cell -> cell < own(tables) && !tables.isHidden(cell))
                .toArray();
        return cells.isEmpty()
                ? Stream.empty()
                : Stream.of(new Elsewhere(
                        demand,
                        cells,
                        shown,
                        explaining.of(named),
                        tables.earlier().isEmpty()));
    }

    private static TableSystem systemOf(TableSet tables, Requirement demand) {
        int first = tables.tables().get(0).cell(demand.where().measure(), 0);
        return tables.systems().stream()
                .filter(system -> system.prints(first))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a demand on figures that do not count anything"));
    }
}
