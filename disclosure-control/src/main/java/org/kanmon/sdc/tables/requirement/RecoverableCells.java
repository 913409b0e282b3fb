package org.kanmon.sdc.tables.requirement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.tables.audit.Certificate;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * Finds the hidden cells that the table itself gives away.
 *
 * <p>Why a cell is hidden is not known here: because its figure is small, or to keep another one company. A cell that may be
 * larger than every small figure cannot be told from company, so only those are looked at whose feasibility interval ends
 * below their minimum: each is certainly small, and must not be known more closely than "small". Cells of which nothing may be
 * shown are looked at whatever they may be.
 */
public final class RecoverableCells {

    private RecoverableCells() {}

    /**
     * The breaches of all requirements about hidden figures, in the order of the requirements.
     *
     * @param certificate what is claimed of the table; it saves time and changes nothing
     */
    public static List<Breach> breaches(
            Table table, List<Requirement> requirements, CellThresholds thresholds, Certificate certificate) {
        List<Breach> breaches = new ArrayList<>();
        if (table.hidden().isEmpty()) {
            return breaches;
        }
        for (Requirement requirement : requirements) {
            if (requirement instanceof Requirement.Unrecoverable unrecoverable) {
                given(table, unrecoverable, thresholds, certificate).ifPresent(breaches::add);
            }
        }
        return breaches;
    }

    private static Optional<Breach> given(
            Table table, Requirement.Unrecoverable requirement, CellThresholds thresholds, Certificate certificate) {
        Sensitive candidates = candidates(table, requirement, thresholds, certificate);
        try (TableAudit audit = TableAudit.of(table, candidates, requirement.outsider(), certificate)) {
            List<ExposedCell> given = audit.exposed(requirement.level()).stream()
                    .filter(exposed -> isToProtect(exposed.cell(), exposed.high(), thresholds))
                    .toList();
            int[] cells = given.stream().mapToInt(ExposedCell::cell).sorted().toArray();
            return given.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Breach(requirement, cells, audit.explainFirst(given)));
        }
    }

    /**
     * The cells that may be ones to protect, and some that are not: intervals known to be attained are found quickly, and are
     * never wider than the true ones.
     */
    private static Sensitive candidates(
            Table table, Requirement.Unrecoverable requirement, CellThresholds thresholds, Certificate certificate) {
        Sensitive nobody = thresholds.sensitive(new BitSet());
        BitSet candidates = new BitSet();
        try (TableAudit audit = TableAudit.of(table, nobody, requirement.outsider(), certificate)) {
            Intervals attained = audit.intervals(() -> true);
            for (int entry = 0; entry < attained.size(); entry++) {
                int cell = attained.cell(entry);
                if (table.measure(cell) == requirement.where().measure()
                        && requirement.where().includes(table, table.row(cell))
                        && isToProtect(cell, attained.high(entry), thresholds)) {
                    candidates.set(cell);
                }
            }
        }
        return thresholds.sensitive(candidates);
    }

    private static boolean isToProtect(int cell, long high, CellThresholds thresholds) {
        return thresholds.isNothingShown(cell) || high < thresholds.minimum(cell);
    }
}
