package org.kanmon.review.usecase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.review.domain.Repair;
import org.kanmon.rules.finding.Finding;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.audit.Audited;
import org.kanmon.sdc.tables.audit.ExposedCell;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.linked.TableSet;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.model.TableOverview;
import org.kanmon.sdc.tables.protect.Suppression;
import org.kanmon.sdc.tables.requirement.CellThresholds;
import org.kanmon.sdc.tables.requirement.Differencing;
import org.kanmon.sdc.tables.requirement.SetThresholds;

/** Hides under marks what may not be shown in the tables of a file, with the company that it needs in any of them. */
final class SuppressingTogether {

    private final ManyTables input;
    private final Protection protection;

    private SuppressingTogether(ManyTables input) {
        this.input = input;
        this.protection = Protection.demandedBy(input.cases().stream()
                .flatMap(one -> one.examination().requirements().stream())
                .toList());
    }

    /**
     * The proposal with its proof. What hiding leads to is found by reading the masked file like any other, and hidden as well, until
     * nothing is left.
     */
    static Proof marked(ManyTables input) throws UnusableInput {
        return new SuppressingTogether(input).mark();
    }

    private Proof mark() throws UnusableInput {
        ManyTables grown = input;
        TableSet asHandedIn = set(input.file().read());
        Publication before = publication(asHandedIn, grown);
        Suppression suppression = Suppressing.protect(before, protection.outsider(), protection.level());
        while (true) {
            byte[] file = input.file().masked(masked(grown, suppression));
            List<SourceTable> again = input.file().readAgain(file);
            List<Examination> left = input.examine(again);
            List<BitSet> still = new ArrayList<>();
            for (int t = 0; t < left.size(); t++) {
                BitSet shown = Hiding.cells(left.get(t).findings());
                shown.andNot(again.get(t).table().hidden());
                still.add(shown);
            }
            if (still.stream().allMatch(BitSet::isEmpty)) {
                return proven(grown, before, suppression, file, again, left);
            }
            ManyTables more = grown.alsoHiding(still);
            if (more.primaryCells() > grown.primaryCells()) {
                before = publication(asHandedIn, more);
                suppression = Suppressing.protect(before, protection.outsider(), protection.level());
            }
            grown = more;
        }
    }

    private TableSet set(List<Table> tables) {
        return input.groups().set(tables, earlier().tables());
    }

    private EarlierTables earlier() {
        return input.cases().get(0).beside().earlier();
    }

    /** The tables with their primary cells, and with what they give away together. */
    private Publication publication(TableSet tables, ManyTables grown) {
        SensitiveCells sensitive = new SensitiveCells();
        List<CellThresholds> thresholds = new ArrayList<>();
        for (int t = 0; t < grown.cases().size(); t++) {
            RemedyCase one = grown.cases().get(t);
            sensitive.add(one.primary(), tables.cell(t, 0));
            thresholds.add(one.examination().thresholds());
        }
        thresholds.addAll(earlier().thresholds());
        if (tables.conflicts().isEmpty()) {
            SetThresholds ofSet = SetThresholds.of(tables, thresholds);
            BitSet company = earlier().company(tables, grown.cases().size());
            Differencing given = Differencing.of(tables, ofSet, company, protection.outsider(), protection.level());
            sensitive.add(given.sensitive(tables, ofSet, new BitSet(), protection.outsider()), 0);
        }
        return new Publication(tables, sensitive.all());
    }

    /** The tables as they came, with more cells hidden. */
    private List<Table> masked(ManyTables grown, Suppression suppression) {
        List<Table> masked = new ArrayList<>();
        for (int t = 0; t < grown.cases().size(); t++) {
            BitSet hidden = suppression.tables().tables().get(t).hidden();
            hidden.or(grown.cases().get(t).statistics());
            masked.add(grown.cases().get(t).table().hide(hidden));
        }
        return masked;
    }

    private Proof proven(
            ManyTables grown,
            Publication before,
            Suppression suppression,
            byte[] file,
            List<SourceTable> again,
            List<Examination> left) {
        List<Table> tables = again.stream().map(SourceTable::table).toList();
        Publication published = new Publication(set(tables), before.sensitive());
        try (TableAudit audit = TableAudit.of(
                published.tables(), published.sensitive(), protection.outsider(), suppression.certificate())) {
            Audited audited = audit.audited(protection.level(), () -> false);
            List<ExposedCell> exposed = Suppressing.exposed(audited.exposed(), published, protection);
            Table overview = TableOverview.of(tables, input.file().titles()).table();
            Repair repair = new Repair(
                    overview,
                    Optional.of(file),
                    HiddenCells.log(grown, tables, published.tables(), audited.intervals()),
                    protection.outsider(),
                    protection.level(),
                    exposed.size(),
                    suppression.optimal(),
                    audit.explainFirst(exposed));
            List<Finding> found =
                    left.stream().flatMap(one -> one.findings().stream()).toList();
            return new Proof(repair, found);
        }
    }
}
