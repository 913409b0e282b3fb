package org.kanmon.sdc.microdata.transform;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.microdata.evaluate.EquivalenceClasses;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.search.Effort;
import org.kanmon.sdc.microdata.search.LatticeSearch;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.search.Progress;
import org.kanmon.sdc.microdata.source.Records;

/**
 * The best transformation of records, as far as it was looked for.
 *
 * @param outcome what becomes of the records; empty if no levels were found that satisfy the models
 * @param isProven whether no other levels lose less, or, without an outcome, none satisfy the models; it is not known where there are
 *     too many combinations to go through
 * @param nodes how many combinations of levels there are
 * @param nodesChecked how many of them were looked at
 * @param effort what the search took
 * @param before the sizes of the classes before, in persons
 * @param losses per quasi-identifier what it loses; empty without an outcome
 * @param alternatives what comes nearest to what was asked for, without an outcome
 */
public record Transformation(
        Records records,
        Optional<Outcome> outcome,
        boolean isProven,
        long nodes,
        long nodesChecked,
        Effort effort,
        ClassSizes before,
        List<ColumnLoss> losses,
        List<Alternative> alternatives) {

    public Transformation {
        losses = List.copyOf(losses);
        alternatives = List.copyOf(alternatives);
    }

    /** Searches for the best transformation. */
    public static Transformation of(Records records) {
        return of(records, Progress.NONE);
    }

    /** Searches for the best transformation; tells how far it is. */
    public static Transformation of(Records records, Progress progress) {
        Microdata data = records.data();
        List<Attribute> raw =
                data.quasiIdentifiers().stream().map(QuasiIdentifier::attribute).toList();
        ClassSizes before =
                EquivalenceClasses.of(raw, new BitSet(), data.person()).sizes();
        LatticeSearch search =
                new LatticeSearch(data, records.models(), records.schema().quality(), records.suppressible());
        Optional<Outcome> outcome = search.find(progress);
        return new Transformation(
                records,
                outcome,
                search.isProven(),
                search.nodes(),
                search.nodesChecked(),
                search.effort(),
                before,
                outcome.map(found -> ColumnLoss.of(data, found)).orElse(List.of()),
                outcome.isPresent() ? List.of() : new AlternativeSearch(records).find());
    }
}
