package org.kanmon.sdc.microdata.evaluate;

import java.util.List;
import org.kanmon.sdc.microdata.privacy.PrivacyModel;

/**
 * Whether a privacy model holds, and where it does not.
 *
 * @param failingClasses how many classes it fails in; none of a model that looks at all classes together
 * @param failingRecords how many records are in them
 * @param examples the first of these classes, at most {@value #EXAMPLES}
 */
public record ModelCheck(
        PrivacyModel model, boolean holds, int failingClasses, long failingRecords, List<Integer> examples) {

    /** How many classes are named. */
    public static final int EXAMPLES = 10;

    public ModelCheck {
        examples = List.copyOf(examples);
    }
}
