package org.kanmon.sdc.microdata.search;

import java.util.List;
import java.util.stream.Stream;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.privacy.PopulationModel;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;
import org.kanmon.sdc.microdata.privacy.SampleModel;
import org.kanmon.sdc.microdata.privacy.SensitiveModel;

/** Privacy models in the order in which they are best tested. Immutable. */
final class Models {

    private final int smallestClass;
    private final List<SensitiveModel> inherited;
    private final List<SensitiveModel> others;
    private final List<PopulationModel> inheritedOfPopulation;
    private final List<PopulationModel> othersOfPopulation;
    private final List<SampleModel> sample;
    private final Microdata data;

    /**
     * @throws IllegalArgumentException if a model names an attribute that is not sensitive
     */
    Models(List<PrivacyModel> models, Microdata data) {
        this.data = data;
        this.smallestClass =
                models.stream().mapToInt(PrivacyModel::minimumSize).max().orElse(1);
        this.inherited = sensitive(models).filter(SensitiveModel::isInherited).toList();
        this.others = sensitive(models).filter(model -> !model.isInherited()).toList();
        this.inheritedOfPopulation =
                ofPopulation(models).filter(PopulationModel::isInherited).toList();
        this.othersOfPopulation =
                ofPopulation(models).filter(model -> !model.isInherited()).toList();
        this.sample = models.stream()
                .filter(SampleModel.class::isInstance)
                .map(SampleModel.class::cast)
                .toList();
        sensitive(models).forEach(this::attribute);
    }

    private static Stream<SensitiveModel> sensitive(List<PrivacyModel> models) {
        return models.stream().filter(SensitiveModel.class::isInstance).map(SensitiveModel.class::cast);
    }

    private static Stream<PopulationModel> ofPopulation(List<PrivacyModel> models) {
        return models.stream().filter(PopulationModel.class::isInstance).map(PopulationModel.class::cast);
    }

    /** How many persons a class has at least. */
    int smallestClass() {
        return smallestClass;
    }

    /** Models that fail in every part of a class in which they fail. */
    List<SensitiveModel> inherited() {
        return inherited;
    }

    /** Models that may hold in a part of a class in which they fail. */
    List<SensitiveModel> others() {
        return others;
    }

    /** Models of the population that fail in every part of a class in which they fail. */
    List<PopulationModel> inheritedOfPopulation() {
        return inheritedOfPopulation;
    }

    /** Models of the population that may hold in a part of a class in which they fail. */
    List<PopulationModel> othersOfPopulation() {
        return othersOfPopulation;
    }

    /** Models that look at all classes together. */
    List<SampleModel> sample() {
        return sample;
    }

    /** The sensitive attribute of a model. */
    Attribute attribute(SensitiveModel model) {
        return data.sensitive().stream()
                .filter(attribute -> attribute.name().equals(model.attribute()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(model.name() + ": no sensitive attribute " + model.attribute()));
    }
}
