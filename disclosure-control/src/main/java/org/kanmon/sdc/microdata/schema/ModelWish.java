package org.kanmon.sdc.microdata.schema;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kanmon.sdc.microdata.model.Hierarchy;
import org.kanmon.sdc.microdata.privacy.PopulationUniqueness;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;

/**
 * A privacy model as a schema asks for it: complete once the hierarchies of sensitive columns are there.
 *
 * @param attribute the sensitive column that it looks at
 * @param ofPopulation whether it looks at a population, not at the records alone
 * @param model makes the model of hierarchies by the name of their column; all that the schema names for sensitive columns
 */
public record ModelWish(
        Optional<String> attribute, boolean ofPopulation, Function<Map<String, Hierarchy>, PrivacyModel> model) {

    /** A model that looks at no sensitive column. */
    static ModelWish of(PrivacyModel complete) {
        boolean ofPopulation = complete instanceof PopulationUniqueness;
        return new ModelWish(Optional.empty(), ofPopulation, hierarchies -> complete);
    }

    /** A model of a sensitive column that needs no hierarchy. */
    static ModelWish of(String attribute, PrivacyModel complete) {
        return new ModelWish(Optional.of(attribute), false, hierarchies -> complete);
    }
}
