package org.kanmon.sdc.microdata.evaluate;

import java.util.BitSet;
import java.util.List;
import org.kanmon.sdc.microdata.model.Attribute;
import org.kanmon.sdc.microdata.model.Microdata;
import org.kanmon.sdc.microdata.model.QuasiIdentifier;
import org.kanmon.sdc.microdata.privacy.ClassSizes;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;

/**
 * What records are like as they are.
 *
 * @param sizes of their classes, in persons
 * @param checks per model whether it holds
 */
public record Evaluation(EquivalenceClasses classes, ClassSizes sizes, List<ModelCheck> checks) {

    public Evaluation {
        checks = List.copyOf(checks);
    }

    /** Evaluates records by the values that they have. */
    public static Evaluation of(Microdata data, List<PrivacyModel> models) {
        List<Attribute> quasiIdentifiers =
                data.quasiIdentifiers().stream().map(QuasiIdentifier::attribute).toList();
        EquivalenceClasses classes = EquivalenceClasses.of(quasiIdentifiers, new BitSet(), data.person());
        ModelChecks checks = new ModelChecks(classes, data.sensitive(), new BitSet(), new int[quasiIdentifiers.size()]);
        return new Evaluation(
                classes, classes.sizes(), models.stream().map(checks::check).toList());
    }

    /** Whether all models hold. */
    public boolean holds() {
        return checks.stream().allMatch(ModelCheck::holds);
    }
}
