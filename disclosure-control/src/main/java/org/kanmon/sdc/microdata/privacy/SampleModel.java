package org.kanmon.sdc.microdata.privacy;

/**
 * What must hold of the sizes of all classes together. Where it does not, the smallest classes are suppressed, one after the other,
 * until it does.
 */
public sealed interface SampleModel extends PrivacyModel permits AverageRisk, SampleUniqueness, PopulationUniqueness {

    /** Whether the model holds of classes of these sizes. It holds where there is no class. */
    boolean holds(ClassSizes sizes);
}
