package org.kanmon.sdc.microdata.transform;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kanmon.sdc.microdata.engine.Engine;
import org.kanmon.sdc.microdata.engine.EngineLack;
import org.kanmon.sdc.microdata.engine.Found;
import org.kanmon.sdc.microdata.engine.NativeEngine;
import org.kanmon.sdc.microdata.engine.Task;
import org.kanmon.sdc.microdata.evaluate.EquivalenceClasses;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.search.Effort;
import org.kanmon.sdc.microdata.search.Outcome;
import org.kanmon.sdc.microdata.search.Progress;
import org.kanmon.sdc.microdata.source.Records;

/**
 * The best transformation of records, as far as it was looked for.
 *
 * @param engine the name of what searched
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
        String engine,
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

    /** Searches for the best transformation with Kanmon's own engine. */
    public static Transformation of(Records records) {
        try {
            return of(records, new NativeEngine(), Progress.NONE);
        } catch (EngineLack lack) {
            throw new IllegalStateException("Kanmon's own engine knows all models and metrics", lack);
        }
    }

    /**
     * Searches for the best transformation; tells how far it is. What comes nearest where there is none is looked for by Kanmon's own
     * engine.
     *
     * @throws EngineLack if the engine does not know what is asked of the records
     */
    public static Transformation of(Records records, Engine engine, Progress progress) throws EngineLack {
        Microdata data = records.data();
        List<Attribute> raw =
                data.quasiIdentifiers().stream().map(QuasiIdentifier::attribute).toList();
        ClassSizes before =
                EquivalenceClasses.of(raw, new BitSet(), data.person()).sizes();
        Effort.Clock searching = new Effort.Clock();
        Found found = engine.search(
                new Task(data, records.models(), records.schema().quality(), records.suppressible()), progress);
        Effort effort = searching.stop();
        Optional<Outcome> outcome = found.outcome();
        return new Transformation(
                records,
                engine.name(),
                outcome,
                found.isProven(),
                found.nodes(),
                found.nodesChecked(),
                effort,
                before,
                outcome.map(best -> ColumnLoss.of(data, best)).orElse(List.of()),
                outcome.isPresent() ? List.of() : new AlternativeSearch(records).find());
    }
}
