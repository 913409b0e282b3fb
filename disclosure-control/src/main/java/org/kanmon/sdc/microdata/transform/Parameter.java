package org.kanmon.sdc.microdata.transform;

import java.util.function.DoubleFunction;
import org.kanmon.sdc.microdata.privacy.AverageRisk;
import org.kanmon.sdc.microdata.privacy.Closeness;
import org.kanmon.sdc.microdata.privacy.DeltaPresence;
import org.kanmon.sdc.microdata.privacy.DistinctDiversity;
import org.kanmon.sdc.microdata.privacy.EntropyDiversity;
import org.kanmon.sdc.microdata.privacy.KAnonymity;
import org.kanmon.sdc.microdata.privacy.KMap;
import org.kanmon.sdc.microdata.privacy.PopulationUniqueness;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.privacy.RecursiveDiversity;
import org.kanmon.sdc.microdata.privacy.SampleUniqueness;

/**
 * The parameter of a privacy model that makes it more or less strict, on a scale of steps: step 0 is the least strict value, and the
 * last one is next to the value that was asked for.
 *
 * @param name as it is written in schemas
 * @param asked the model's value
 * @param loosest the least strict value
 * @param perUnit how many steps there are from one whole number to the next
 * @param model the model with another value
 */
record Parameter(String name, double asked, double loosest, int perUnit, DoubleFunction<PrivacyModel> model) {

    private static final int PER_SHARE = 10_000;
    private static final int PER_COUNT = 100;

    static Parameter of(PrivacyModel model) {
        if (model instanceof KAnonymity k) {
            return new Parameter("k", k.k(), 1, 1, value -> new KAnonymity((int) value));
        }
        if (model instanceof DistinctDiversity d) {
            return new Parameter("l", d.l(), 1, 1, value -> new DistinctDiversity(d.attribute(), (int) value));
        }
        if (model instanceof EntropyDiversity e) {
            return new Parameter("l", e.l(), 1, PER_COUNT, value -> new EntropyDiversity(e.attribute(), value));
        }
        if (model instanceof RecursiveDiversity r) {
            return new Parameter("l", r.l(), 1, 1, value -> new RecursiveDiversity(r.attribute(), r.c(), (int) value));
        }
        if (model instanceof Closeness c) {
            return new Parameter(
                    "t",
                    c.t(),
                    1,
                    PER_SHARE,
                    value -> new Closeness(c.attribute(), value, c.distance(), c.hierarchy()));
        }
        if (model instanceof KMap m) {
            return new Parameter("k", m.k(), 1, 1, value -> new KMap((int) value, m.population()));
        }
        if (model instanceof DeltaPresence p) {
            return new Parameter(
                    "highest",
                    p.highest(),
                    1,
                    PER_SHARE,
                    value -> new DeltaPresence(p.lowest(), value, p.population()));
        }
        if (model instanceof AverageRisk a) {
            return threshold(a.threshold(), AverageRisk::new);
        }
        if (model instanceof SampleUniqueness s) {
            return threshold(s.threshold(), SampleUniqueness::new);
        }
        PopulationUniqueness u = (PopulationUniqueness) model;
        return threshold(u.threshold(), value -> new PopulationUniqueness(value, u.estimator(), u.population()));
    }

    private static Parameter threshold(double asked, DoubleFunction<PrivacyModel> model) {
        return new Parameter("threshold", asked, 1, PER_SHARE, model);
    }

    /** How many steps there are before the value that was asked for. */
    int steps() {
        return (int) Math.min(Integer.MAX_VALUE, Math.ceil(Math.abs(asked - loosest) * perUnit - 1e-9));
    }

    /** The value of a step. */
    double value(int step) {
        return asked > loosest ? (loosest * perUnit + step) / perUnit : (loosest * perUnit - step) / perUnit;
    }
}
