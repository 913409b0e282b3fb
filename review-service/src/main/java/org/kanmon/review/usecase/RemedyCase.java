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
 */
record RemedyCase(
        SubmittedTable submitted,
        Examination examination,
        Protection protection,
        Sensitive primary,
        CriteriaInForce criteria,
        PublicationRules rules) {

    static RemedyCase of(
            SubmittedTable submitted, Examination examination, CriteriaInForce criteria, PublicationRules rules) {
        return new RemedyCase(
                submitted,
                examination,
                Protection.demandedBy(examination.requirements()),
                Hiding.of(examination.findings(), examination.thresholds()),
                criteria,
                rules);
    }

    Table table() {
        return submitted.table();
    }

    boolean isNothingToDo() {
        return primary.cells().length == 0;
    }

    /** What the rules find in the file of a proposal. */
    List<Finding> examine(SourceTable proposal) {
        return Examination.of(proposal, criteria, rules).findings();
    }

    /** What the rules find in a way of changing figures. */
    List<Finding> judge(String remedy) {
        return rules.judgeRemedy(table(), criteria, remedy);
    }
}
