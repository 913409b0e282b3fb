package org.kanmon.review.usecase;

import java.util.BitSet;
import java.util.Optional;
import org.kanmon.review.domain.Remedy;
import org.kanmon.review.domain.Repair;
import org.kanmon.sdc.source.RegroupedFile;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.source.UnusableInput;
import org.kanmon.sdc.tables.audit.TableAudit;
import org.kanmon.sdc.tables.cost.RemedyCost;
import org.kanmon.sdc.tables.protect.Sensitive;
import org.kanmon.sdc.tables.regroup.RegroupSearch;
import org.kanmon.sdc.tables.regroup.Regrouping;

/**
 * Merges categories until every count may be shown. Nothing is newly hidden; what the input hid stays hidden. Beside earlier tables
 * nothing is merged: they print the parts of a merged category, and subtracting these is not looked into. Nor are
 * categories of files whose rows cannot be taken out one by one: crosstabs and workbooks.
 */
final class Merging {

    private Merging() {}

    static Trial merged(RemedyCase one) {
        Optional<Regrouping> regrouping =
                one.earlier().isEmpty() && one.submitted().source().hasRemovableRows()
                        ? RegroupSearch.find(one.table(), one.primary())
                        : Optional.empty();
        if (regrouping.isEmpty()) {
            return Trial.impossible(one, Remedy.REGROUP);
        }
        try {
            return prove(one, regrouping.get());
        } catch (UnusableInput e) {
            // A merged category may lack a place in the hierarchy file that the layout names.
            return Trial.impossible(one, Remedy.REGROUP);
        }
    }

    private static Trial prove(RemedyCase one, Regrouping regrouping) throws UnusableInput {
        byte[] file = RegroupedFile.write(one.submitted().source(), regrouping.table());
        SourceTable again = one.submitted().readAgain(file);
        Sensitive nobody = new Sensitive(new int[0], new long[0], new BitSet());
        try (TableAudit audit =
                TableAudit.of(again.table(), nobody, one.protection().outsider())) {
            Repair repair = new Repair(
                    again.table(),
                    Optional.of(file),
                    HiddenCells.hiddenBefore(audit.intervals()),
                    one.protection().outsider(),
                    one.protection().level(),
                    0,
                    regrouping.optimal());
            RemedyCost cost = RemedyCost.ofMerging(one.table(), again.table(), regrouping.loss());
            Proof proof = new Proof(repair, one.examine(again).findings());
            return Trial.of(one, Remedy.REGROUP, Remedy.REGROUP.word(), cost, proof)
                    .merging(regrouping.merged());
        }
    }
}
