package org.kanmon.review.usecase;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kanmon.criteria.CriteriaInForce;
import org.kanmon.rules.finding.Finding;
import org.kanmon.rules.publication.PublicationRules;
import org.kanmon.sdc.source.SourceTable;
import org.kanmon.sdc.tables.audit.Certificate;
import org.kanmon.sdc.tables.model.Table;
import org.kanmon.sdc.tables.protect.Sensitive;

/**
 * An output that needs a remedy, with all that a remedy has to know.
 *
 * @param primary the counts that may not be shown
 * @param statistics the figures that may not be shown and do not count anything
 * @param beside what else tells of the same people
 */
record RemedyCase(
        SubmittedTable submitted,
        Examination examination,
        Protection protection,
        Sensitive primary,
        BitSet statistics,
        CriteriaInForce criteria,
        PublicationRules rules,
        Beside beside) {

    static RemedyCase of(
            SubmittedTable submitted,
            Examination examination,
            CriteriaInForce criteria,
            PublicationRules rules,
            Beside beside) {
        return new RemedyCase(
                submitted,
                examination,
                Protection.demandedBy(examination.requirements()),
                Hiding.of(submitted.table(), examination.findings(), examination.thresholds()),
                Hiding.statistics(submitted.table(), examination.findings()),
                criteria,
                rules,
                beside);
    }

    /** The same case of another table made from this one. */
    RemedyCase with(SubmittedTable other, Examination examined) {
        return of(other, examined, criteria, rules, beside);
    }

    Table table() {
        return submitted.table();
    }

    /** Whether the output shows nothing, and gives nothing away together with earlier ones, that has to be hidden. */
    boolean isNothingToDo() {
        return primary.cells().length == 0
                && statistics.isEmpty()
                && examination.differences().here().isEmpty()
                && examination.differences().elsewhere().isEmpty();
    }

    /**
     * Whether categories may be merged. Not beside earlier tables, which print the parts of a merged category; nor where some are
     * given beside others, which they may lie in; nor beside statistics, which cannot be computed anew; nor in files whose rows cannot be taken out one by one: crosstabs and workbooks.
     */
    boolean canBeMerged() {
        return isByItself()
                && hasFiguresAsCounted()
                && !hasStatistics()
                && submitted.source().hasRemovableRows();
    }

    /** Whether nothing has to be subtracted but the parts of the output's own sums: neither earlier tables nor categories beside others. */
    boolean isByItself() {
        return beside.isEmpty() && !table().hasCategoriesBeside();
    }

    /** Whether a figure of 1 stands for one: other figures cannot be written in thousands. */
    boolean hasFiguresAsCounted() {
        return !submitted.source().hasScaledCounts();
    }

    /** Whether the output has figures that cannot be computed anew where counts are merged or rounded. */
    boolean hasStatistics() {
        return table().measures().stream().anyMatch(measure -> !measure.unit().isCount());
    }

    /**
     * The same with more to hide: what a proposal still shows and may not.
     *
     * @param cells by their numbers in the output
     */
    RemedyCase alsoHiding(BitSet cells) {
        BitSet counts = new BitSet();
        Arrays.stream(primary.cells()).forEach(counts::set);
        BitSet others = (BitSet) statistics.clone();
        cells.stream().forEach(cell -> {
            boolean count = table().measures().get(table().measure(cell)).unit().isCount();
            (count ? counts : others).set(cell);
        });
        return new RemedyCase(
                submitted,
                examination,
                protection,
                examination.thresholds().sensitive(counts),
                others,
                criteria,
                rules,
                beside);
    }

    /** What has to be protected in a table of the output's cells. */
    Publication publication(Table ofTheSameCells, Examination examined) {
        return Publication.of(
                ofTheSameCells, primary, examined.differences(), examination.thresholds(), protection, beside);
    }

    /** What there is to say about the file of a proposal, read like any other. */
    Examination examine(SourceTable proposal) {
        return Examination.of(proposal, criteria, rules, beside);
    }

    /**
     * The same of a proposal with the output's cells, with claims about what stands behind its marks. Beside other tables its
     * cells keep the minimums that they had in the output.
     */
    Examination examine(SourceTable proposal, Certificate certificate) {
        return Examination.of(proposal, criteria, rules, beside.asHandedIn(examination.thresholds()), certificate);
    }

    /** What the rules find in a way of changing figures. */
    List<Finding> judge(String remedy) {
        return rules.judgeRemedy(table(), criteria, remedy);
    }
}
