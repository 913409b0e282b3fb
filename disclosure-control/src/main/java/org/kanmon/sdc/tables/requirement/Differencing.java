package org.kanmon.sdc.tables.requirement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Level;
import org.kanmon.sdc.tables.audit.Outsider;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * What tables to be published give away together with earlier ones: cells that an earlier table hides, hidden cells of the tables
 * themselves, and groups that no table prints.
 *
 * <p>Why an earlier table hides a cell is not known unless somebody says so. A cell that may be small is to be kept as it was:
 * nobody may narrow it inside 1..t-1. A cell that is certainly not small needs no protection, nor does a group of nobody.
 *
 * @param given the cells that the tables to be published help to compute or to narrow more than allowed, by their numbers in the
 *     set
 * @param givenBefore the cells that the earlier tables give away by themselves, no less closely; nothing that is hidden now
 *     changes that
 */
public record Differencing(List<ExposedCell> given, List<ExposedCell> givenBefore) {

    public Differencing {
        given = List.copyOf(given);
        givenBefore = List.copyOf(givenBefore);
    }

    /**
     * Looks for such cells.
     *
     * @param company cells of earlier tables that are known to be hidden for the sake of others only
     */
    public static Differencing of(
            TableSet tables, SetThresholds thresholds, BitSet company, Outsider outsider, Level level) {
        BitSet candidates = candidates(tables, thresholds, company);
        List<ExposedCell> given = exposed(tables, candidates, thresholds, outsider, level);
        return given.isEmpty()
                ? new Differencing(List.of(), List.of())
                : of(tables, given, thresholds.sensitive(cells(given), unknownKind(tables, outsider)), outsider, level);
    }

    /**
     * Tells what is given away now from what was given away before.
     *
     * @param exposed what whoever has all tables can narrow more than allowed
     * @param sensitive at least these cells
     */
    public static Differencing of(
            TableSet tables, List<ExposedCell> exposed, Sensitive sensitive, Outsider outsider, Level level) {
        Map<Integer, ExposedCell> before =
                TableAudit.exposed(tables.beforePublication(), sensitive, outsider, level).stream()
                        .collect(Collectors.toMap(ExposedCell::cell, Function.identity()));
        List<ExposedCell> given = new ArrayList<>();
        List<ExposedCell> givenBefore = new ArrayList<>();
        for (ExposedCell cell : exposed) {
            ExposedCell then = before.get(cell.cell());
            boolean same = then != null && then.low() >= cell.low() && then.high() <= cell.high();
            (same ? givenBefore : given).add(cell);
        }
        return new Differencing(given, givenBefore);
    }

    private static BitSet cells(List<ExposedCell> exposed) {
        BitSet cells = new BitSet();
        exposed.forEach(cell -> cells.set(cell.cell()));
        return cells;
    }

    private static BitSet candidates(TableSet tables, SetThresholds thresholds, BitSet company) {
        BitSet candidates = tables.hidden();
        candidates.andNot(company);
        candidates.set(tables.tableCells(), tables.tableCells() + tables.groups());
        candidates.stream()
                .filter(cell -> thresholds.minimum(cell) < 2 && !thresholds.isNothingShown(cell))
                .forEach(candidates::clear);
        return candidates;
    }

    private static List<ExposedCell> exposed(
            TableSet tables, BitSet cells, SetThresholds thresholds, Outsider outsider, Level level) {
        Sensitive sensitive = thresholds.sensitive(cells, unknownKind(tables, outsider));
        return TableAudit.exposed(tables, sensitive, outsider, level).stream()
                .filter(cell -> isToProtect(tables, cell, thresholds))
                .toList();
    }

    /** Of the tables to be published only what is certainly small: their marks may be there for company, too. */
    private static boolean isToProtect(TableSet tables, ExposedCell cell, SetThresholds thresholds) {
        if (cell.cell() < tables.publishedCells()) {
            return thresholds.isNothingShown(cell.cell()) || cell.high() < thresholds.minimum(cell.cell());
        }
        return cell.high() > 0 && cell.low() < thresholds.minimum(cell.cell());
    }

    /** An outsider who knows which cells are primary knows it of our own tables only. */
    static BitSet unknownKind(TableSet tables, Outsider outsider) {
        BitSet cells = new BitSet();
        if (outsider == Outsider.INFORMED) {
            cells.or(tables.hidden());
            cells.clear(0, tables.publishedCells());
        }
        return cells;
    }

    /** The cells to be protected beside those that the tables to be published break a minimum with. */
    public Sensitive sensitive(TableSet tables, SetThresholds thresholds, BitSet primary, Outsider outsider) {
        BitSet cells = (BitSet) primary.clone();
        given.forEach(cell -> cells.set(cell.cell()));
        return thresholds.sensitive(cells, unknownKind(tables, outsider));
    }
}
