package org.kanmon.sdc.microdata.transform;

import java.util.List;

/**
 * Whether a column is as its recodings say.
 *
 * @param recodings the keys by which they were asked for, in the order in which they were done
 * @param holds whether there is no value that they would not leave
 */
public record RecodingCheck(String column, List<String> recodings, boolean holds) {

    public RecodingCheck {
        recodings = List.copyOf(recodings);
    }
}
