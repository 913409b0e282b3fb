package org.kanmon.sdc.tables.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kanmon.sdc.tables.audit.Certificate;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.TableSystem;
import org.kanmon.sdc.tables.witness.PrimaryCells;
import org.kanmon.sdc.tables.witness.Witness;

/**
 * Protects against contributors who are alone in a hidden cell: each knows that figure, and could use it to compute another's.
 * The table is audited as each of them sees it, and where a primary cell is exposed further cells are hidden.
 *
 * <p>Not covered: a contributor who is one of several in a hidden cell, and contributors who join forces.
 */
final class SoleContributors {

    private final TableSet tables;
    private final Sensitive sensitive;
    private final Costs costs;
    private final ProtectionOptions options;
    private final Work work;
    private final List<List<Witness>> witnesses;
    private final BitSet hidden;
    private final BitSet added = new BitSet();
    private final TreeMap<Integer, Unprotectable> exposed = new TreeMap<>();

    /**
     * @param hidden the cells that are hidden against outsiders
     * @param witnesses per system what proves it; empty where nothing was kept
     */
    SoleContributors(
            TableSet tables,
            Sensitive sensitive,
            Costs costs,
            ProtectionOptions options,
            Work work,
            BitSet hidden,
            List<List<Witness>> witnesses) {
        this.tables = tables;
        this.sensitive = sensitive;
        this.costs = costs;
        this.options = options.provenUpTo(0);
        this.work = work;
        this.hidden = (BitSet) hidden.clone();
        this.witnesses = witnesses;
        for (Insider insider : sensitive.insiders()) {
            work.check();
            BitSet hiddenToOthers = (BitSet) insider.known().clone();
            hiddenToOthers.and(this.hidden);
            if (!hiddenToOthers.isEmpty() && isOfUse(hiddenToOthers)) {
                protectAgainst(hiddenToOthers, insider.harmless());
            }
        }
    }

    /** Whether some proof moves a cell that the contributor knows: if not, it convinces him as well. */
    private boolean isOfUse(BitSet known) {
        List<TableSystem> systems = tables.systems();
        for (int s = 0; s < systems.size(); s++) {
            BitSet cells = systems.get(s).systemCells(known);
            boolean concerned = !cells.isEmpty();
            if (concerned
                    && (witnesses.get(s).isEmpty()
                            || witnesses.get(s).stream().anyMatch(proof -> moves(proof, cells)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean moves(Witness proof, BitSet cells) {
        return cells.stream().anyMatch(cell -> proof.at(cell) != 0);
    }

    /**
     * Hides further cells if the contributor, for whom fewer cells are hidden than for others, can narrow a primary one. Hiding
     * more for one contributor never exposes anything to another, so that each is looked at once.
     */
    private void protectAgainst(BitSet known, BitSet harmless) {
        Sensitive others = without(known, harmless);
        if (!exposed(known, others).isEmpty()) {
            for (TableSystem figures : tables.systems()) {
                TableSystem system = figures.hide(hiddenTo(known));
                PrimaryCells cells = PrimaryCells.of(system, others);
                Costs ofSystem = costs.keeping(known).in(system);
                SystemProtector protector = new SystemProtector(system.system(), cells, options, ofSystem, work);
                protector.complementary().stream().map(system::tableCell).forEach(added::set);
            }
            hidden.or(added);
            exposed(known, others)
                    .forEach(cell -> exposed.putIfAbsent(cell.cell(), WaysOut.toContributor(cell, known)));
        }
    }

    private List<ExposedCell> exposed(BitSet known, Sensitive others) {
        Certificate certificate = new Certificate(tables, witnesses);
        try (TableAudit audit = TableAudit.of(tables.hide(hiddenTo(known)), others, options.outsider(), certificate)) {
            List<ExposedCell> exposedToHim = audit.exposed(options.level(), work::isCancelled);
            work.check();
            return exposedToHim.stream()
                    .filter(cell -> !costs.isKept(cell.cell()))
                    .toList();
        }
    }

    private BitSet hiddenTo(BitSet known) {
        BitSet cells = (BitSet) hidden.clone();
        cells.andNot(known);
        return cells;
    }

    private Sensitive without(BitSet known, BitSet harmless) {
        int[] entries = IntStream.range(0, sensitive.cells().length)
                .filter(entry -> !known.get(sensitive.cells()[entry])
                        && !harmless.get(sensitive.cells()[entry]))
                .toArray();
        List<Protection> protections = new ArrayList<>();
        for (int entry : entries) {
            protections.add(sensitive.protections().get(entry));
        }
        int[] cells =
                IntStream.of(entries).map(entry -> sensitive.cells()[entry]).toArray();
        return new Sensitive(cells, protections, sensitive.nothingShown(), List.of());
    }

    /** The further cells that have to be hidden. */
    BitSet added() {
        return added;
    }

    /** What is exposed to one of the contributors all the same, each cell once, ascending. */
    List<Unprotectable> exposed() {
        return List.copyOf(exposed.values());
    }
}
