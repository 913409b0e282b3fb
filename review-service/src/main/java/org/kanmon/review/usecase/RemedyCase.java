package org.kanmon.review.usecase;

import java.util.List;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.publication.PublicationRules;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * An output that needs a remedy, with all that a remedy has to know.
 *
 * @param primary the cells that may not be shown
 * @param earlier what the same study published before
 */
record RemedyCase(
        SubmittedTable submitted,
        Examination examination,
        Protection protection,
        Sensitive primary,
        CriteriaInForce criteria,
        PublicationRules rules,
        EarlierTables earlier) {

    static RemedyCase of(
            SubmittedTable submitted,
            Examination examination,
            CriteriaInForce criteria,
            PublicationRules rules,
            EarlierTables earlier) {
        return new RemedyCase(
                submitted,
                examination,
                Protection.demandedBy(examination.requirements()),
                Hiding.of(examination.findings(), examination.thresholds()),
                criteria,
                rules,
                earlier);
    }

    /** The same case of a table that has been changed already. */
    RemedyCase of(SourceTable changed) {
        SubmittedTable again =
                new SubmittedTable(submitted.fileName(), changed, submitted.reader(), submitted.hierarchies());
        return of(again, examine(changed), criteria, rules, earlier);
    }

    Table table() {
        return submitted.table();
    }

    /** Whether the output shows nothing, and gives nothing away together with earlier ones, that has to be hidden. */
    boolean isNothingToDo() {
        return primary.cells().length == 0
                && examination.differences().here().isEmpty()
                && examination.differences().elsewhere().isEmpty();
    }

    /** What has to be protected in a table of the output's cells. */
    Publication publication(Table ofTheSameCells, Examination examined) {
        return Publication.of(
                ofTheSameCells, primary, examined.differences(), examination.thresholds(), protection, earlier);
    }

    /** What there is to say about the file of a proposal, read like any other. */
    Examination examine(SourceTable proposal) {
        return Examination.of(proposal, criteria, rules, earlier);
    }

    /** What the rules find in a way of changing figures. */
    List<Finding> judge(String remedy) {
        return rules.judgeRemedy(table(), criteria, remedy);
    }
}
