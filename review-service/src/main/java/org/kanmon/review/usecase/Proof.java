package org.kanmon.review.usecase;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.review.domain.Repair;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.finding.Severity;
import org.kanmon.rules.publication.PublicationRules;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.Intervals;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.MaskLog;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.requirement.Differencing;

/**
 * What somebody finds out who has nothing but the masked file: it is read again, measured and judged as any other file, and
 * every hidden cell's feasibility interval is computed from it.
 *
 * @param repair the masked file with what was found out about it
 * @param left what the rules still find in it
 */
record Proof(Repair repair, List<Finding> left) {

    static Proof of(
            SubmittedTable submitted,
            Examination examination,
            Sensitive primary,
            Suppression suppression,
            Protection protection,
            CriteriaInForce criteria,
            PublicationRules rules,
            EarlierTables earlier)
            throws UnusableInput {
        byte[] file = submitted.masked(suppression.masked());
        SourceTable again = submitted.readAgain(file);
        Table masked = again.table();
        Examination left = Examination.of(again, criteria, rules, earlier);
        Publication published =
                Publication.of(masked, primary, left.differences(), examination.thresholds(), protection, earlier);
        Repair repair;
        try (TableAudit audit = TableAudit.of(published.tables(), published.sensitive(), protection.outsider())) {
            int exposed = exposed(audit.exposed(protection.level()), published, protection);
            MaskLog log = log(submitted.table(), primary, audit.intervals());
            repair = new Repair(
                    masked,
                    Optional.of(file),
                    log,
                    protection.outsider(),
                    protection.level(),
                    exposed,
                    suppression.optimal());
        }
        return new Proof(repair, left.findings());
    }

    /** What earlier tables give away by themselves is told, but not held against the new one. */
    private static int exposed(List<ExposedCell> exposed, Publication published, Protection protection) {
        return published.tables().earlier().isEmpty() || exposed.isEmpty()
                ? exposed.size()
                : Differencing.of(
                                published.tables(),
                                exposed,
                                published.sensitive(),
                                protection.outsider(),
                                protection.level())
                        .given()
                        .size();
    }

    /** Of an output that goes back there is nothing to prove. */
    static Proof nothing(Table input, Protection protection, List<Finding> findings) {
        return new Proof(Repair.none(input, protection.outsider(), protection.level()), findings);
    }

    /** Whether the masked file may be published as far as the criteria go: nothing is left but good advice. */
    boolean isClean() {
        return repair.exposed() == 0
                && left.stream().map(Finding::severity).allMatch(severity -> severity == Severity.INFO);
    }

    private static MaskLog log(Table input, Sensitive primary, Intervals intervals) {
        BitSet primaryCells = new BitSet();
        Arrays.stream(primary.cells()).forEach(primaryCells::set);
        int size = 0;
        while (size < intervals.size() && intervals.cell(size) < input.cells()) {
            size++;
        }
        int[] cells = new int[size];
        MaskLog.Kind[] kinds = new MaskLog.Kind[size];
        long[] low = new long[size];
        long[] high = new long[size];
        for (int entry = 0; entry < size; entry++) {
            cells[entry] = intervals.cell(entry);
            low[entry] = intervals.low(entry);
            high[entry] = intervals.high(entry);
            kinds[entry] = kind(input, primaryCells, cells[entry]);
        }
        return new MaskLog(cells, kinds, low, high);
    }

    private static MaskLog.Kind kind(Table input, BitSet primary, int cell) {
        if (input.isHidden(cell)) {
            return MaskLog.Kind.HIDDEN_BEFORE;
        }
        return primary.get(cell) ? MaskLog.Kind.PRIMARY : MaskLog.Kind.COMPLEMENTARY;
    }
}
