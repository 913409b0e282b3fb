package org.kanmon.sdc.microdata.arx;

import java.util.Optional;
import org.deidentifier.arx.ARXPopulationModel;
import org.deidentifier.arx.criteria.AverageReidentificationRisk;
import org.deidentifier.arx.criteria.DistinctLDiversity;
import org.deidentifier.arx.criteria.EntropyLDiversity;
import org.deidentifier.arx.criteria.EqualDistanceTCloseness;
import org.deidentifier.arx.criteria.HierarchicalDistanceTCloseness;
import org.deidentifier.arx.criteria.OrderedDistanceTCloseness;
import org.deidentifier.arx.criteria.PrivacyCriterion;
import org.deidentifier.arx.criteria.RecursiveCLDiversity;
import org.deidentifier.arx.risk.RiskModelPopulationUniqueness.PopulationUniquenessModel;
import org.kanmon.sdc.microdata.engine.EngineLack;
import org.kanmon.sdc.microdata.privacy.AverageRisk;
import org.kanmon.sdc.microdata.privacy.Closeness;
import org.kanmon.sdc.microdata.privacy.DistinctDiversity;
import org.kanmon.sdc.microdata.privacy.EntropyDiversity;
import org.kanmon.sdc.microdata.privacy.KAnonymity;
import org.kanmon.sdc.microdata.privacy.PopulationUniqueness;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.privacy.RecursiveDiversity;
import org.kanmon.sdc.microdata.privacy.SampleUniqueness;
import org.kanmon.sdc.microdata.privacy.SensitiveModel;
import org.kanmon.sdc.microdata.risk.PopulationEstimator;

/** Kanmon's privacy models as ARX's. */
final class ArxModel {

    private ArxModel() {}

    /** The sensitive attribute that a model looks at. */
    static Optional<String> attribute(PrivacyModel model) {
        return model instanceof SensitiveModel sensitive ? Optional.of(sensitive.attribute()) : Optional.empty();
    }

    /**
     * @throws EngineLack if ARX does not know the model, or not in this form: it takes the population's table as the data of which the
     *     records are a part, where Kanmon has a table of its own
     */
    static PrivacyCriterion of(PrivacyModel model, ArxData data) throws EngineLack {
        if (model instanceof KAnonymity k) {
            return new org.deidentifier.arx.criteria.KAnonymity(k.k());
        } else if (model instanceof DistinctDiversity l) {
            return new DistinctLDiversity(data.sensitive(l.attribute()), l.l());
        } else if (model instanceof EntropyDiversity l) {
            return new EntropyLDiversity(data.sensitive(l.attribute()), l.l());
        } else if (model instanceof RecursiveDiversity l) {
            return new RecursiveCLDiversity(data.sensitive(l.attribute()), l.c(), l.l());
        } else if (model instanceof Closeness t) {
            return closeness(t, data);
        } else if (model instanceof AverageRisk risk) {
            return new AverageReidentificationRisk(risk.threshold());
        } else if (model instanceof SampleUniqueness risk) {
            return new org.deidentifier.arx.criteria.SampleUniqueness(risk.threshold());
        } else if (model instanceof PopulationUniqueness risk) {
            return new org.deidentifier.arx.criteria.PopulationUniqueness(
                    risk.threshold(),
                    estimator(risk.estimator()),
                    ARXPopulationModel.create(Math.round(risk.population())));
        }
        throw EngineLack.ofModel(ArxEngine.NAME, model);
    }

    private static PrivacyCriterion closeness(Closeness model, ArxData data) {
        String attribute = data.sensitive(model.attribute());
        return switch (model.distance()) {
            case EQUAL -> new EqualDistanceTCloseness(attribute, model.t());
            case ORDERED -> new OrderedDistanceTCloseness(attribute, model.t());
            case HIERARCHICAL ->
                new HierarchicalDistanceTCloseness(
                        attribute,
                        model.t(),
                        data.hierarchy(model.attribute(), model.hierarchy().orElseThrow()));
        };
    }

    private static PopulationUniquenessModel estimator(PopulationEstimator estimator) {
        return switch (estimator) {
            case ZAYATZ -> PopulationUniquenessModel.ZAYATZ;
            case PITMAN -> PopulationUniquenessModel.PITMAN;
            case SNB -> PopulationUniquenessModel.SNB;
            case DANKAR -> PopulationUniquenessModel.DANKAR;
        };
    }
}
