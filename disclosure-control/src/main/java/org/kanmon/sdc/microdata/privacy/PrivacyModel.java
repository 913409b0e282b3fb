package org.kanmon.sdc.microdata.privacy;

/** What must hold of the equivalence classes of records that are given away. */
public sealed interface PrivacyModel permits KAnonymity, SensitiveModel, PopulationModel, SampleModel {

    /** The model's name as it is written in schemas and results. */
    String name();

    /** How many persons a class must have at least for the model to have a chance; 1 if it does not ask for any number. */
    default int minimumSize() {
        return 1;
    }
}
