package org.kanmon.sdc.source.recognition;

import java.util.List;
import org.kanmon.sdc.source.Layout;

/**
 * What was read out of a sheet.
 *
 * @param layout the layout by which the sheet can be read
 * @param assumptions what was assumed, in the order of a layout file; at least one
 */
public record Recognition(Layout layout, List<Assumption> assumptions) {

    public Recognition {
        assumptions = List.copyOf(assumptions);
    }

    /** How sure the least sure assumption is. */
    public Certainty certainty() {
        return assumptions.stream().map(Assumption::certainty).reduce(Certainty.CERTAIN, Certainty::and);
    }
}
